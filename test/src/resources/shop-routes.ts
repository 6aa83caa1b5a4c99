import { listOf, type Routes } from "./context-server.ts";

const SOMEBODY = [{ id: 1, first_name: "Ada", last_name: "Admin" }];
const TAGS = [
  { id: 1, name: "finance", type: 1 },
  { id: 2, name: "owner:1", type: 3 },
];
const FILTERS = [
  { name: "Country", filterType: "filter_select", targets: [{ datasetId: 4, column: { name: "country" } }] },
  { name: "Time range", filterType: "filter_time", targets: [{}] },
  { name: "", type: "DIVIDER" },
];

/** One thing of each kind, as Superset 6.1 answers. */
export const SHOP: Routes = {
  "/dashboard/1": {
    result: {
      id: 1,
      dashboard_title: "Overview",
      slug: "overview",
      uuid: null,
      published: true,
      charts: ["Revenue"],
      json_metadata: JSON.stringify({ native_filter_configuration: FILTERS }),
      position_json: "{}",
      owners: SOMEBODY,
      tags: TAGS,
      changed_on_delta_humanized: "2 days ago",
    },
  },
  "/dashboard/1/charts": { result: [{ id: 5, slice_name: "Revenue", form_data: { viz_type: "pie" } }] },
  "/chart/5": {
    result: {
      id: 5,
      slice_name: "Revenue",
      viz_type: "pie",
      description: "By country.",
      datasource_id: 4,
      datasource_name_text: "main.sales",
      dashboards: [{ id: 1, dashboard_title: "Overview", json_metadata: "{}" }],
      params: JSON.stringify({ viz_type: "pie", datasource: "4__table", metric: "revenue", groupby: [] }),
      query_context: null,
      owners: [],
      thumbnail_url: "/x",
    },
  },
  "/dataset/4": {
    result: {
      id: 4,
      table_name: "sales",
      schema: "main",
      kind: "physical",
      main_dttm_col: "ordered_at",
      database: { id: 1, database_name: "Shop", backend: "sqlite" },
      columns: [
        { column_name: "ordered_at", type: "DATE", filterable: true, description: null },
        { column_name: "country", type: "TEXT", filterable: true, description: "ISO code" },
        { column_name: "payload", type: "TEXT", filterable: false },
      ],
      metrics: [{ metric_name: "revenue", expression: "SUM(price)" }],
      order_by_choices: [["x", "y"]],
    },
  },
  "/database/1": {
    result: { id: 1, database_name: "Shop", backend: "sqlite", allow_dml: true, expose_in_sqllab: true },
  },
  "/database/1/schemas/": { result: ["main", "archive"] },
  "/database/1/tables/": ({ schema_name }) => ({
    result: schema_name === "main" ? [{ value: "orders" }, { value: "order items" }] : [{ value: "old" }],
  }),
  "/database/1/table_metadata/": {
    name: "order items",
    columns: [
      { name: "id", type: "NUMERIC", longType: "NUMERIC(10, 2)", comment: null },
      { name: "note", type: "TEXT", longType: "TEXT", comment: "free text" },
    ],
    primaryKey: { constrained_columns: ["id"] },
    foreignKeys: [],
  },
  "/dashboard/": listOf(
    [{ id: 1, dashboard_title: "Overview", slug: "overview", status: "published" }],
    "dashboard_title",
  ),
  "/chart/": listOf(
    [{ id: 5, slice_name: "Revenue", viz_type: "pie", datasource_name_text: "main.sales" }],
    "slice_name",
  ),
  "/dataset/": listOf(
    [
      {
        id: 4,
        table_name: "sales",
        kind: "physical",
        description: "Orders. ".repeat(50),
        database: { database_name: "Shop" },
      },
    ],
    "table_name",
  ),
  "/database/": listOf([{ id: 1, database_name: "Shop", backend: "sqlite" }], "database_name"),
};
