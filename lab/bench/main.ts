/**
 * `npm run bench`: our server beside bare node, plain fetch and the other servers that can be had, on a real Superset, in one
 * run. How each figure is taken is said by the page that it writes (`page.ts`).
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LabError } from "../lab-error.ts";
import { projectRoot } from "../lab-paths.ts";
import { admin } from "../seed/accounts.ts";
import { startSuperset } from "../superset.ts";
import { type BenchOptions, benchUsage, parseBenchArguments } from "./options.ts";
import { page } from "./page.ts";
import { mcpServiceConfig } from "./peers/superset-mcp-service.ts";
import { plot } from "./plot.ts";
import { writeRepairedDocument } from "./repaired-document.ts";
import type { Results } from "./results.ts";
import { runBench } from "./run.ts";
import { startReplay } from "./start-replay.ts";

const version = "6.1.0";
const onProgress = (line: string) => console.error(line);

async function main(args: readonly string[]): Promise<void> {
  if (args.includes("--help")) return console.log(benchUsage);
  const options = parseBenchArguments(args);
  const results = await bench(options);
  if (!options.complete) return console.log(page(results));
  await write("bench.json", `${JSON.stringify(results, null, 2)}\n`);
  await write("bench.md", page(results));
  await write("bench.svg", plot(results));
}

async function bench(options: BenchOptions): Promise<Results> {
  const folder = await mkdtemp(join(tmpdir(), "superset-mcp-bench-"));
  const documentFile = join(folder, "openapi.json");
  await writeRepairedDocument(version, documentFile);
  const superset = await startSuperset({
    version,
    // No token may expire within the run.
    accessTokenSeconds: 86_400,
    extraConfig: mcpServiceConfig(admin.username),
    onProgress,
  });
  try {
    const replay = await startReplay(superset.baseUrl);
    try {
      return await runBench(options, { superset, replay, folder, documentFile, onProgress });
    } finally {
      await replay.end();
    }
  } finally {
    await superset.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function write(name: string, text: string): Promise<void> {
  await writeFile(join(projectRoot, "docs", name), text);
  onProgress(`wrote docs/${name}`);
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof LabError ? error.message : error);
  process.exitCode = 1;
});
