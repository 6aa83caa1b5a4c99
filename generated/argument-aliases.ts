// Generated from spec/overlay/arguments.yaml by `npm run generate`. Do not edit.

/** `place.wire` of an argument (and what is inside), or its name -> what callers also call it. */
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
  "q.filters[].col": [
    "column",
    "field",
    "column_name",
    "name",
    "key"
  ],
  "q.filters[].opr": [
    "operator",
    "op",
    "comparator",
    "operation"
  ],
  "q.filters[].value": [
    "val",
    "values"
  ],
  "chart_id": [
    "chart",
    "chart_name",
    "slice_id",
    "slice",
    "chart_uuid"
  ],
  "dashboard_id": [
    "dashboard",
    "dashboard_name",
    "dashboard_title",
    "dashboard_slug",
    "slug",
    "dashboard_uuid"
  ],
  "dataset_id": [
    "dataset",
    "dataset_name",
    "table",
    "table_name",
    "datasource_id",
    "dataset_uuid"
  ],
  "path.pk": [
    "uuid"
  ],
  "path.id_or_uuid": [
    "uuid"
  ],
  "path.id_or_slug": [
    "uuid"
  ],
  "saved_query_id": [
    "saved_query",
    "query_id"
  ],
  "tag_id": [
    "tag",
    "tag_name"
  ],
  "theme_id": [
    "theme",
    "theme_name"
  ],
  "report_id": [
    "report",
    "report_name"
  ],
  "role_id": [
    "role",
    "role_name"
  ],
  "user_id": [
    "user",
    "username"
  ],
  "css_template_id": [
    "css_template",
    "template_name"
  ],
  "annotation_layer_id": [
    "annotation_layer",
    "layer",
    "layer_id"
  ],
  "ids": [
    "id",
    "names",
    "uuids",
    "chart_ids",
    "dashboard_ids",
    "dataset_ids",
    "database_ids",
    "keys"
  ],
  "database_id": [
    "database",
    "db_id",
    "db",
    "database_name"
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

/** A choice, of whatever argument -> what callers also call it. */
export const choiceWords: Readonly<Record<string, readonly string[]>> = {
  "asc": [
    "ascending",
    "up",
    "oldest_first"
  ],
  "desc": [
    "descending",
    "down",
    "newest_first"
  ],
  "eq": [
    "equals",
    "equal",
    "=",
    "==",
    "is",
    "equal_to"
  ],
  "neq": [
    "not_equals",
    "not_equal",
    "!=",
    "<>",
    "ne",
    "is_not",
    "not_equal_to"
  ],
  "gt": [
    ">",
    "greater_than",
    "greater",
    "more_than",
    "after"
  ],
  "lt": [
    "<",
    "less_than",
    "less",
    "before"
  ],
  "ct": [
    "contains",
    "contain",
    "like",
    "ilike",
    "~",
    "includes",
    "matches"
  ],
  "nct": [
    "not_contains",
    "does_not_contain",
    "not_like",
    "!~"
  ],
  "sw": [
    "starts_with",
    "starts",
    "begins_with",
    "prefix"
  ],
  "nsw": [
    "not_starts_with",
    "does_not_start_with"
  ],
  "ew": [
    "ends_with",
    "ends",
    "suffix"
  ],
  "new": [
    "not_ends_with",
    "does_not_end_with"
  ],
  "in": [
    "is_in",
    "one_of",
    "any_of"
  ],
  "not_in": [
    "nin",
    "is_not_in",
    "none_of",
    "!in"
  ],
  "rel_m_m": [
    "rel_o_m",
    "eq",
    "equals",
    "=",
    "==",
    "is",
    "in",
    "contains",
    "ct",
    "includes",
    "has"
  ],
  "rel_o_m": [
    "rel_m_m",
    "eq",
    "equals",
    "=",
    "==",
    "is"
  ],
  "nrel_o_m": [
    "neq",
    "not_equals",
    "!=",
    "<>",
    "is_not"
  ],
  "csv": [
    "text/csv",
    "comma_separated"
  ],
  "xlsx": [
    "excel",
    "xls"
  ],
  "table": [
    "dataset",
    "physical_dataset"
  ]
};
