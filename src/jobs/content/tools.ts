import { LOOKING } from "../annotations.ts";
import type { JobTool } from "../job.ts";
import { COUNTS, type Count } from "./counts.ts";
import { USABLES, USE_KINDS, type Usable, type UseKind } from "./uses.ts";

const filters = {
  type: "array",
  description: "Only rows for which all hold, as the list tool takes them.",
  items: {
    type: "object",
    properties: { col: { type: "string" }, opr: { type: "string" }, value: {} },
    required: ["col", "opr", "value"],
  },
};

function countTool([resource, { nouns, list, by }]: [string, Count]): JobTool {
  const singular = nouns.replace(/ies$/, "y").replace(/s$/, "");
  return {
    name: `superset_${resource}_count`,
    title: `Count ${nouns}`,
    description: `Count ${nouns} in groups, without listing them. To see the rows use ${list}. Reads every ${singular} that the account may see, changes nothing. Returns {total, counts} with the largest groups first; a ${singular} in several groups counts in each.`,
    resource,
    effect: "read",
    annotations: LOOKING,
    operations: [list],
    inputSchema: {
      type: "object",
      properties: {
        by: { type: "string", enum: Object.keys(by), description: "What to group by." },
        filters,
        most: { type: "integer", minimum: 1, description: "Most groups to name, 25 by default." },
      },
      required: ["by"],
      additionalProperties: false,
    },
  };
}

function usesTool([resource, { id, path, read, uses, found }]: [string, Usable]): JobTool {
  const kinds = uses.map((use): UseKind => USE_KINDS[use]).filter(({ optional }) => !optional);
  const ofColumns = resource === "dataset";
  const others = Object.keys(USABLES).filter((other) => other !== resource);
  return {
    name: `superset_${resource}_find_uses`,
    title: `Find uses of ${resource}`,
    description: `Trace what uses a ${resource}${ofColumns ? ", or one of its columns or metrics" : ""}: ${found}. Call it before changing or deleting one; for others use ${others.map((other) => `superset_${other}_find_uses`).join(" or ")}. Reads what the account may see, changes nothing. Returns {${uses.join(", ")}} with ids and names${ofColumns ? ", for a column the chart controls too" : ""}, and in more how many are not named.`,
    resource,
    effect: "read",
    annotations: LOOKING,
    operations: [...new Set([...read, ...kinds.flatMap(({ operations }) => operations)])],
    references: [{ at: id, to: path }],
    inputSchema: {
      type: "object",
      properties: {
        [id]: { type: ["integer", "string"], description: `Id, name or UUID of the ${resource}.` },
        ...(ofColumns && {
          column: { type: "string", description: "Only uses of this column, calculated column or metric." },
        }),
        most: { type: "integer", minimum: 1, description: "Most of a kind to name, 20 by default." },
      },
      required: [id],
      additionalProperties: false,
    },
  };
}

/** Jobs about what there is, whatever kind of thing it is. */
export const contentJobs: readonly JobTool[] = [
  ...Object.entries(COUNTS).map(countTool),
  ...Object.entries(USABLES).map(usesTool),
];
