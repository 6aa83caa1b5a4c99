import { ToolError } from "../../errors/errors.ts";
import { parseExactly } from "../../results/exact-numbers.ts";
import { isRecord } from "../../results/is-record.ts";
import type { Row, Steps } from "../steps.ts";

/** A dashboard's two documents, read, beside what Superset answered. */
export interface DashboardDocuments {
  row: Row;
  layout: Row;
  metadata: Row;
}

/** @throws ToolError where a document is no JSON */
export async function readDocuments(steps: Steps, id: number): Promise<DashboardDocuments> {
  const { result: row } = (await steps.read("superset_dashboard_get_by_id", { dashboard_id: id })) as {
    result: Row;
  };
  return { row, layout: parsed(row, "position_json"), metadata: parsed(row, "json_metadata") };
}

function parsed(row: Row, key: string): Row {
  const text = row[key];
  if (typeof text !== "string" || text === "") return {};
  try {
    const value = parseExactly(text);
    if (isRecord(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new ToolError(
    `The ${key} of this dashboard is no JSON object, so nothing can be changed in it. Open the dashboard in the browser and save it.`,
  );
}
