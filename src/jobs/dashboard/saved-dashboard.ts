import { ToolError } from "../../errors/errors.ts";
import { parseExactly } from "../../results/exact-numbers.ts";
import { isRecord } from "../../results/is-record.ts";
import type { Row, Steps } from "../steps.ts";
import { type PositionTree, withAllCharts } from "./position-tree.ts";

/** A dashboard as Superset keeps it. */
export interface SavedDashboard {
  id: number;
  title: string;
  metadata: Row;
  /** Its layout, as the browser shows it. */
  tree: PositionTree;
  /** The charts linked to it: id -> name. */
  charts: ReadonlyMap<number, string>;
}

export async function readDashboard(steps: Steps, id: number): Promise<SavedDashboard> {
  const { result: row } = (await steps.read("superset_dashboard_get_by_id", { dashboard_id: id })) as {
    result: Row;
  };
  const { result: linked } = (await steps.read("superset_dashboard_get_charts", { dashboard_id: id })) as {
    result: { id: number; slice_name: string }[];
  };
  const title = String(row.dashboard_title ?? "");
  const charts = linked.map((chart) => ({ id: chart.id, name: chart.slice_name }));
  return {
    id,
    title,
    metadata: parsed(row.json_metadata),
    tree: withAllCharts(parsed(row.position_json), title, charts),
    charts: new Map(charts.map((chart) => [chart.id, chart.name])),
  };
}

function parsed(text: unknown): Row {
  if (typeof text !== "string" || text === "") return {};
  const value = parseExactly(text);
  if (!isRecord(value)) throw new ToolError("broken");
  return value;
}
