import { isRecord } from "../../results/is-record.ts";
import type { RunJob } from "../job.ts";
import type { Row } from "../steps.ts";
import { COUNTS } from "./counts.ts";

const MOST_GROUPS = 25;

/** Reads all rows of a list, of each no more than what it is counted by, and counts them: `{total, counts: [["Anna B", 12]]}`. */
export function countOf(resource: string): RunJob {
  const count = COUNTS[resource];
  if (!count) throw new Error(`nothing counts ${resource}`);
  return async ({ by, filters, most = MOST_GROUPS }, { rows }) => {
    const columns = count.by[String(by)] as readonly string[];
    const all = await rows(count.list, {
      columns: ["id", ...columns],
      ...(filters !== undefined && { filters }),
    });
    const counts = new Map<string, number>();
    for (const row of all) {
      for (const name of new Set(namesIn(row, columns))) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const shown = sorted.slice(0, Number(most));
    const others = sorted.slice(shown.length);
    return {
      total: all.length,
      counts: shown,
      ...(others.length > 0 && {
        others: { groups: others.length, counted: others.reduce((sum, [, number]) => sum + number, 0) },
      }),
    };
  };
}

/** Under which groups a row falls: several where it has several owners, "(none)" where it has none. */
function namesIn(row: Row, columns: readonly string[]): string[] {
  const [outer = "", ...inner] = (columns[0] ?? "").split(".");
  const value = row[outer] ?? row[columns[0] ?? ""];
  const items = Array.isArray(value) ? value : [value];
  const keys = columns.map((column) => column.split(".").slice(1).join("."));
  const names = items.map((item) => (inner.length > 0 ? nameOf(item, keys) : text(item)));
  return names.length > 0 ? names : [NONE];
}

const NONE = "(none)";

function nameOf(item: unknown, keys: readonly string[]): string {
  if (!isRecord(item)) return text(item);
  return text(
    keys
      .map((key) => item[key])
      .filter((part) => part !== null && part !== undefined && part !== "")
      .join(" "),
  );
}

function text(value: unknown): string {
  return value === null || value === undefined || value === ""
    ? NONE
    : String(isRecord(value) ? JSON.stringify(value) : value);
}
