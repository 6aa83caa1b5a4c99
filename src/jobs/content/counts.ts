/** A list whose rows are counted, and by what. */
export interface Count {
  /** Plural, as people say it. */
  nouns: string;
  list: string;
  /** What there is to group by -> the columns that tell it; of rows in rows (owners), all that each has. */
  by: Readonly<Record<string, readonly string[]>>;
}

const person = (column: string) => ["first_name", "last_name"].map((name) => `${column}.${name}`);

/** By the resource of the tool. */
export const COUNTS: Readonly<Record<string, Count>> = {
  chart: {
    nouns: "charts",
    list: "superset_chart_list",
    by: {
      dataset: ["datasource_name_text"],
      type: ["viz_type"],
      owner: person("owners"),
      creator: person("created_by"),
      changed_by: person("changed_by"),
      dashboard: ["dashboards.dashboard_title"],
      tag: ["tags.name"],
      certified_by: ["certified_by"],
    },
  },
  dashboard: {
    nouns: "dashboards",
    list: "superset_dashboard_list",
    by: {
      owner: person("owners"),
      creator: person("created_by"),
      changed_by: person("changed_by"),
      status: ["status"],
      role: ["roles.name"],
      tag: ["tags.name"],
      certified_by: ["certified_by"],
    },
  },
  dataset: {
    nouns: "datasets",
    list: "superset_dataset_list",
    by: {
      database: ["database.database_name"],
      schema: ["schema"],
      kind: ["kind"],
      owner: person("owners"),
      changed_by: person("changed_by"),
    },
  },
  query: {
    nouns: "SQL Lab queries",
    list: "superset_query_list",
    by: {
      user: person("user"),
      database: ["database.database_name"],
      schema: ["schema"],
      status: ["status"],
      table: ["sql_tables"],
    },
  },
  saved_query: {
    nouns: "saved queries",
    list: "superset_sqllab_get_saved_queries",
    by: { creator: person("created_by"), database: ["database.database_name"], schema: ["schema"] },
  },
  report: {
    nouns: "alerts and reports",
    list: "superset_report_list",
    by: {
      kind: ["type"],
      state: ["last_state"],
      owner: person("owners"),
      creator: person("created_by"),
      schedule: ["crontab_humanized"],
    },
  },
  user: {
    nouns: "users",
    list: "superset_user_list",
    by: { role: ["roles.name"], active: ["active"] },
  },
};
