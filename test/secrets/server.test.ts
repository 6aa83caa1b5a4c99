import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { connectMcp, type McpConnection } from "../../lab/mcp-client.ts";
import { ensureBuilt } from "../built.ts";
import { configureWay, lockedKey, WAYS } from "./configured.ts";
import { type EchoingSuperset, type Mood, startEchoingSuperset } from "./echoing-superset.ts";
import { keptSecrets, leftBehind } from "./left-behind.ts";
import { findMarkers } from "./markers.ts";

beforeAll(ensureBuilt);
vi.setConfig({ testTimeout: 180_000 });

let superset: EchoingSuperset;
let root: string;
let home: string;
let reports: string;
beforeEach(async () => {
  superset = await startEchoingSuperset();
  root = await mkdtemp(join(tmpdir(), "secrets-"));
  home = join(root, "home");
  reports = await mkdtemp(join(root, "reports-"));
  await writeFile(join(root, "key.pem"), lockedKey());
});
afterEach(async () => {
  await superset.close();
  await rm(root, { recursive: true });
});

const MOODS: readonly Mood[] = [
  "good",
  "message",
  "fields",
  "errors",
  "msg",
  "web page",
  "plain text",
  "to the sign-in page",
  "elsewhere",
  "to another path",
  "as a file",
  "cut off",
];

/** One call of each kind: read, read of one, write, write as from a browser, secret of an answer, file, sign-in, local. */
const CALLS: readonly [string, object?][] = [
  ["superset_chart_list"],
  ["superset_chart_get_by_id", { chart_id: "1" }],
  ["superset_dashboard_create", { dashboard_title: "x" }],
  ["superset_dashboard_create_filter_state", { dashboard_id: 1, value: "{}" }],
  ["superset_auth_get_csrf_token"],
  ["superset_chart_export", { ids: [1] }],
  ["superset_auth_refresh_token"],
  ["superset_auth_check_token_validity"],
  ["superset_config_get_base_url"],
];

/** Everything that the calls answer, also when the protocol itself says that something failed. */
async function callEverything(mcp: McpConnection): Promise<string> {
  const answers: string[] = [];
  for (const [tool, args] of CALLS) {
    const answer = await mcp.call(tool, args as Record<string, unknown>).catch((error: Error) => ({
      protocol: error.message,
      data: (error as { data?: unknown }).data,
    }));
    answers.push(`${tool}: ${JSON.stringify(answer)}`);
  }
  return answers.join("\n");
}

/** A fault that nobody catches ends the server; what node says of it is the last that it writes. */
async function crash(mcp: McpConnection): Promise<string> {
  const { transport } = mcp.client;
  if (!transport) return expect.unreachable("not connected");
  const closed = new Promise<void>((resolve) => {
    mcp.client.onclose = resolve;
  });
  process.kill((transport as unknown as { pid: number }).pid, "SIGUSR2");
  await closed;
  const [name] = await readdir(reports);
  return readFile(join(reports, name as string), "utf8");
}

describe.each(WAYS)("a server signed in by %s", (way) => {
  it.each(["compact", "raw"])(
    "tells no secret, in whatever mood Superset repeats them: answers (%s), stderr, files, crash report",
    async (results) => {
      const { env, markers } = configureWay(way, join(root, "key.pem"));
      const preload = pathToFileURL(join(import.meta.dirname, "crash-on-signal.mjs")).href;
      const mcp = await connectMcp({
        env: {
          ...env,
          SUPERSET_BASE_URL: superset.url,
          SUPERSET_MCP_RESULTS: results,
          HOME: home,
          XDG_STATE_HOME: join(home, "state"),
          NODE_OPTIONS: `--report-uncaught-exception --report-directory=${reports} --import=${preload}`,
        },
      });
      const stderrEnd = once(
        (mcp.client.transport as unknown as { stderr: NodeJS.ReadableStream }).stderr,
        "end",
      );
      const told = new Map<string, string>();
      for (const mood of MOODS) {
        superset.mood = mood;
        told.set(`answers when "${mood}"`, await callEverything(mcp));
      }
      for (const mood of MOODS) {
        superset.signInMood = mood;
        told.set(`answers when signing in is "${mood}"`, await callEverything(mcp));
      }
      const report = await crash(mcp);
      await stderrEnd;
      expect(report).toContain("a fault that nobody catches");
      expect(report).toContain("SUPERSET_BASE_URL");
      told.set("crash report", report);
      told.set("stderr", mcp.stderr());
      for (const [name, content] of await leftBehind(home)) told.set(name, content);
      const all = [...markers, ...superset.issued];
      const leaks = [...told].flatMap(([where, text]) =>
        findMarkers(text, all).map((leak) => `${where}: ${leak}`),
      );
      expect(leaks).toEqual([]);
      // Tokens are kept where they are meant to be, and nothing that is configured besides.
      const configured = markers.filter(({ kind }) => !/token$/.test(kind));
      expect(findMarkers(await keptSecrets(home), configured)).toEqual([]);
    },
  );
});
