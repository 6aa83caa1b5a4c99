import type { Row, Steps } from "../steps.ts";
import { chartsOf } from "./dashboard-charts.ts";
import { readDocuments } from "./dashboard-documents.ts";
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
  const { row, layout, metadata } = await readDocuments(steps, id);
  const charts = await chartsOf(steps, id);
  const title = String(row.dashboard_title ?? "");
  return {
    id,
    title,
    metadata,
    tree: withAllCharts(layout, title, charts),
    charts: new Map(charts.map((chart) => [chart.id, chart.name])),
  };
}
