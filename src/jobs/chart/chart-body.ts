import { buildSavedContext } from "../../chart-query/saved-context.ts";
import { type FormData, listOf } from "../../long-work/form-data.ts";
import { buildQueryContext } from "../../long-work/query-context.ts";
import { WITHOUT_QUERY } from "../../long-work/viz-types.ts";
import { stringifyExactly } from "../../results/exact-numbers.ts";

/** What of a chart holds its form: both are written together, so that they agree. */
export interface ChartBody {
  viz_type: string;
  params: string;
  query_context: string | null;
}

export function chartBody(form: FormData, datasetId: number): ChartBody {
  const type = String(form.viz_type);
  return { viz_type: type, params: stringifyExactly(form), query_context: contextOf(form, type, datasetId) };
}

/**
 * As the browser saves it beside the form. Of a few types that it draws by another way it saves a query that Superset refuses as
 * empty: those get one that answers, for whoever asks for the chart's data.
 */
function contextOf(form: FormData, type: string, datasetId: number): string | null {
  if (type in WITHOUT_QUERY) return null;
  const datasource = { id: datasetId, type: "table" };
  const context = buildSavedContext(form, datasource);
  const isEmpty = context.queries.every(({ columns, metrics }) =>
    [columns, metrics].every((held) => listOf(held).length === 0),
  );
  const { queries } = isEmpty ? buildQueryContext(form, datasource).context : context;
  return stringifyExactly({ ...context, queries });
}
