import { beforeAll, expect, it } from "vitest";
import { tryServer } from "../../../src/clients/try-server.ts";
import { ensureBuilt, MAIN } from "../../built.ts";

beforeAll(ensureBuilt);

const node = (script: string, env = {}) => ({ command: process.execPath, args: ["-e", script], env });

it("counts what the real server lists, started with its own environment and none of the shell's settings", async () => {
  const entry = {
    command: process.execPath,
    args: [MAIN],
    env: { SUPERSET_MCP_TOOLS: "superset_chart_list" },
  };
  expect(await tryServer(entry, { ...process.env, SUPERSET_MCP_TOOLS: "nonsense" })).toBe(1);
});

it.each<[string, Parameters<typeof tryServer>[0], RegExp]>([
  [
    "is not there",
    { command: "/no/such/program", args: [], env: {} },
    /Cannot start \/no\/such\/program: .*ENOENT/,
  ],
  ["ends", node("console.error('no luck'); process.exit(3)"), /ended with exit code 3: no luck/],
  ["ends without a word", node("process.exit(0)"), /ended with exit code 0/],
])("says what happened to one that %s", async (_, entry, want) => {
  await expect(tryServer(entry, process.env)).rejects.toThrow(want);
});
