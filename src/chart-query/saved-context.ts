import { type FormData, listOf } from "../long-work/form-data.ts";
import type { Datasource, QueryContext } from "../long-work/query-context.ts";
import { parseExactly } from "../results/exact-numbers.ts";
import { formQuery, type Query } from "./form-query.ts";
import { QUERY_BUILDERS } from "./query-builders.ts";
import { markAxis } from "./time-axis.ts";

/** What a chart keeps as its `query_context`. */
export interface SavedContext extends QueryContext {
  force: boolean;
  form_data: FormData;
  result_format: string;
  result_type: string;
}

/** The query of a chart as the browser builds and saves it, laid out as the chart draws it. */
export function buildSavedContext(form: FormData, datasource: Datasource): SavedContext {
  return {
    datasource,
    force: false,
    queries: queriesOf(form),
    form_data: form,
    result_format: String(form.result_format ?? "json"),
    result_type: String(form.result_type ?? "full"),
  };
}

function queriesOf(form: FormData): Query[] {
  const placed = placedForm(form);
  if (placed) return queriesOf(placed);
  const builder = QUERY_BUILDERS[String(form.viz_type)];
  const base = formQuery(form, builder?.fields);
  const queries = builder?.build(form, base) ?? [base];
  return queries.map(({ post_processing: steps, ...query }) => ({
    ...markAxis(form, query),
    ...(steps && { post_processing: steps.filter(Boolean) }),
  }));
}

/** A chart that another one draws at each place of a map: it is that one's query, by place. */
function placedForm({ selected_chart: chosen, geom_column: place }: FormData): FormData | undefined {
  if (typeof chosen !== "string" || !place) return undefined;
  const { viz_type, params } = parseExactly(chosen) as { viz_type: string; params: string };
  const form = parseExactly(params) as FormData;
  return { ...form, viz_type, groupby: [place, ...listOf(form.groupby)] };
}
