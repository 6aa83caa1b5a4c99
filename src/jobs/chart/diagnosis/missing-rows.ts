import type { Query } from "../../../chart-query/form-query.ts";
import { listOf } from "../../../long-work/form-data.ts";
import type { Dataset } from "../../dataset/read-dataset.ts";
import { type Answer, type Ask, COUNT, isRefused } from "./ask-dataset.ts";
import { conditionText } from "./condition-text.ts";
import { type Finding, short } from "./finding.ts";

/** Something that keeps rows away, and the query without it. */
interface Condition {
  name: string;
  without: Query;
  /** The column of a range of time. */
  time?: string;
}

/** Whether an answer has nothing to draw: no rows, or one of sums over none. */
export function isEmpty({ rows, data }: Answer): boolean {
  if (rows === 0 || data.length === 0) return true;
  const [row, ...others] = data;
  return others.length === 0 && Object.values(row ?? {}).every((value) => value === null);
}

/** Which condition leaves a query without rows: it is asked once without each. */
export async function missingRows(
  ask: Ask,
  query: Query,
  { table_name: name }: Pick<Dataset, "table_name">,
): Promise<Finding[]> {
  const count = async (of: Query) => countIn(ask, of);
  const conditions = conditionsOf(query);
  const bare = { filters: [], extras: {}, time_range: undefined, granularity: undefined };
  if ((await count(bare)) === 0)
    return [{ what: `Dataset ${name} has no rows.`, cure: "Load data into its table, or correct its SQL." }];
  const matching = await count(query);
  if (matching > 0) return [nothingShown(query, matching)];
  const guilty: Condition[] = [];
  for (const condition of conditions) if ((await count(condition.without)) > 0) guilty.push(condition);
  if (guilty.length === 0)
    return [
      {
        what: `The filters leave no rows: ${short(conditions.map((one) => one.name).join(" and "))}.`,
        cure: "Remove or widen several of them.",
      },
    ];
  return Promise.all(
    guilty.map(async (condition) => ({
      what: `${condition.time === undefined ? "Filter" : "Time range"} ${condition.name} leaves no rows.`,
      cure: `${condition.time === undefined ? "Remove it, or give it another value." : `Widen it${await span(ask, condition.time)}.`}`,
    })),
  );
}

/** There are rows, and the chart shows nothing of them. */
function nothingShown({ extras }: Query, rows: number): Finding {
  const { having } = Object(extras) as { having?: unknown };
  if (having)
    return {
      what: `No group fulfils what the chart wants of groups: ${short(String(having))}.`,
      cure: "Remove or widen that filter.",
    };
  return {
    what: `Its metrics are NULL over the ${rows} rows there are.`,
    cure: "Take other metrics, or other rows, that hold values.",
  };
}

function conditionsOf(query: Query): Condition[] {
  const { extras, granularity, time_range } = query;
  const filters = listOf(query.filters);
  const { where, ...others } = Object(extras) as { where?: string };
  const time = listOf(granularity).map(String)[0];
  return [
    ...filters.map((filter) => {
      const { col, op } = filter as { col?: unknown; op?: unknown };
      return {
        name: conditionText(filter),
        without: { ...query, filters: filters.filter((other) => other !== filter) },
        ...(op === "TEMPORAL_RANGE" && typeof col === "string" && { time: col }),
      };
    }),
    ...listOf(where).map((sql) => ({ name: short(String(sql)), without: { ...query, extras: others } })),
    ...(time !== undefined && time_range
      ? [{ name: `${time} ${time_range}`, without: { ...query, time_range: undefined }, time }]
      : []),
  ];
}

async function countIn(ask: Ask, { filters, extras, time_range, granularity }: Query): Promise<number> {
  const { where } = Object(extras) as { where?: unknown };
  const answer = await ask([
    {
      columns: [],
      metrics: [COUNT],
      row_limit: 1,
      filters,
      extras: where ? { where } : {},
      ...(time_range ? { time_range } : {}),
      ...(granularity ? { granularity } : {}),
    },
  ]);
  // What cannot be asked for is not what keeps rows away.
  return isRefused(answer) ? 0 : Number(answer[0]?.data[0]?.[COUNT.label] ?? 0);
}

/** `: there are rows from 2023-01-02 to 2025-06-30` */
async function span(ask: Ask, column: string): Promise<string> {
  const edge = (aggregate: string) => ({
    expressionType: "SIMPLE",
    aggregate,
    column: { column_name: column },
    label: aggregate,
  });
  const answer = await ask([{ columns: [], metrics: [edge("MIN"), edge("MAX")], row_limit: 1 }]);
  const row = isRefused(answer) ? undefined : answer[0]?.data[0];
  return row ? `: there are rows from ${dateOf(row.MIN)} to ${dateOf(row.MAX)}` : "";
}

/** Superset's times are milliseconds, or text. */
function dateOf(value: unknown): string {
  return typeof value === "number" ? new Date(value).toISOString().slice(0, 10) : String(value).slice(0, 10);
}
