import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CallToolResultSchema } from "@modelcontextprotocol/sdk/types.js";
import fc from "fast-check";
import { versions } from "../../generated/index.ts";
import { readConfig } from "../../src/config/config.ts";
import { createRuntime, type Runtime } from "../../src/runtime.ts";
import { startHostileSuperset } from "./hostile-superset.ts";
import { randomArguments } from "./random-arguments.ts";

/** Calls under way at once. */
const CONCURRENCY = 150;
/** No answer is waited for that long by anything here. */
const HANG_MS = 30_000;
const PASSWORD = "correct horse battery";

export interface FuzzReport {
  calls: number;
  /** Calls that came back with `isError`. */
  errors: number;
  tools: number;
  /** What must not be: thrown, hung, no result of MCP's, a secret said. Each with the call that shows it again. */
  failures: string[];
}

/** Call every tool of every version with random arguments, by the real runtime, against a Superset that answers anything. */
export async function runFuzz(runs: number, seed: number): Promise<FuzzReport> {
  const home = await mkdtemp(join(tmpdir(), "fuzz-"));
  const superset = await startHostileSuperset(seed);
  const report: FuzzReport = { calls: 0, errors: 0, tools: 0, failures: [] };
  const onRejection = (reason: unknown) => report.failures.push(`unhandled rejection: ${describe(reason)}`);
  process.on("unhandledRejection", onRejection);
  try {
    const targets = await Promise.all(
      Object.keys(versions).map((version) => target(version, superset.url, home)),
    );
    const calls = targets.flatMap(({ runtime, tools }) => tools.map((tool) => ({ runtime, tool })));
    report.tools = calls.length;
    await inParallel(runs, async (index) => {
      // Every tool in its turn; only what it is given is random.
      const { runtime, tool } = calls[index % calls.length] as (typeof calls)[number];
      const [args] = fc.sample(tool.args, { seed: seed + index, numRuns: 1 }) as [Record<string, unknown>];
      const failure = await callOnce(runtime, tool.name, args, report);
      report.calls++;
      if (failure !== undefined)
        report.failures.push(`${tool.version} ${tool.name} ${JSON.stringify(args)}: ${failure}`);
    });
  } finally {
    await superset.close();
    await rm(home, { recursive: true, force: true });
    process.off("unhandledRejection", onRejection);
  }
  return report;
}

async function target(version: string, base_url: string, home: string) {
  const settings = { base_url, username: "ann", password: PASSWORD, superset_version: version };
  const flags = {
    ...settings,
    tools: "all",
    confirm: "never",
    timeout: "5",
    long_timeout: "5",
    output_dir: join(home, "out"),
  };
  const config = await readConfig({
    flags: flags as never,
    env: { XDG_STATE_HOME: join(home, version) },
    file: undefined,
  });
  const runtime = createRuntime(config, { warn: () => {} });
  const { all } = await runtime.registry();
  return { runtime, tools: all.map((tool) => ({ version, name: tool.name, args: randomArguments(tool) })) };
}

async function callOnce(
  runtime: Runtime,
  name: string,
  args: Record<string, unknown>,
  report: FuzzReport,
): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const hang = new Promise<"hung">((resolve) => {
    timer = setTimeout(() => resolve("hung"), HANG_MS);
  });
  try {
    const result = await Promise.race([runtime.callTool(name, args, {}), hang]);
    if (result === "hung") return "hung";
    const parsed = CallToolResultSchema.safeParse(JSON.parse(JSON.stringify(result)));
    if (!parsed.success) return `no result: ${parsed.error.message}`;
    if (result.isError) report.errors++;
    const said = JSON.stringify(result.content);
    if (said.includes(PASSWORD)) return "says the password";
    return result.content.length === 0 ? "says nothing" : undefined;
  } catch (error) {
    return `threw ${describe(error)}`;
  } finally {
    clearTimeout(timer);
  }
}

function describe(reason: unknown): string {
  return reason instanceof Error
    ? (reason.stack ?? reason.message).split("\n").slice(0, 6).join(" | ")
    : String(reason);
}

/** Most of them wait, for what is tried again. */
async function inParallel(count: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
}
