/** What may use something, and the tools by which that is found. */
export interface UseKind {
  operations: readonly string[];
  /** Looked at where policy, version and account allow it. */
  optional?: true;
}

/** In the order they are looked for: later ones build on what was found before. */
export const USE_KINDS = {
  charts: { operations: ["superset_chart_list"] },
  dashboards: { operations: ["superset_chart_list"] },
  filters: { operations: ["superset_dashboard_list", "superset_dashboard_get_by_id"] },
  reports: { operations: ["superset_report_list"], optional: true },
  rls: { operations: ["superset_rls_list"], optional: true },
  saved_queries: { operations: ["superset_sqllab_get_saved_queries"], optional: true },
  datasets: { operations: ["superset_dataset_list"] },
} as const satisfies Readonly<Record<string, UseKind>>;

export type UseName = keyof typeof USE_KINDS;

/** A kind of thing whose uses are found. */
export interface Usable {
  /** The argument that tells which. */
  id: string;
  /** The list that its name is looked up in. */
  path: string;
  /** What is read of it first. */
  read: readonly string[];
  uses: readonly UseName[];
  /** What is found, as people say it. */
  found: string;
}

/** By the resource of the tool. */
export const USABLES = {
  dataset: {
    id: "dataset_id",
    path: "/api/v1/dataset/",
    read: ["superset_dataset_get_by_id"],
    uses: ["charts", "dashboards", "filters", "reports", "rls", "saved_queries", "datasets"],
    found:
      "charts, dashboards, native filters, alerts and reports, row-level security rules, saved queries and virtual datasets",
  },
  chart: {
    id: "chart_id",
    path: "/api/v1/chart/",
    read: ["superset_chart_list"],
    uses: ["dashboards", "reports"],
    found: "dashboards, alerts and reports",
  },
  database: {
    id: "database_id",
    path: "/api/v1/database/",
    read: ["superset_database_get_by_id", "superset_database_get_related_objects"],
    uses: ["datasets", "charts", "dashboards", "filters", "reports", "rls", "saved_queries"],
    found:
      "datasets, charts, dashboards, native filters, alerts and reports, row-level security rules and saved queries",
  },
} as const satisfies Readonly<Record<string, Usable>>;

export type UsableName = keyof typeof USABLES;
