import { nearestNames } from "../../config/nearest.ts";
import { ArgumentError } from "../../errors/errors.ts";
import { parseExactly, stringifyExactly } from "../../results/exact-numbers.ts";
import { isRecord } from "../../results/is-record.ts";
import type { Row } from "../steps.ts";
import type { Item, Wanted } from "./put-dataset.ts";
import { type Dataset, isCalculated } from "./read-dataset.ts";
import type { Trial } from "./try-expressions.ts";

/** What callers say of metrics and columns, by Superset's words for it. */
const WORDS: Readonly<Record<string, string>> = {
  expression: "expression",
  label: "verbose_name",
  description: "description",
  format: "d3format",
  currency: "currency",
  warning: "warning_text",
  type: "type",
  is_time: "is_dttm",
  time_format: "python_date_format",
  filterable: "filterable",
  groupable: "groupby",
};

/** An update of a dataset, and what it comes to. */
export interface Plan {
  wanted: Wanted;
  added: string[];
  changed: string[];
  removed: string[];
  /** Names that are gone afterwards: removed or renamed. */
  lost: string[];
  trials: Trial[];
}

interface Given extends Row {
  name: string;
  new_name?: string;
}

/** What the arguments change of a dataset. @throws ArgumentError for names that there are not, and what cannot be */
export function planFields(dataset: Dataset, args: Row): Plan {
  const plan: Plan = { wanted: {}, added: [], changed: [], removed: [], lost: [], trials: [] };
  const remove = (args.remove ?? []) as string[];
  requireRemovable(dataset, remove);
  for (const kind of ["metric", "column"] as const) {
    const given = (args[`${kind}s`] ?? []) as Given[];
    const items = itemsOf(dataset, kind);
    requireOnce(kind, given);
    const gone = items.filter((item) => isRemovable(item, kind) && remove.includes(nameOf(item, kind)));
    if (given.length === 0 && gone.length === 0) continue;
    plan.wanted[`${kind}s`] = planList(plan, kind, items, given, gone);
  }
  planWhole(plan, dataset, args);
  if (Object.keys(plan.wanted).length === 0)
    throw new ArgumentError("Nothing is to be changed: give metrics, columns, remove or one of the others.");
  return plan;
}

type Kind = Trial["kind"];

const nameOf = (item: Row, kind: Kind) => String(item[`${kind}_name`]);

function itemsOf(dataset: Dataset, kind: Kind): Item[] {
  return kind === "metric" ? dataset.metrics : dataset.columns;
}

/** The source's columns stay, though a metric may have the name of one. */
const isRemovable = (item: Item, kind: Kind) => kind === "metric" || isCalculated(item);

function planList(
  plan: Plan,
  kind: Kind,
  items: readonly Item[],
  given: readonly Given[],
  gone: readonly Item[],
): Item[] {
  const list: Item[] = [];
  for (const item of items) {
    const name = nameOf(item, kind);
    if (gone.includes(item)) {
      plan.removed.push(name);
      plan.lost.push(name);
      continue;
    }
    const change = given.find((one) => one.name === name);
    const kept = {
      id: item.id as number,
      [`${kind}_name`]: name,
      ...(kind === "metric" && { expression: item.expression }),
    };
    list.push(change ? { ...kept, ...changeOf(plan, kind, item, change) } : kept);
  }
  const names = items.filter((item) => !gone.includes(item)).map((item) => nameOf(item, kind));
  for (const one of given) {
    if (names.includes(one.name)) continue;
    list.push(additionOf(plan, kind, one, names));
  }
  const doubled = list
    .map((item) => nameOf(item, kind))
    .find((name, place, all) => all.indexOf(name) !== place);
  if (doubled !== undefined)
    throw new ArgumentError(`Two ${kind}s would be called ${JSON.stringify(doubled)}.`);
  return list;
}

function changeOf(plan: Plan, kind: Kind, item: Item, given: Given): Row {
  const { name, new_name: renamed, expression } = given;
  if (kind === "column" && expression !== undefined && !isCalculated(item))
    throw new ArgumentError(
      `${JSON.stringify(name)} is a column of the source and takes no expression. Give a calculated column another name.`,
    );
  plan.changed.push(name);
  if (renamed !== undefined && renamed !== name) plan.lost.push(name);
  if (typeof expression === "string") plan.trials.push({ kind, name, expression });
  return { ...fieldsOf(given, item), ...(renamed !== undefined && { [`${kind}_name`]: renamed }) };
}

function additionOf(plan: Plan, kind: Kind, given: Given, names: readonly string[]): Item {
  const { name, new_name: renamed, expression } = given;
  if (typeof expression !== "string" || renamed !== undefined) {
    const nearest = nearestNames(name, names, 3).map((one) => JSON.stringify(one));
    throw new ArgumentError(
      `There is no ${kind} ${JSON.stringify(name)} to change. Nearest: ${nearest.join(", ")}. To add one, give its "expression".`,
    );
  }
  plan.added.push(name);
  plan.trials.push({ kind, name, expression });
  return { [`${kind}_name`]: name, ...fieldsOf(given, {}) };
}

function fieldsOf(given: Given, item: Row): Row {
  const entries = Object.entries(given).flatMap(([word, value]) => {
    const key = WORDS[word];
    return key === undefined ? [] : [[key, value] as const];
  });
  const certified = given.certified_by === undefined ? {} : { extra: certify(item.extra, given) };
  return { ...Object.fromEntries(entries), ...certified };
}

/** `extra` with a certificate, or without one where it is said to be nobody's. */
function certify(extra: unknown, { certified_by: by, certification_details: details }: Row): string {
  const held: unknown = typeof extra === "string" && extra !== "" ? parseExactly(extra) : {};
  const { certification, ...others } = isRecord(held) ? held : {};
  const former = isRecord(certification) ? certification : {};
  if (by === "") return stringifyExactly(others);
  return stringifyExactly({
    ...others,
    certification: {
      ...former,
      ...(by !== undefined && { certified_by: by }),
      ...(details !== undefined && { details }),
    },
  });
}

function planWhole(plan: Plan, dataset: Dataset, args: Row): void {
  const { main_time_column: time, description, certified_by: by, certification_details: details } = args;
  if (description !== undefined) plan.wanted.description = description;
  if (by !== undefined || details !== undefined) plan.wanted.extra = certify(dataset.extra, args);
  if (time === undefined) {
    const main = dataset.columns.find(({ column_name }) => column_name === dataset.main_dttm_col);
    if (!main || !plan.wanted.columns) return;
    const name = plan.wanted.columns.find(({ id }) => id === main.id)?.column_name ?? null;
    if (name !== main.column_name) plan.wanted.main_dttm_col = name;
    return;
  }
  const columns: Item[] =
    plan.wanted.columns ?? dataset.columns.map(({ id, column_name }) => ({ id, column_name }));
  const place = columns.findIndex((column) => column.column_name === time);
  const known = columns.map(({ column_name }) => String(column_name));
  if (place < 0)
    throw new ArgumentError(
      `"main_time_column" is ${JSON.stringify(time)}, which is no column. Nearest: ${nearestNames(String(time), known, 3).join(", ")}.`,
    );
  plan.wanted.main_dttm_col = time;
  const column = columns[place] as Item;
  const before = dataset.columns.find(({ id }) => id === column.id);
  if (column.is_dttm === true || before?.is_dttm === true) return;
  // Superset offers only columns that are marked so.
  plan.wanted.columns = columns.with(place, { ...column, is_dttm: true });
}

function requireOnce(kind: Kind, given: readonly Given[]): void {
  const names = given.map(({ name }) => name);
  const doubled = names.find((name, place) => names.indexOf(name) !== place);
  if (doubled !== undefined)
    throw new ArgumentError(
      `The ${kind} ${JSON.stringify(doubled)} is given twice. Say all of it in one entry.`,
    );
}

function requireRemovable({ metrics, columns }: Dataset, remove: readonly string[]): void {
  const names = metrics.map(({ metric_name }) => metric_name);
  const calculated = columns.filter(isCalculated).map(({ column_name }) => column_name);
  const removable = [...names, ...calculated];
  for (const name of remove) {
    if (names.includes(name) && calculated.includes(name))
      throw new ArgumentError(
        `${JSON.stringify(name)} is a metric and a calculated column. Rename one of them first.`,
      );
    if (removable.includes(name)) continue;
    if (columns.some(({ column_name }) => column_name === name))
      throw new ArgumentError(
        `${JSON.stringify(name)} is a column of the source, which would come back with the next sync. To hide it, set "filterable" and "groupable" to false.`,
      );
    throw new ArgumentError(
      `There is no metric or calculated column ${JSON.stringify(name)} to remove. Nearest: ${nearestNames(name, removable, 3).join(", ")}.`,
    );
  }
}
