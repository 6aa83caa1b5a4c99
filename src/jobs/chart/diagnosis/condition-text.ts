import { labelOf } from "../../../long-work/form-data.ts";
import { short } from "./finding.ts";

/** `city IN Riga, Oslo`, `ordered_on TEMPORAL_RANGE Last year` */
export function conditionText(filter: unknown): string {
  const { col, op, val } = Object(filter) as Record<string, unknown>;
  const column = typeof col === "string" ? col : labelOf(Object(col) as Record<string, unknown>);
  const value = val === undefined || val === null ? "" : ` ${[val].flat().join(", ")}`;
  return short(`${column} ${op}${value}`);
}
