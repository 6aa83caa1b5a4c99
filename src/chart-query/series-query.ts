import { type FormData, listOf } from "../long-work/form-data.ts";
import {
  contribute,
  flatten,
  forecast,
  pivot,
  rename,
  resample,
  roll,
  sortAxis,
  sortingMetrics,
} from "./after-rows.ts";
import { formQuery, type Query } from "./form-query.ts";
import { orderedBy } from "./order.ts";
import { axisColumns, overTimeColumn } from "./time-axis.ts";
import { compare, isCompared } from "./time-comparison.ts";

const groupsOf = ({ groupby }: FormData) => listOf(groupby) as NonNullable<Query["columns"]>;
const offsetsOf = (form: FormData, query: Query) => (isCompared(form, query) ? form.time_compare : []);

/** Lines, bars and areas along an axis. */
export function seriesQuery(form: FormData, base: Query): Query[] {
  const offsets = offsetsOf(form, base);
  return [
    {
      ...base,
      metrics: [...(base.metrics ?? []), ...sortingMetrics(form)],
      columns: [...axisColumns(form), ...groupsOf(form)],
      series_columns: form.groupby,
      ...overTimeColumn(form),
      orderby: orderedBy(base).orderby,
      time_offsets: offsets,
      post_processing: [
        pivot(form, base),
        resample(form),
        roll(form, base),
        compare(form, base),
        rename(form, base),
        contribute(form, offsets),
        sortAxis(form),
        flatten,
        forecast(form),
      ],
    },
  ];
}

/** Not the first's where the second has none: the browser's own default, nothing, comes before. */
const OF_EACH: FormData = { adhoc_filters: [], groupby: [] };

/** Two charts on one axis: the second's controls end in `_b`, and most of those that it lacks are the first's. */
export function mixedQueries(form: FormData): Query[] {
  const entries = Object.entries(form);
  const own = entries.filter(([control]) => !control.endsWith("_b"));
  const others = entries.filter(([control]) => control.endsWith("_b"));
  const named = others.map(([control, value]) => [control.slice(0, -2), value] as const);
  const second = Object.entries({ ...OF_EACH, ...Object.fromEntries(named) });
  const taken = new Set(second.map(([control]) => control));
  const rest = own.filter(([control]) => !taken.has(control));
  return [own, [...second, ...rest]].map((controls) => mixedQuery(form, Object.fromEntries(controls)));
}

function mixedQuery(whole: FormData, form: FormData): Query {
  const query: Query = {
    ...formQuery(form),
    columns: [...axisColumns(whole), ...groupsOf(form)],
    series_columns: form.groupby,
    ...overTimeColumn(whole),
  };
  const built = {
    ...query,
    time_offsets: offsetsOf(form, query),
    post_processing: [
      pivot(form, query),
      resample(form),
      roll(form, query),
      compare(form, query),
      rename(form, query),
      flatten,
    ],
  };
  return orderedBy(built);
}

/** A number and its course; the number itself in a query of its own where it is not made of the course's points. */
export function trendQueries(form: FormData, base: Query): Query[] {
  const axis = axisColumns(form);
  const course = {
    ...base,
    columns: axis,
    ...overTimeColumn(form),
    post_processing: [pivot(form, base), resample(form), roll(form, base), flatten],
  };
  if (form.aggregation !== "raw") return [course];
  return [course, { ...base, columns: [], is_timeseries: false, post_processing: [] }];
}

/** The same number at several times. */
export function periodQuery(form: FormData, base: Query, times: readonly unknown[]): Query[] {
  return [
    {
      ...base,
      ...(form.cols !== undefined && { groupby: form.cols }),
      post_processing: [compare(form, base)],
      time_offsets: isCompared(form, base) ? times : [],
    },
  ];
}
