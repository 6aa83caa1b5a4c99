import type { Coercion } from "./coerce.ts";
import type { Complaint } from "./complaint.ts";
import { meantChoices } from "./meant-name.ts";
import type { OperationTool } from "./tool.ts";
import { valueAt, withValue } from "./value-at.ts";

/**
 * Fit the operators of a list's filters to their columns: `eq` on a column that only knows whether it has an id (`rel_m_m`) means
 * that. An operator that its column does not take is complained of, which Superset would refuse, or heed in its own way.
 */
export function fitOperators(
  { operators = [] }: Pick<OperationTool, "operators">,
  given: Record<string, unknown>,
): { args: Record<string, unknown>; coercions: Coercion[]; complaints: Complaint[] } {
  let args = given;
  const coercions: Coercion[] = [];
  const complaints: Complaint[] = [];
  const filters = operators.length > 0 && Array.isArray(given.filters) ? given.filters : [];
  for (const [index, filter] of filters.entries()) {
    const col = valueAt(filter, ["col"]);
    const opr = valueAt(filter, ["opr"]);
    const taken = operators.find(([columns]) => columns.includes(col as string))?.[1];
    if (!taken || typeof opr !== "string" || taken.includes(opr)) continue;
    const at = `filters[${index}].opr`;
    const [meant] = meantChoices(opr, taken);
    if (meant === undefined) {
      const text = `"${at}" is ${JSON.stringify(opr)}, but the column ${JSON.stringify(col)} takes ${taken.join(", ")}.`;
      complaints.push({ at, text });
      continue;
    }
    args = withValue(args, ["filters", index, "opr"], meant) as Record<string, unknown>;
    coercions.push({ argument: at, from: opr, to: meant });
  }
  return { args, coercions, complaints };
}
