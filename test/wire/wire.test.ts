import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operationKey } from "../../codegen/overlay/operation-key.ts";
import { readOverlay } from "../../codegen/overlay/overlay.ts";
import { repair } from "../../codegen/overlay/repair.ts";
import { versions } from "../../generated/index.ts";
import { readConfig } from "../../src/config/config.ts";
import { createRuntime, type Runtime } from "../../src/runtime.ts";
import type { OperationTool } from "../../src/tools/tool.ts";
import { type Declared, type Input, readDeclared, sampleOf } from "./declared.ts";
import { expectRequest, type Given } from "./expectation.ts";
import { REFRESH_TOKEN, type Recorder, startRecorder } from "./recorder.ts";

const folder = "spec/overlay";
const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".yaml"));
const texts = files.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const);
const overlay = readOverlay(new Map(await Promise.all(texts)));
const withheld = new Map(Object.entries(overlay.withheld).map(([id, inputs]) => [operationKey(id), inputs]));

const MAX_ROWS = 777;

/** The runtime answers these itself. */
const OWN_HANDLER = new Set(["superset_auth_authenticate_user", "superset_auth_refresh_token"]);

const loaded = await Promise.all(
  Object.entries(versions).map(async ([version, load]) => {
    const generated = await load();
    const modules = await Promise.all(Object.values(generated.tools).map((tools) => tools()));
    const vendor = JSON.parse(readFileSync(`spec/${version}/openapi.json`, "utf8"));
    const { document } = repair(vendor, version, overlay.corrections);
    const tools = modules.flatMap(({ tools }) => tools);
    // Made-up values are no names of things that could be looked up, nor do they fit the operator of a filter.
    for (const tool of tools as { references?: unknown; operators?: unknown }[]) {
      delete tool.references;
      delete tool.operators;
    }
    return { version, document, declared: readDeclared(document), tools };
  }),
);

describe.each(loaded)(
  "what leaves the process for Superset $version:",
  ({ version, document, declared, tools }) => {
    let recorder: Recorder;
    let runtime: Runtime;
    const state = mkdtempSync(join(tmpdir(), "superset-mcp-wire-"));
    const byId = new Map(declared.map((operation) => [operation.id, operation]));

    beforeAll(async () => {
      recorder = await startRecorder();
      const env = {
        SUPERSET_BASE_URL: recorder.baseUrl,
        SUPERSET_USERNAME: "me",
        SUPERSET_PASSWORD: "password-of-the-recorder",
        SUPERSET_VERSION: version,
        SUPERSET_MCP_TOOLS: "all",
        SUPERSET_MCP_CONFIRM: "never",
        SUPERSET_MCP_RESULTS: "raw",
        SUPERSET_MCP_MAX_ROWS: String(MAX_ROWS),
        XDG_STATE_HOME: state,
      };
      const complain = (message: string) => expect.fail(message);
      runtime = createRuntime(await readConfig({ flags: {}, env }), { warn: complain });
      // The first write fetches the CSRF token; from then on every request belongs to its session.
      await runtime.callTool("superset_dashboard_bulk_delete", { ids: [1] });
      recorder.take();
    });
    afterAll(() => {
      recorder.close();
      rmSync(state, { recursive: true });
    });

    /** Call the tool with these inputs, and compare the one request it makes. */
    async function send(
      tool: OperationTool,
      operation: Declared,
      given: Given,
      written: Given = given,
    ): Promise<void> {
      const result = await runtime.callTool(tool.name, argumentsFor(tool, given));
      expect(result.isError, `${JSON.stringify(result.content)}`).toBeFalsy();
      // One tool's call is what the runtime also does for itself.
      const alike = recorder.takeSignIns().filter(({ path }) => path === tool.path);
      const requests = [...recorder.take(), ...alike];
      expect(requests).toHaveLength(1);
      const request = requests[0] as (typeof requests)[0];
      const own = [...ownRowLimit(tool, operation, written), ...ownName(operation, written, request.body)];
      await expectRequest(request, operation, tool, [...written, ...own], recorder.baseUrl);
    }

    const cases = tools
      .filter(({ name }) => !OWN_HANDLER.has(name))
      .map((tool) => [tool.name, tool] as [string, OperationTool]);
    it.each(cases)("%s, with each of its arguments", async (_, tool) => {
      const operation = byId.get(`${tool.method} ${tool.path}`) as Declared;
      const all = operation.inputs
        .filter(({ wire }) => !(wire in (withheld.get(operationKey(operation.id)) ?? {})))
        .map((input, index) => ({ input, value: sampleFor(tool, input, index) }));
      const required = all.filter(({ input }) => isRequired(tool, input));
      await send(tool, operation, all);
      await send(tool, operation, required);
      for (const one of all) {
        if (!required.includes(one)) await send(tool, operation, [...required, one]);
        if (!isJsonText(tool, one.input)) continue;
        const value = { object: [1, "é'!"], nested: { yes: true } };
        const others = required.filter((other) => other !== one);
        const asText = { ...one, value: JSON.stringify(value) };
        await send(tool, operation, [...others, { ...one, value }], [...others, asText]);
      }
      // Nothing declared is left over, and nothing is offered that is not declared.
      const offered = tool.arguments.map((argument) => `${argument.in}.${argument.wire.split(".")[0]}`);
      expect(new Set(offered)).toEqual(new Set(all.map(({ input }) => `${input.in}.${input.wire}`)));
    });

    it("signs in with the configured account, and refreshes with the refresh token", async () => {
      recorder.takeSignIns();
      await runtime.callTool("superset_auth_authenticate_user", {});
      await runtime.callTool("superset_auth_refresh_token", {});
      const [login, refresh] = recorder.takeSignIns();
      const account = { username: "me", password: "password-of-the-recorder", provider: "db", refresh: true };
      expect(JSON.parse(login?.body ?? "")).toEqual(account);
      expect(refresh).toMatchObject({ path: "/api/v1/security/refresh", body: "" });
      expect(refresh?.headers.authorization).toBe(`Bearer ${REFRESH_TOKEN}`);
    });

    function sampleFor(tool: OperationTool, input: Input, index: number): unknown {
      const name = argumentOf(tool, input)?.name ?? "";
      const shown = tool.inputSchema.properties[name] as ShownSchema | undefined;
      // Lists are narrower than the document: their columns and operators are those the resource has.
      if (input.in === "q" && input.wire === "order_column" && shown?.enum) return shown.enum[0];
      if (input.in === "q" && input.wire === "filters" && shown?.items?.properties?.col?.enum) {
        const { col, opr } = shown.items.properties;
        return [{ col: col.enum?.[0], opr: opr?.enum?.[0] ?? "eq", value: "R&D C++ 100% 'é'!" }];
      }
      return sampleOf(input.schema, document, index);
    }
  },
);

/** What the runtime adds where a call does not say it: how many rows SQL may return. */
function ownRowLimit(tool: OperationTool, { inputs }: Declared, written: Given): Given {
  const limit = inputs.filter(({ wire }) => wire === tool.sql?.rowLimit);
  const isSaid = written.some(({ input }) => limit.includes(input));
  return isSaid ? [] : limit.map((input) => ({ input, value: MAX_ROWS }));
}

/** And the name by which a query can be stopped, another one each time. */
function ownName({ id, inputs }: Declared, written: Given, body: string): Given {
  const name = inputs.find(({ wire }) => id === "POST /api/v1/sqllab/execute/" && wire === "client_id");
  if (!name || written.some(({ input }) => input === name)) return [];
  const value = JSON.parse(body).client_id;
  expect(value).toMatch(/^[a-z2-9]{11}$/);
  return [{ input: name, value }];
}

interface ShownSchema {
  enum?: string[];
  items?: { properties?: Record<"col" | "opr", { enum?: string[] }> };
}

/** The argument that stands for a declared input; for one that only wraps others, the first of those. */
function argumentOf(tool: OperationTool, input: Input) {
  return tool.arguments.find(
    ({ in: place, wire }) => place === input.in && (wire === input.wire || wire.startsWith(`${input.wire}.`)),
  );
}

function isRequired(tool: OperationTool, input: Input): boolean {
  return input.required || argumentOf(tool, input)?.required === true;
}

function isJsonText(tool: OperationTool, input: Input): boolean {
  return tool.jsonText?.includes(argumentOf(tool, input)?.name ?? "") ?? false;
}

function argumentsFor(tool: OperationTool, given: Given): Record<string, unknown> {
  return Object.fromEntries(
    given.flatMap(({ input, value }) => {
      const matching = tool.arguments.filter(
        ({ in: place, wire }) =>
          place === input.in && (wire === input.wire || wire.startsWith(`${input.wire}.`)),
      );
      expect(matching.length, `${input.in}.${input.wire} is reachable`).toBeGreaterThan(0);
      return matching.map(({ name, wire }) => {
        const inner = wire.slice(input.wire.length + 1);
        return [name, inner ? (value as Record<string, unknown>)[inner] : value];
      });
    }),
  );
}
