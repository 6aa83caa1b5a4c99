import { isDeepStrictEqual } from "node:util";
import { parseExactly } from "../../results/exact-numbers.ts";
import type { Row, Steps } from "../steps.ts";
import { type Dataset, readDataset } from "./read-dataset.ts";

/** What of a column and of a metric an update may hold. */
const COLUMN_KEYS = [
  ...["column_name", "type", "advanced_data_type", "verbose_name", "description", "expression", "extra"],
  ...["filterable", "groupby", "is_active", "is_dttm", "python_date_format", "uuid"],
];
const METRIC_KEYS = [
  ...["metric_name", "metric_type", "expression", "verbose_name", "description", "extra", "d3format"],
  ...["currency", "warning_text", "uuid"],
];
const LISTS = { columns: COLUMN_KEYS, metrics: METRIC_KEYS } as const;

/** One item of a list that an update replaces: with its id, what there is already, of which only what is given changes. */
export type Item = Row & { id?: number };

/** What an update changes. Lists replace Superset's, so they hold every item. */
export interface Wanted extends Row {
  columns?: Item[];
  metrics?: Item[];
}

/** Change a dataset in one request, the whole of it or nothing. What was removed by it comes back under new ids when it is undone. */
export async function putDataset(steps: Steps, before: Dataset, wanted: Wanted): Promise<void> {
  const { id, table_name: name } = before;
  const tool = "superset_dataset_update";
  // Superset takes what is left out for false.
  const own = { dataset_id: id, always_filter_main_dttm: before.always_filter_main_dttm ?? false };
  await steps.write(
    tool,
    { ...own, ...wanted },
    {
      what: () => `the change of dataset ${id} ${JSON.stringify(name)}`,
      back: () => [tool, { ...own, ...formerly(before, wanted) }],
      look: async () => (isAsWanted(await readDataset(steps, id), wanted) ? { id } : undefined),
    },
  );
}

/** What the same update would have been before, once it was made: what it removed has no id any more. */
export function formerly(before: Dataset, wanted: Wanted): Wanted {
  const entries = Object.keys(wanted).map((key) => {
    if (key !== "columns" && key !== "metrics") return [key, before[key as keyof Dataset]] as const;
    const kept = new Set(wanted[key]?.map(({ id }) => id));
    const items = before[key].map((item) => ({
      ...(kept.has(item.id) && { id: item.id }),
      ...pick(item, LISTS[key]),
    }));
    return [key, items] as const;
  });
  return Object.fromEntries(entries);
}

/** Whether a dataset is what an update would have made of it. */
export function isAsWanted(now: Dataset, wanted: Wanted): boolean {
  return Object.entries(wanted).every(([key, value]) => {
    if (key !== "columns" && key !== "metrics") return isSame(now[key as keyof Dataset], value);
    const found = now[key] as Item[];
    const items = wanted[key] ?? [];
    const name = key === "columns" ? "column_name" : "metric_name";
    return (
      found.length === items.length &&
      items.every((item) => {
        const other = found.find(({ id, [name]: called }) =>
          item.id === undefined ? called === item[name] : id === item.id,
        );
        return other !== undefined && Object.keys(item).every((one) => isSame(other[one], item[one]));
      })
    );
  });
}

function pick(item: Row, keys: readonly string[]): Row {
  return Object.fromEntries(keys.filter((key) => key in item).map((key) => [key, item[key]]));
}

/** JSON as text and as a value are the same, and so are the ways to hold nothing. */
function isSame(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(plain(a), plain(b));
}

function plain(value: unknown): unknown {
  if (value === undefined || value === "" || value === false) return null;
  if (typeof value !== "string" || !/^[{[]/.test(value)) return value;
  try {
    return parseExactly(value);
  } catch {
    return value;
  }
}
