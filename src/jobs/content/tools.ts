import type { JobTool } from "../job.ts";
import { COUNTS, type Count } from "./counts.ts";

const LOOKING = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

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

/** Jobs about what there is, whatever kind of thing it is. */
export const contentJobs: readonly JobTool[] = Object.entries(COUNTS).map(countTool);
