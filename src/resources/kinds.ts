import { type Row, rowOf, textOf } from "./json-parts.ts";

/** What of a Superset is offered as a resource: how its things are listed, named and searched. */
export interface Kind {
  kind: "dashboard" | "chart" | "dataset" | "database";
  get: string;
  list: string;
  /** Column that holds a thing's name. */
  name: string;
  /** Operator of that column's filter for a part of the name. */
  contains: string;
  /** Column that orders by when a thing was changed. */
  changed: string;
  /** Columns that tell one thing from another in a list. */
  columns: readonly string[];
  /** A few words on a thing, of its row in the list. */
  describe(row: Row): string | undefined;
}

export const KINDS: readonly Kind[] = [
  {
    kind: "dashboard",
    get: "superset_dashboard_get_by_id",
    list: "superset_dashboard_list",
    name: "dashboard_title",
    contains: "title_or_slug",
    changed: "changed_on_delta_humanized",
    columns: ["id", "uuid", "dashboard_title", "slug", "status", "changed_on_delta_humanized"],
    describe: ({ status, changed_on_delta_humanized: changed }) =>
      ["Dashboard", textOf(status), changed && `changed ${changed}`].filter(Boolean).join(", "),
  },
  {
    kind: "chart",
    get: "superset_chart_get_by_id",
    list: "superset_chart_list",
    name: "slice_name",
    contains: "ct",
    changed: "changed_on_delta_humanized",
    columns: ["id", "uuid", "slice_name", "viz_type", "datasource_name_text", "description"],
    describe: ({ viz_type: type, datasource_name_text: of, description }) =>
      `Chart (${type}) of ${of}${textOf(description) ? `: ${description}` : ""}`,
  },
  {
    kind: "dataset",
    get: "superset_dataset_get_by_id",
    list: "superset_dataset_list",
    name: "table_name",
    contains: "ct",
    changed: "changed_on_delta_humanized",
    columns: ["id", "uuid", "table_name", "schema", "kind", "description", "database.database_name"],
    describe: ({ kind, database, description }) =>
      `Dataset (${kind}) on ${rowOf(database).database_name}${textOf(description) ? `: ${description}` : ""}`,
  },
  {
    kind: "database",
    get: "superset_database_get_by_id",
    list: "superset_database_list",
    name: "database_name",
    contains: "ct",
    changed: "changed_on",
    columns: ["id", "uuid", "database_name", "backend"],
    describe: ({ backend }) => `Database (${backend})`,
  },
];

/** Arguments of a kind's list tool for the most recently changed things. */
export function recentlyChanged({ columns, changed }: Kind, page: number, pageSize: number) {
  return {
    columns,
    keys: ["none"],
    order_column: changed,
    order_direction: "desc",
    page,
    page_size: pageSize,
  };
}
