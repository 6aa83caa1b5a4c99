import { expressionsWith, usesOfFields } from "../content/find-uses.ts";
import type { RunJob } from "../job.ts";
import { type Item, putDataset, type Wanted } from "./put-dataset.ts";
import { type Dataset, isCalculated, readDataset } from "./read-dataset.ts";
import { readSource, type SourceColumn } from "./source-columns.ts";

/** Takes over the columns that the source has now, and tells what that breaks; with `preview`, only tells. */
export const syncColumns: RunJob = async ({ dataset_id: given, preview }, steps) => {
  const dataset = await readDataset(steps, Number(given));
  const { id, table_name: name } = dataset;
  const { wanted, ...differences } = compareColumns(dataset, await readSource(steps, dataset));
  const { gone } = differences;
  const told = Object.fromEntries(
    Object.entries(differences).filter(([, found]) => Object.keys(found).length > 0),
  );
  if (Object.keys(told).length === 0) return { id, name, in_sync: true };
  const breaks = gone.length > 0 ? await breaksOf(dataset, gone, await usesOfFields(steps, id, gone)) : {};
  if (preview !== true) await putDataset(steps, dataset, wanted);
  return {
    id,
    name,
    ...(preview === true && { preview: true }),
    ...told,
    ...(Object.keys(breaks).length > 0 && { breaks }),
  };
};

function breaksOf(dataset: Dataset, gone: readonly string[], uses: object): object {
  const rest = { ...dataset, columns: dataset.columns.filter(isCalculated) };
  const isTimeGone = dataset.main_dttm_col !== null && gone.includes(dataset.main_dttm_col);
  return {
    ...expressionsWith(rest, gone),
    ...uses,
    ...(isTimeGone && { main_time_column: dataset.main_dttm_col }),
  };
}

export interface Differences {
  /** Name -> type. */
  new: Record<string, string | null>;
  gone: string[];
  /** Name -> `INT -> TEXT`. */
  retyped: Record<string, string>;
  wanted: Wanted;
}

/** How the columns of a dataset differ from those of its source. Calculated columns have none there, and stay. */
export function compareColumns(dataset: Dataset, source: readonly SourceColumn[]): Differences {
  const { columns, main_dttm_col: main, sql } = dataset;
  const byName = new Map(source.map((column) => [column.name, column]));
  const differences: Differences = { new: {}, gone: [], retyped: {}, wanted: {} };
  const items: Item[] = [];
  for (const column of columns) {
    const { id, column_name, type, is_dttm } = column;
    const found = byName.get(column_name);
    byName.delete(column_name);
    const item = { id, column_name };
    if (isCalculated(column)) items.push(item);
    else if (!found) differences.gone.push(column_name);
    else if (isRetyped(type, found.type) && !(sql && is_dttm)) {
      // What SQL gives has no type of its own in some databases, and a date was made one by hand.
      differences.retyped[column_name] = `${type} -> ${found.type}`;
      items.push({ ...item, type: found.type });
    } else items.push(item);
  }
  for (const { name, type } of byName.values()) {
    differences.new[name] = type;
    items.push({ column_name: name, type, is_dttm: TIME.test(type ?? "") });
  }
  differences.wanted.columns = items;
  if (main !== null && differences.gone.includes(main)) differences.wanted.main_dttm_col = null;
  return differences;
}

const TIME = /^(DATE|TIMESTAMP|DATETIME|SMALLDATETIME)/i;

function isRetyped(before: string | null, now: string | null): boolean {
  return before !== null && now !== null && before.toUpperCase() !== now.toUpperCase();
}
