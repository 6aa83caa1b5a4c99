import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { SupersetError, ToolError } from "../errors/errors.ts";
import { isRecord } from "../results/is-record.ts";
import { runChartData } from "./chart-data.ts";
import type { FormData } from "./form-data.ts";
import { exchange, type LongCall } from "./long-call.ts";
import { buildQueryContext, type Datasource } from "./query-context.ts";
import { isListOfRecords, readKey } from "./read-key.ts";

/**
 * The data of a saved chart. Superset answers only for charts that were saved with their query; of the others the query is built
 * here, as the browser does, and called for like any query: policy and what guards SQL judge it.
 */
export async function runSavedChartData(call: LongCall): Promise<CallToolResult> {
  try {
    return await runChartData(call);
  } catch (error) {
    if (!(error instanceof SupersetError) || error.status !== 400) throw error;
    const chart = await readChart(call);
    // What it says depends on the server's language, the chart does not.
    if (!chart || chart.query_context) throw error;
    return runFromParams(call, chart, error);
  }
}

interface Chart {
  params: string | null;
  query_context: string | null;
  viz_type: string;
  datasource_id?: number;
  datasource_type?: string;
}

async function runFromParams(call: LongCall, chart: Chart, error: SupersetError): Promise<CallToolResult> {
  const query = call.find("POST", "/api/v1/chart/data");
  if (!query) {
    error.message += " Its query could be built from its params, but policy allows no queries of datasets.";
    throw error;
  }
  const form = { viz_type: chart.viz_type, ...parseForm(chart.params) };
  const { context, leftOut } = buildQueryContext(form, datasourceOf(chart, form));
  const { format, type, force } = call.args;
  const result = await call.callInstead(query, {
    ...context,
    ...(format !== undefined && { result_format: format }),
    ...(type !== undefined && { result_type: type }),
    ...(force !== undefined && { force }),
    // Superset lays out pivot tables and the like by it.
    ...(type === "post_processed" && { form_data: form }),
  });
  const without = leftOut.length > 0 ? `; without ${leftOut.join(", ")}` : "";
  return call.note(
    result,
    `The chart has no saved query; this one was built from its params (${form.viz_type})${without}.`,
  );
}

/** What is saved with a chart, and its dataset, which only the list tells. Nothing where it cannot be read. */
async function readChart({ api, args, context: { signal } }: LongCall): Promise<Chart | undefined> {
  const pk = args.chart_id;
  const filters = [{ col: "id", opr: "eq", value: pk }];
  const q = { filters, columns: ["id", "datasource_id", "datasource_type"] };
  try {
    const [one, list] = await Promise.all([
      exchange(api, "GET", "/api/v1/chart/{pk}", { path: { pk }, signal }),
      exchange(api, "GET", "/api/v1/chart/", { query: { q }, signal }),
    ]);
    const chart = await readKey<Chart>(one, "GET /api/v1/chart/{pk}", "result", isRecord);
    type Found = Pick<Chart, "datasource_id" | "datasource_type">[];
    const [found] = await readKey<Found>(list, "GET /api/v1/chart/", "result", isListOfRecords);
    return { ...chart, ...found };
  } catch (error) {
    if (error instanceof SupersetError) return undefined;
    throw error;
  }
}

function parseForm(params: string | null): FormData {
  try {
    return Object(JSON.parse(params ?? "{}")) as FormData;
  } catch (cause) {
    throw new ToolError("The chart has no saved query, and its params are no JSON.", { cause });
  }
}

/** `7__table` where the chart itself does not tell. */
function datasourceOf({ datasource_id: id, datasource_type: type }: Chart, form: FormData): Datasource {
  const [own, kind = "table"] = String(form.datasource ?? "").split("__");
  if (id === undefined && !own)
    throw new ToolError("The chart has no saved query, and which dataset it is of could not be learnt.");
  return { id: id ?? Number(own), type: type ?? kind };
}
