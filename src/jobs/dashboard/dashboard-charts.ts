import { isRecord } from "../../results/is-record.ts";
import type { Row, Steps } from "../steps.ts";

/** A chart that a dashboard is linked to. */
export interface DashboardChart {
  id: number;
  name: string;
  /** What it takes its data from, as Superset writes it: `12__table`. */
  datasource: string;
}

/** The charts of a dashboard, whether its layout shows them or not. */
export async function chartsOf(steps: Steps, id: number): Promise<DashboardChart[]> {
  const { result } = (await steps.read("superset_dashboard_get_charts", { dashboard_id: id })) as {
    result: Row[];
  };
  return result.map(({ id: chart, slice_name: name, form_data: formData }) => ({
    id: Number(chart),
    name: String(name),
    datasource: isRecord(formData) ? String(formData.datasource) : "",
  }));
}
