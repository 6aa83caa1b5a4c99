/** A kind of thing that jobs make: the tools that deal with it, by name. */
export interface Thing {
  noun: string;
  list: string;
  create: string;
  update: string;
  delete: string;
  /** The argument of `update` and `delete` that tells which. */
  id: string;
  /** The column that holds its name. */
  name: string;
}

const thing = (noun: string, id: string, name: string, list = `superset_${noun}_list`): Thing => ({
  noun,
  list,
  create: `superset_${noun}_create`,
  update: `superset_${noun}_update`,
  delete: `superset_${noun}_delete`,
  id,
  name,
});

export const THINGS = {
  chart: thing("chart", "chart_id", "slice_name"),
  dashboard: thing("dashboard", "dashboard_id", "dashboard_title"),
  dataset: thing("dataset", "dataset_id", "table_name"),
  user: thing("user", "user_id", "username"),
  role: thing("role", "role_id", "name"),
  rls: thing("rls", "rls_id", "name"),
  report: thing("report", "report_id", "name"),
} as const satisfies Readonly<Record<string, Thing>>;

export type ThingName = keyof typeof THINGS;
