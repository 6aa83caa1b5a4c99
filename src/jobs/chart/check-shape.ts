import { isRecord } from "../../results/is-record.ts";
import type { ChartTerms } from "./chart-terms.ts";
import { termsIn } from "./placed-terms.ts";

const TERM = '"SUM(sales)" or {"sql": "…", "label": "…"}';
const CONDITION = '{"col": "country", "op": "IN", "val": ["DE"]} or {"sql": "…"}';

/** What is no term and no condition at all: nothing can be looked up by it. */
export function malformed({ metrics, dimensions, filters = [], sort }: Partial<ChartTerms>): string[] {
  const terms: unknown[] = [...termsIn(metrics), ...termsIn(dimensions), ...(sort ? [sort.by] : [])];
  const say = (form: string) => (item: unknown) => `${JSON.stringify(item)} must be like ${form}.`;
  return [
    ...terms.filter((term) => !isTerm(term)).map(say(TERM)),
    ...filters.filter((filter) => !isCondition(filter)).map(say(CONDITION)),
  ];
}

function isTerm(term: unknown): boolean {
  return isText(term) || (isRecord(term) && isText(term.sql) && has(term, ["sql", "label"]));
}

function isCondition(filter: unknown): boolean {
  if (!isRecord(filter)) return false;
  if ("sql" in filter) return isText(filter.sql) && has(filter, ["sql", "having"]);
  return isText(filter.col) && isText(filter.op) && has(filter, ["col", "op", "val"]);
}

const isText = (value: unknown) => typeof value === "string" && value.trim() !== "";
const has = (item: object, known: readonly string[]) => Object.keys(item).every((key) => known.includes(key));
