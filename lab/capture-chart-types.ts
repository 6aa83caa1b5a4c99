/**
 * `npm run capture:charts -- --version V`: what each chart type of that Superset takes, and a chart of each as its browser draws
 * and saves it. Nothing here is known beforehand but the examples' forms.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { captureChartTypes } from "./chart-types/capture-types.ts";
import { parseFlags } from "./cli-arguments.ts";
import { projectRoot } from "./lab-paths.ts";
import { reportFailure } from "./report-failure.ts";
import { findLabVersion } from "./superset.ts";
import { labVersions } from "./versions.ts";

const USAGE = `Writes spec/<version>/chart-types.json and chart-examples.json. Usage: npm run capture:charts -- FLAGS

  --version V   which Superset of the lab (default: every one)
  --type T      this chart type alone, the others stay as they are; may be repeated`;

async function main(args: readonly string[]): Promise<void> {
  if (args.includes("--help") || args.includes("-h")) return console.log(USAGE);
  const flags = parseFlags(args, { version: { type: "string" }, type: { type: "string", multiple: true } });
  const versions = flags.version ? [findLabVersion(flags.version)] : labVersions;
  for (const { version } of versions) {
    const { types, examples } = await captureChartTypes(version, flags.type);
    await write(`spec/${version}/chart-types.json`, types, flags.type !== undefined);
    await write(`spec/${version}/chart-examples.json`, examples, flags.type !== undefined);
    console.log(`spec/${version}: ${Object.keys(types).length} chart types`);
  }
}

async function write(path: string, captured: object, isPart: boolean): Promise<void> {
  const file = join(projectRoot, path);
  const before = isPart ? JSON.parse(await readFile(file, "utf8")) : {};
  const byName = Object.entries({ ...before, ...captured }).sort(([a], [b]) => (a < b ? -1 : 1));
  await writeFile(file, `${printed(Object.fromEntries(byName))}\n`);
}

/** A line for each control and query, so that a change can be read. */
function printed(value: unknown, depth = 0): string {
  const isOpen =
    typeof value === "object" && value !== null && (depth < 2 || (depth === 2 && Array.isArray(value)));
  if (!isOpen) return JSON.stringify(value);
  const inner = `\n${"  ".repeat(depth + 1)}`;
  const outer = `\n${"  ".repeat(depth)}`;
  if (Array.isArray(value))
    return `[${value.map((item) => inner + printed(item, depth + 1)).join()}${outer}]`;
  const fields = Object.entries(value).map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${printed(item, depth + 1)}`,
  );
  return `{${fields.join()}${outer}}`;
}

main(process.argv.slice(2)).catch(reportFailure);
