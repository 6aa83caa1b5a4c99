import { ToolError } from "../../errors/errors.ts";
import type { FormData } from "../../long-work/form-data.ts";
import { parseExactly } from "../../results/exact-numbers.ts";
import { isRecord } from "../../results/is-record.ts";
import type { Steps } from "../steps.ts";

/** A chart as it is saved. */
export interface SavedChart {
  id: number;
  name: string;
  type: string;
  description: string | null;
  datasetId: number;
  form: FormData;
}

const COLUMNS = ["id", "slice_name", "viz_type", "description", "params", "datasource_id", "datasource_type"];

/** @throws ToolError where there is none, or it is of no dataset, or its form cannot be read */
export async function readChart({ read }: Steps, id: number): Promise<SavedChart> {
  const filters = [{ col: "id", opr: "eq", value: id }];
  const { result } = (await read("superset_chart_list", { filters, columns: COLUMNS })) as {
    result: Record<string, unknown>[];
  };
  const [row] = result;
  if (!row)
    throw new ToolError(
      `There is no chart ${id} that this account may see: superset_chart_list finds charts.`,
    );
  if (row.datasource_type !== "table" || typeof row.datasource_id !== "number")
    throw new ToolError(`Chart ${id} has no dataset, so nothing can be said of it in plain terms.`);
  return {
    id,
    name: String(row.slice_name),
    type: String(row.viz_type),
    description: typeof row.description === "string" && row.description !== "" ? row.description : null,
    datasetId: row.datasource_id,
    form: parseForm(id, row.params),
  };
}

function parseForm(id: number, params: unknown): FormData {
  try {
    const form = parseExactly(String(params || "{}"));
    if (isRecord(form)) return form;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new ToolError(
    `The params of chart ${id} are no JSON object: superset_chart_update can set them anew.`,
  );
}
