/**
 * `npm run bench`: what starting the server costs, beside what starting node alone costs, in turn and in one run. Prints
 * medians and their ratio; says nothing of other machines.
 */
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { serverFile } from "./mcp-client.ts";

const INITIALIZE = `${JSON.stringify({
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "bench", version: "1" } },
})}\n`;
const LIST = `${JSON.stringify({ jsonrpc: "2.0", id: 2, method: "tools/list" })}\n`;

/** Milliseconds from spawn until the process has ended by itself. */
function timeToExit(args: string[]): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: "ignore" });
  return new Promise((resolve) => child.once("exit", () => resolve(performance.now() - start)));
}

/** Milliseconds from spawn until that many lines have come; then the process is ended. */
async function timeToLines(args: string[], input: string, lines: number): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  const exited = new Promise((resolve) => child.once("exit", resolve));
  child.stdin.write(input);
  let seen = 0;
  for await (const chunk of child.stdout) {
    seen += String(chunk).split("\n").length - 1;
    if (seen >= lines) break;
  }
  const elapsed = performance.now() - start;
  child.kill();
  await exited;
  return elapsed;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const { values } = parseArgs({ options: { runs: { type: "string", default: "15" } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs takes a whole number, not ${values.runs}`);
const samples: Record<"node" | "initialize" | "tools/list", number[]> = {
  node: [],
  initialize: [],
  "tools/list": [],
};
for (let run = 0; run <= runs; run++) {
  const node = await timeToExit(["-e", "0"]);
  const initialize = await timeToLines([serverFile], INITIALIZE, 1);
  const list = await timeToLines([serverFile], INITIALIZE + LIST, 2);
  if (run === 0) continue; // warm-up
  samples.node.push(node);
  samples.initialize.push(initialize);
  samples["tools/list"].push(list);
}
const bare = median(samples.node);
console.log(`median of ${runs} runs, in turn`);
for (const [what, times] of Object.entries(samples)) {
  console.log(
    `${what.padEnd(12)}${median(times).toFixed(0).padStart(6)} ms${(median(times) / bare).toFixed(2).padStart(7)} x node`,
  );
}
