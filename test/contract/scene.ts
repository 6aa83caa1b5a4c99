import { satisfies } from "semver";
import type { McpConnection } from "../../lab/mcp-client.ts";
import { firstText, textOf } from "../../lab/mcp-client.ts";
import { readAnswer } from "../../lab/read-answer.ts";
import type { Answer, Scene, Service } from "./contract.ts";

export interface SceneOptions {
  version: string;
  baseUrl: string;
  mcp: McpConnection;
  account: { username: string; password: string };
  services: Partial<Record<Service, string>>;
  sql: Scene["sql"];
  /** Start our server for another Superset of this lab. */
  connect(baseUrl: string): Promise<McpConnection>;
  /** Whether the tool shows but the usual fields when none are asked for; scenarios look at all of them. */
  takesFields(tool: string): boolean;
  /** Told of every tool that answered without an error. */
  onSuccess(tool: string): void;
}

const NAME_COLUMNS = {
  chart: "slice_name",
  dashboard: "dashboard_title",
  dataset: "table_name",
  database: "database_name",
};

let counter = 0;

export function createScene(options: SceneOptions): Scene {
  const { version, baseUrl, mcp, services } = options;
  const call: Scene["call"] = async (tool, args, how) => {
    const whole = options.takesFields(tool) ? { fields: ["*"], ...args } : args;
    const result = await mcp.call(tool, whole, how);
    if (!result.isError) options.onSuccess(tool);
    return result;
  };
  const json = async <T = Answer>(tool: string, args?: Record<string, unknown>): Promise<T> => {
    const result = await call(tool, args);
    if (result.isError) throw new Error(`${tool} ${JSON.stringify(args ?? {})}: ${textOf(result)}`);
    return readAnswer(firstText(result)) as T;
  };
  return {
    version,
    baseUrl,
    services,
    sql: options.sql,
    async at(service) {
      const other = services[service];
      if (!other) throw new Error(`This lab has no ${service}`);
      return createScene({ ...options, baseUrl: other, mcp: await options.connect(other) });
    },
    is: (range) => satisfies(version, range),
    call,
    json,
    async refused(tool, args) {
      const result = await call(tool, args);
      if (!result.isError)
        throw new Error(`${tool} ${JSON.stringify(args ?? {})} succeeded: ${textOf(result).slice(0, 300)}`);
      return textOf(result);
    },
    unique: (word) => `${word} ${++counter}-${process.pid}`,
    async seeded(resource, name) {
      const col = NAME_COLUMNS[resource];
      const list = await mcp.json<Answer>(`superset_${resource}_list`, {
        columns: ["id", col],
        filters: [{ col, opr: "eq", value: name }],
      });
      if (list.result.length !== 1) throw new Error(`${list.result.length} ${resource}s are called ${name}`);
      return list.result[0].id;
    },
    fetch: createWitness(baseUrl, options.account),
  };
}

/** A client of its own, written without ours: bearer token, CSRF token and cookie fetched for every use. */
function createWitness(baseUrl: string, { username, password }: SceneOptions["account"]): Scene["fetch"] {
  return async (path, init = {}) => {
    const login = await fetch(`${baseUrl}/api/v1/security/login`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ username, password, provider: "db" }),
    });
    const { access_token } = (await login.json()) as { access_token: string };
    const headers = new Headers({ Accept: "application/json", Authorization: `Bearer ${access_token}` });
    if (init.method && init.method !== "GET") {
      const csrf = await fetch(`${baseUrl}/api/v1/security/csrf_token/`, { headers });
      headers.set("X-CSRFToken", ((await csrf.json()) as { result: string }).result);
      headers.set(
        "Cookie",
        csrf.headers
          .getSetCookie()
          .map((cookie) => cookie.split(";")[0])
          .join("; "),
      );
      if (typeof init.body === "string") headers.set("Content-Type", "application/json");
    }
    for (const [name, value] of new Headers(init.headers)) headers.set(name, value);
    return fetch(baseUrl + path, { ...init, headers, redirect: "manual" });
  };
}
