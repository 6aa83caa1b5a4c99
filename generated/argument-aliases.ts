// Generated from spec/overlay/arguments.yaml by `npm run generate`. Do not edit.

/** `place.wire` of an argument, or its name -> what callers also call it. */
export const argumentAliases: Readonly<Record<string, readonly string[]>> = {
  "q.page_size": [
    "limit",
    "rows",
    "per_page",
    "size",
    "max_results",
    "count",
    "top",
    "first"
  ],
  "q.page": [
    "page_number",
    "page_index"
  ],
  "q.columns": [
    "fields",
    "select"
  ],
  "q.order_column": [
    "sort_by",
    "order_by",
    "sort",
    "sort_column"
  ],
  "q.order_direction": [
    "sort_order",
    "sort_direction",
    "direction",
    "order"
  ],
  "q.filters": [
    "filter",
    "where",
    "conditions"
  ],
  "ids": [
    "id",
    "chart_ids",
    "dashboard_ids",
    "dataset_ids",
    "database_ids",
    "keys"
  ],
  "database_id": [
    "database",
    "db_id",
    "db"
  ],
  "path.database_id": [
    "database",
    "db_id"
  ],
  "body.sql": [
    "query",
    "statement",
    "sql_query"
  ],
  "body.queryLimit": [
    "limit",
    "row_limit",
    "max_rows",
    "rows"
  ],
  "body.schema": [
    "schema_name",
    "db_schema"
  ],
  "query.schema_name": [
    "schema",
    "schema_param"
  ],
  "body.slice_name": [
    "name",
    "title",
    "chart_name"
  ],
  "body.dashboard_title": [
    "title",
    "name",
    "dashboard_name"
  ],
  "body.table_name": [
    "name",
    "table",
    "dataset_name"
  ],
  "body.database_name": [
    "name"
  ],
  "body.datasource_id": [
    "dataset_id",
    "dataset"
  ],
  "body.viz_type": [
    "chart_type",
    "type",
    "visualization_type"
  ],
  "body.params": [
    "form_data",
    "settings"
  ],
  "body.queries": [
    "query"
  ],
  "body.owners": [
    "owner",
    "owner_ids"
  ],
  "body.tags": [
    "tag"
  ],
  "body.label": [
    "name",
    "title"
  ],
  "body.name": [
    "title"
  ]
};
