import { buildSavedContext } from "../../chart-query/saved-context.ts";
import type { FormData } from "../../long-work/form-data.ts";
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

/** As the browser saves it beside the form. */
function contextOf(form: FormData, type: string, datasetId: number): string | null {
  if (type in WITHOUT_QUERY) return null;
  return stringifyExactly(buildSavedContext(form, { id: datasetId, type: "table" }));
}
