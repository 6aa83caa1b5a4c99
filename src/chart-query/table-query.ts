import { type FormColumn, type FormData, type FormMetric, labelOf, listOf } from "../long-work/form-data.ts";
import { shares } from "./after-rows.ts";
import { distinct, type Query } from "./form-query.ts";
import { inPieces, isTemporal } from "./time-axis.ts";
import { compare, comparedTimes, isCompared } from "./time-comparison.ts";

/** Tables show rows or groups; a page of them where the server turns the pages, and totals in a query of their own. */
export function tableQueries(form: FormData, base: Query): Query[] {
  const isRaw = showsRows(form);
  const query: Query = {
    ...base,
    ...(isRaw ? {} : grouped(form, base)),
    time_offsets: isCompared(form, base) ? comparedTimes(form) : [],
  };
  const { percent_metrics: percents } = form;
  const ofAll =
    form.percent_metric_calculation === "all_records" && listOf(percents).length > 0
      ? [{ ...query, ...whole, metrics: percents as FormMetric[], orderby: [], is_timeseries: false }]
      : [];
  const { order_desc: _, orderby: __, ...unordered } = query;
  const showsTotals = Boolean(form.show_totals) && !isRaw && listOf(query.metrics).length > 0;
  const totals = showsTotals ? [{ ...unordered, ...whole }] : [];
  return [...paged(form, query), ...ofAll, ...totals];
}

const whole = { columns: [], post_processing: [], row_limit: 0, row_offset: 0 };

function showsRows({ query_mode: mode, all_columns }: FormData): boolean {
  return mode === "raw" || (mode !== "aggregate" && listOf(all_columns).length > 0);
}

function grouped(form: FormData, base: Query): Partial<Query> {
  const { metrics = [], columns = [], orderby } = base;
  const percents = listOf(form.percent_metrics) as FormMetric[];
  const [by] = listOf(form.timeseries_limit_metric);
  const isTimeCompared = isCompared(form, base);
  const times = isTimeCompared ? comparedTimes(form) : [];
  const percentNames = percents
    .map(labelOf)
    .flatMap((name) => [name, ...times.map((time) => `${name}__${time}`)]);
  const order = by ?? metrics[0];
  return {
    metrics: distinct([...metrics, ...percents]),
    columns: timeFirst(form, columns),
    orderby: order === undefined ? orderby : [[order, by !== undefined && !form.order_desc]],
    post_processing: [
      percents.length > 0 && shares([...new Set(percentNames)], (name) => `%${name}`),
      times.length > 0 && compare(form, base),
    ],
  };
}

/** The first column of time is cut into pieces, and comes first. */
function timeFirst(form: FormData, columns: readonly FormColumn[]): FormColumn[] {
  const { time_grain_sqla: grain } = form;
  const time = grain ? columns.find((column) => isTemporal(form, column)) : undefined;
  if (time === undefined) return [...columns];
  return [inPieces(time as string, grain), ...columns.filter((column) => column !== time)];
}

function paged({ server_pagination, server_page_length, row_limit }: FormData, query: Query): Query[] {
  if (!server_pagination) return [query];
  const counted = {
    ...query,
    time_offsets: [],
    row_limit: Number(row_limit ?? 0),
    row_offset: 0,
    post_processing: [],
    is_rowcount: true,
  };
  return [{ ...query, row_limit: server_page_length, row_offset: 0 }, counted];
}
