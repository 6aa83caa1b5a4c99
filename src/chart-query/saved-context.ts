import type { FormData } from "../long-work/form-data.ts";
import type { Datasource, QueryContext } from "../long-work/query-context.ts";
import { formQuery } from "./form-query.ts";
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
  const builder = QUERY_BUILDERS[String(form.viz_type)];
  const base = formQuery(form, builder?.fields);
  const queries = (builder?.build(form, base) ?? [base]).map(({ post_processing: steps, ...query }) => ({
    ...markAxis(form, query),
    ...(steps && { post_processing: steps.filter(Boolean) }),
  }));
  return {
    datasource,
    force: false,
    queries,
    form_data: form,
    result_format: String(form.result_format ?? "json"),
    result_type: String(form.result_type ?? "full"),
  };
}
