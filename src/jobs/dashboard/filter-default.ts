import { isRecord } from "../../results/is-record.ts";
import type { Row } from "../steps.ts";

/** What a default is made of. */
interface Chosen {
  type: string;
  column?: string;
  default?: unknown;
}

/** What a filter does to queries, and what it shows, must say the same: both are made here of one value. */
export function defaultMask({ type, column = "", default: chosen }: Chosen, isInverse: boolean): Row {
  const made = chosen === undefined || chosen === null ? undefined : MASKS[type]?.(chosen, column, isInverse);
  return { extraFormData: {}, filterState: {}, ownState: {}, ...made };
}

const MASKS: Readonly<Record<string, (chosen: unknown, column: string, isInverse: boolean) => Row>> = {
  value(chosen, col, isInverse) {
    const value = Array.isArray(chosen) ? chosen : [chosen];
    const label = `${value.map(labelOf).join(", ")}${isInverse ? " (excluded)" : ""}`;
    const op = isInverse ? "NOT IN" : "IN";
    return { extraFormData: { filters: [{ col, op, val: value }] }, filterState: { label, value } };
  },
  range(chosen, col) {
    const [from = null, to = null] = chosen as unknown[];
    const bounds = [
      { col, op: ">=", val: from },
      { col, op: "<=", val: to },
    ];
    return {
      extraFormData: { filters: bounds.filter(({ val }) => val !== null) },
      filterState: { value: [from, to], label: rangeLabel(from, to) },
    };
  },
  time_range: (value) => ({ extraFormData: { time_range: value }, filterState: { value } }),
  time_column: (value) => ({ extraFormData: { granularity_sqla: value }, filterState: { value: [value] } }),
  time_grain: (value) => ({ extraFormData: { time_grain_sqla: value }, filterState: { value: [value] } }),
};

/** What is chosen by default; nothing where nothing is. */
export function readDefault(type: string, mask: unknown): unknown {
  const value = isRecord(mask) && isRecord(mask.filterState) ? mask.filterState.value : undefined;
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return undefined;
  if (type === "range")
    return Array.isArray(value) && value.every((bound) => bound === null) ? undefined : value;
  if (type === "value") return Array.isArray(value) ? value : [value];
  return Array.isArray(value) && type.startsWith("time_") ? value[0] : value;
}

/** As the browser shows values. */
function labelOf(value: unknown): string {
  if (value === null) return "<NULL>";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function rangeLabel(from: unknown, to: unknown): string {
  if (from === to) return `x = ${from}`;
  if (from === null) return `x ≤ ${to}`;
  return to === null ? `x ≥ ${from}` : `${from} ≤ x ≤ ${to}`;
}
