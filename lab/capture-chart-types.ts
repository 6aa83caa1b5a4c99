/**
 * `npm run capture:charts -- --version V`: what each chart type of that Superset takes, and a chart of each as its browser draws
 * and saves it. Nothing here is known beforehand but the examples' forms.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseCaptureArguments } from "./capture-arguments.ts";
import { captureChartTypes } from "./chart-types/capture-types.ts";
import { LabError } from "./lab-error.ts";
import { projectRoot } from "./lab-paths.ts";
import { reportFailure } from "./report-failure.ts";

const USAGE = `Writes spec/<version>/chart-types.json and chart-examples.json. Usage: npm run capture:charts -- FLAGS

  --version V   which Superset of the lab
  --all         every version of the lab`;

async function main(): Promise<void> {
  const requests = parseCaptureArguments(process.argv.slice(2), process.env);
  if (requests === undefined) return console.log(USAGE);
  for (const { version, server } of requests) {
    if (server !== undefined)
      throw new LabError("Charts are captured from a lab alone: it makes datasets for them.");
    const { types, examples } = await captureChartTypes(version);
    const folder = join(projectRoot, "spec", version);
    await writeFile(join(folder, "chart-types.json"), `${printed(types)}\n`);
    await writeFile(join(folder, "chart-examples.json"), `${printed(examples)}\n`);
    console.log(`spec/${version}: ${Object.keys(types).length} chart types`);
  }
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

main().catch(reportFailure);
