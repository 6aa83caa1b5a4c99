import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { createApiClient } from "../../../src/http/client.ts";
import { jobTools } from "../../../src/jobs/job-tools.ts";
import { systemClock } from "../../../src/long-work/clock.ts";
import { createKnownSecrets } from "../../../src/results/known-secrets.ts";
import { createMask } from "../../../src/results/mask.ts";
import { textResult } from "../../../src/results/shape.ts";
import { createSqlDatabases } from "../../../src/safety/sql-databases.ts";
import { sqlJudge } from "../../../src/safety/sql-judge.ts";
import { createHandler, type HandlerDeps } from "../../../src/tools/handler.ts";
import { localTools } from "../../../src/tools/local-tools.ts";
import { loadVersion } from "../../../src/tools/registry.ts";
import type { GeneratedVersion } from "../../../src/tools/tool.ts";
import { ownVersions } from "../../../src/version/own-versions.ts";
import { registryUnder } from "../../registry-under.ts";
import { BASE_URL, fakeTokenEndpoints, memoryStore, session, tokens } from "../auth/fake-session.ts";
import { type Answer, fakeSuperset, json } from "../fake-superset.ts";

let generated: GeneratedVersion;
let outputDir: string;
beforeAll(async () => {
  generated = await loadVersion(ownVersions, "6.1.0");
  outputDir = await mkdtemp(join(tmpdir(), "handler-"));
});
afterAll(() => rm(outputDir, { recursive: true }));

/** The real handler over the real tools of 6.1.0; only Superset is made up. */
export async function setUp(
  answer: Answer = () => json(200, {}),
  overrides: Partial<HandlerDeps> = {},
  deny: string[] = [],
) {
  const registry = registryUnder([...(await generated.tools()), ...jobTools, ...localTools], { deny });
  const superset = fakeSuperset((request) => {
    if (request.url.endsWith("/csrf_token/")) return json(200, { result: "csrf" });
    if (answer instanceof Error) throw answer;
    return typeof answer === "function" ? answer(request) : answer;
  });
  const wayIn = session({ send: fakeTokenEndpoints().send, store: memoryStore(tokens("token")) });
  const api = createApiClient({
    wayIn,
    transport: superset.send,
    known: createKnownSecrets(),
  });
  const handlers = new Map([["superset_auth_refresh_token", async () => textResult("local")]]);
  const mask = createMask(() => ["hunter2!"]);
  const shape = {
    results: "compact" as const,
    maxTokens: 20_000,
    outputDir,
    secretsDir: join(outputDir, "secrets"),
    mask,
  };
  const connect = async () => ({ api, baseUrl: BASE_URL, account: "ann", handlers });
  const safety = {
    confirm: "never" as const,
    sql: {
      policy: { readOnly: false, databases: [], schemas: [], maxRows: 10_000 },
      judge: sqlJudge,
      databases: createSqlDatabases(),
    },
  };
  const local = () => new Map();
  const patience = { clock: systemClock, limitMs: 60_000 };
  const deps = { registry, generated, connect, local, files: [], patience, shape, safety };
  const call = createHandler({ ...deps, ...overrides });
  const text = async (...args: Parameters<typeof call>) => {
    const { content, isError = false } = await call(...args);
    return {
      isError,
      text: content.map((block) => (block.type === "text" ? block.text : block.type)).join(),
    };
  };
  return { call, text, ...superset, last: () => superset.requests.at(-1) };
}
