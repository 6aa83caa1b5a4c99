import type { JobRunner } from "./job-runner.ts";

type Row = Record<string, unknown>;

/** A dashboard as Superset has it, with its documents read. */
export async function savedDashboard(
  { raw }: JobRunner,
  id: unknown,
): Promise<{ row: Row; metadata: Row; layout: Row }> {
  const { result: row } = await raw<{ result: Row }>("superset_dashboard_get_by_id", { dashboard_id: id });
  return {
    row,
    metadata: JSON.parse(String(row.json_metadata)),
    layout: JSON.parse(String(row.position_json)),
  };
}

/** Ids of the charts that Superset has linked to it, sorted. */
export async function linkedCharts({ raw }: JobRunner, id: unknown): Promise<number[]> {
  const args = { dashboard_id: id };
  const { result } = await raw<{ result: { id: number }[] }>("superset_dashboard_get_charts", args);
  return result.map((chart) => chart.id).sort((a, b) => a - b);
}
