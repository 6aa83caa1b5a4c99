import type { SearchEntry } from "../../../generated/index.ts";
import { COUNTS } from "./counts.ts";
import { USABLES } from "./uses.ts";

const countEntries: readonly SearchEntry[] = Object.entries(COUNTS).map(([resource, { nouns, by }]) => ({
  name: `superset_${resource}_count`,
  title: `Count ${nouns}`,
  resource,
  about: `Count ${nouns} in groups: by ${Object.keys(by).join(", ")}.`,
  needs: [
    `how many ${nouns} are there`,
    `number of ${nouns}`,
    `count ${nouns}`,
    ...Object.keys(by).flatMap((word) => [
      `${nouns} per ${word.replaceAll("_", " ")}`,
      `how many ${nouns} by ${word.replaceAll("_", " ")}`,
    ]),
  ],
}));

const USES_BY_RESOURCE: Readonly<Record<string, readonly string[]>> = {
  dataset: [
    "which charts use this column",
    "where is the metric used",
    "is a column used in any dashboard filter",
    "charts and dashboards built on a dataset",
    "row level security rules on this dataset",
    "what would break if the column went away",
  ],
  chart: ["which dashboards is the chart on", "does any alert or report use this chart"],
  database: ["everything built on a database connection", "impact of dropping the warehouse connection"],
};

const usesEntries: readonly SearchEntry[] = Object.entries(USABLES).map(([resource, { found }]) => ({
  name: `superset_${resource}_find_uses`,
  title: `Find uses of ${resource}`,
  resource,
  about: `Trace what uses a ${resource}: ${found}.`,
  needs: [
    `what uses this ${resource}`,
    `where is the ${resource} used`,
    `what depends on the ${resource}`,
    `dependants of a ${resource}`,
    `impact of changing the ${resource}`,
    `what breaks if I delete the ${resource}`,
    `is the ${resource} still used by anything`,
    `may I drop this ${resource} safely`,
    `lineage of a ${resource}`,
    `who would miss the ${resource}`,
    ...(USES_BY_RESOURCE[resource] ?? []),
  ],
}));

/** What the jobs of this folder are found by. */
export const contentEntries: readonly SearchEntry[] = [...countEntries, ...usesEntries];
