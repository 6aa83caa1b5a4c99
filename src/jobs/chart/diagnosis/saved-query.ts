import type { Query } from "../../../chart-query/form-query.ts";
import { type FormMetric, labelOf, listOf } from "../../../long-work/form-data.ts";
import { isRecord } from "../../../results/is-record.ts";
import type { Finding } from "./finding.ts";

const CURE = "Open the chart in Superset and save it, or save params and query_context together.";

/** What reports, downloads and superset_chart_get_data read in place of what is drawn. */
export function savedQueryFaults(text: string, queries: readonly Query[], datasetId: number): Finding[] {
  if (text === "")
    return [
      { what: "It has no saved query (query_context): reports cannot read it.", cure: CURE, draws: true },
    ];
  const saved = readSaved(text);
  if (!saved) return [{ what: "query_context is no JSON.", cure: CURE, draws: true }];
  const of = (isRecord(saved.datasource) ? saved.datasource.id : undefined) ?? datasetId;
  const parts = differing(listOf(saved.queries) as Query[], queries);
  const differs = [...(of === datasetId ? [] : [`dataset ${of}`]), ...parts];
  if (differs.length === 0) return [];
  return [
    {
      what: `query_context disagrees with params (${differs.join(", ")}): reports show other data than the chart.`,
      cure: CURE,
      draws: true,
    },
  ];
}

function readSaved(text: string): Record<string, unknown> | undefined {
  try {
    const saved: unknown = JSON.parse(text);
    return isRecord(saved) ? saved : undefined;
  } catch {
    return undefined;
  }
}

/** What decides which data a query has; order and layout are left out. */
const PARTS: Readonly<Record<string, (query: Query) => readonly string[]>> = {
  columns: ({ columns }) => labels(columns),
  metrics: ({ metrics }) => labels(metrics),
  filters: ({ filters }) => listOf(filters).map((filter) => JSON.stringify(withoutUnset(filter))),
  conditions: ({ extras }) => {
    const { where, having } = Object(extras) as Record<string, unknown>;
    return listOf([where, having]).map(String);
  },
  time_range: ({ time_range }) => listOf(time_range).map(String),
};

function differing(saved: readonly Query[], built: readonly Query[]): string[] {
  const said = (queries: readonly Query[], part: (query: Query) => readonly string[]) =>
    JSON.stringify(queries.slice(0, 1).map((query) => [...part(query)].sort()));
  return Object.entries(PARTS)
    .filter(([, part]) => said(saved, part) !== said(built, part))
    .map(([name]) => name);
}

const labels = (items: unknown) => listOf(items).map((item) => labelOf(item as FormMetric));

/** The condition itself, as a filter of either way of writing has it. */
function withoutUnset(filter: unknown): unknown[] {
  const { col, op, val } = Object(filter) as Record<string, unknown>;
  return [typeof col === "string" ? col : labelOf(Object(col) as FormMetric), op, val ?? null];
}
