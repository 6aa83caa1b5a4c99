import { SupersetError } from "../../../errors/errors.ts";
import type { FormData } from "../../../long-work/form-data.ts";
import { type Dataset, readDataset } from "../../dataset/read-dataset.ts";
import type { Steps } from "../../steps.ts";
import { type Finding, short } from "./finding.ts";

/** A chart as it is saved. */
export interface SavedChart {
  id: number;
  name: string;
  type: string;
  params: string;
  /** Its `query_context`; empty where it has none. */
  savedQuery: string;
  /** Nothing where it is of none any more. */
  datasetId?: number;
}

interface ChartRow {
  slice_name: string;
  viz_type: string | null;
  params: string | null;
  query_context: string | null;
}

/** @throws SupersetError where there is no such chart, or the account may not see it */
export async function readChart(steps: Steps, id: number): Promise<SavedChart> {
  const { result } = (await steps.read("superset_chart_get_by_id", { chart_id: id })) as { result: ChartRow };
  // Only the list tells of the dataset in every version.
  const { result: rows } = (await steps.read("superset_chart_list", {
    filters: [{ col: "id", opr: "eq", value: id }],
    columns: ["id", "datasource_id"],
  })) as { result: { datasource_id?: number | null }[] };
  const datasetId = rows[0]?.datasource_id;
  return {
    id,
    name: result.slice_name,
    type: result.viz_type ?? "",
    params: result.params ?? "{}",
    savedQuery: result.query_context ?? "",
    ...(typeof datasetId === "number" && { datasetId }),
  };
}

/** The chart's form; what is saved beside it goes before what it says itself. */
export function readForm({ params, type, datasetId }: SavedChart): FormData | Finding {
  try {
    const form = Object(JSON.parse(params)) as FormData;
    return {
      ...form,
      ...(type && { viz_type: type }),
      ...(datasetId !== undefined && { datasource: `${datasetId}__table` }),
    };
  } catch (cause) {
    return {
      what: `params are no JSON: ${short((cause as Error).message)}`,
      cure: "Write them anew with superset_chart_update.",
    };
  }
}

/** What the chart is of. */
export async function datasetOf(steps: Steps, chart: SavedChart): Promise<Dataset | Finding> {
  const cure = "Give the chart another: superset_chart_update with datasource_id (superset_dataset_list).";
  const id = chart.datasetId;
  if (id === undefined) return { what: `Its dataset${formerOf(chart)} was deleted.`, cure };
  try {
    return { ...(await readDataset(steps, id)), id };
  } catch (error) {
    if (!(error instanceof SupersetError) || ![403, 404].includes(error.status)) throw error;
    return { what: `Dataset ${id} is gone, or this account may not see it.`, cure };
  }
}

/** ` 7`, where the form still says which. */
function formerOf({ params }: SavedChart): string {
  const [, id] = /"datasource"\s*:\s*"(\d+)__/.exec(params) ?? [];
  return id === undefined ? "" : ` ${id}`;
}
