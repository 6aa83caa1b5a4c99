import { chartTypes } from "./chart-types/chart-types.ts";
import { emitChartType, emitChartTypes } from "./emit/chart-types.ts";
import { emitEndpoints } from "./emit/endpoints.ts";
import { emitOperations } from "./emit/operations.ts";
import { emitSearch, searchData } from "./emit/search.ts";
import { GenerationError } from "./emit/source.ts";
import { emitTools, emitToolType } from "./emit/tools.ts";
import { emitTypes } from "./emit/types.ts";
import { emitValidators } from "./emit/validators.ts";
import { emitManifest, emitVersionCode, emitVersionIndex, groupByResource } from "./emit/version-index.ts";
import { planVersion, provenance, type VersionInput } from "./plan-version.ts";
import type { NameLock } from "./tools/name-lock.ts";
import { searchEntries } from "./tools/search-entry.ts";

const NO_CHARTS = { types: {}, examples: {} };

export interface VersionOutput {
  /** Path below `generated/<version>/` -> text. */
  files: Map<string, string>;
  /** The name lock with this version's operations entered. */
  lock: NameLock;
}

/**
 * Everything generated for one version. Pure: the same input gives the same bytes, on any day and machine.
 * @throws GenerationError with every problem of the document and the overlay, by JSON pointer
 */
export async function generateVersion(input: VersionInput): Promise<VersionOutput> {
  const { version, overlay } = input;
  const plan = planVersion(input);
  if (plan.problems.length > 0) throw new GenerationError(version, plan.problems);

  const groups = groupByResource(plan.tools);
  const files = new Map([
    ["index.ts", emitVersionIndex(version, [...groups.keys()])],
    ["code.ts", emitVersionCode(version, [...groups.keys()])],
    ["manifest.json", emitManifest(version, provenance(input), plan.tools)],
    [
      "search.ts",
      emitSearch(version, searchData(searchEntries(version, plan.tools, overlay), overlay.lexicon)),
    ],
    [
      "chart-types.ts",
      emitChartTypes(version, chartTypes(input.charts ?? NO_CHARTS, overlay["chart-types"])),
    ],
    ["chart-type.ts", emitChartType(version)],
    ["operations.ts", emitOperations(version, groups)],
    ["tool.ts", emitToolType(version)],
    ["types.ts", await emitTypes(version, plan.document)],
  ]);
  for (const [resource, tools] of groups) {
    files.set(`endpoints/${resource}.ts`, emitEndpoints(version, tools));
    files.set(`tools/${resource}.ts`, emitTools(version, tools, plan.lock));
    files.set(`validators/${resource}.ts`, emitValidators(version, tools));
  }
  return { files, lock: plan.lock };
}
