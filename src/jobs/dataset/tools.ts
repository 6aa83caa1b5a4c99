import type { JobTool } from "../job.ts";

const text = (description: string) => ({ type: "string", description });
const name = { type: "string", minLength: 1 };
const id = (of: string) => ({ type: ["integer", "string"], description: `Id, name or UUID of the ${of}.` });

/** What metrics and columns share. */
const SAID = {
  expression: { type: "string" },
  label: { type: ["string", "null"] },
  description: { type: ["string", "null"] },
};

const METRIC = {
  name,
  ...SAID,
  format: { type: ["string", "null"], description: 'E.g. ",.2f".' },
  warning: { type: ["string", "null"] },
};

const COLUMN = {
  name,
  ...SAID,
  type: { type: "string", description: "E.g. DOUBLE." },
  is_time: { type: "boolean" },
  time_format: { type: ["string", "null"], description: "E.g. %Y-%m-%d." },
  filterable: { type: "boolean" },
  groupable: { type: "boolean" },
};

const list = (properties: object, required: readonly string[], description: string) => ({
  type: "array",
  items: { type: "object", properties, required, additionalProperties: false },
  description,
});

const renamed = { new_name: { type: "string" }, certified_by: { type: "string" } };

/** Jobs about datasets, what is in them, and files that become one. */
export const datasetJobs: readonly JobTool[] = [
  {
    name: "superset_dataset_build",
    title: "Build dataset with metrics",
    description:
      "Create a dataset of a table or of SQL, with metrics, calculated columns and the main time column at once. SQL and expressions are tried on the database, so what does not run makes nothing. Use superset_dataset_load_file for a file, superset_dataset_change_fields for one that exists. Needs access to the database; you own what is made. Returns {id, name, columns with types, added, main_time_column}.",
    resource: "dataset",
    effect: "create",
    annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: false },
    operations: [
      "superset_dataset_create",
      "superset_dataset_get_by_id",
      "superset_dataset_update",
      "superset_chart_query_data",
    ],
    references: [{ at: "database", to: "/api/v1/database/" }],
    inputSchema: {
      type: "object",
      properties: {
        database: id("database"),
        schema: text("Where the table is; the database's default when left out."),
        catalog: text("Where the schema is, in databases with several."),
        table: text("An existing table or view."),
        sql: text("One SELECT instead of a table."),
        name: text("What a dataset of SQL is called."),
        metrics: list(
          METRIC,
          ["name", "expression"],
          'E.g. [{"name": "revenue", "expression": "SUM(price)"}].',
        ),
        calculated_columns: list(
          COLUMN,
          ["name", "expression"],
          'E.g. [{"name": "total", "expression": "price * quantity"}].',
        ),
        main_time_column: text("Column that time ranges are about; the first date when left out."),
        description: text("What its readers are told it holds."),
      },
      required: ["database"],
      additionalProperties: false,
    },
  },
  {
    name: "superset_dataset_change_fields",
    title: "Change metrics and columns",
    description:
      "Change, add or remove single metrics and columns of a dataset; all others stay as they are (superset_dataset_update replaces whole lists). Expressions are tried on the database first. What charts, filters or rules use is removed or renamed only with even_if_used; superset_dataset_find_uses shows it before. Only owners of the dataset may. Returns {id, added, changed, removed, breaks}.",
    resource: "dataset",
    effect: "update",
    annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true, openWorldHint: false },
    operations: [
      "superset_dataset_get_by_id",
      "superset_dataset_update",
      "superset_chart_query_data",
      "superset_chart_list",
      "superset_dashboard_list",
      "superset_dashboard_get_by_id",
    ],
    references: [{ at: "dataset_id", to: "/api/v1/dataset/" }],
    inputSchema: {
      type: "object",
      properties: {
        dataset_id: id("dataset"),
        metrics: list(
          { ...METRIC, ...renamed },
          ["name"],
          'To add or change, e.g. [{"name": "revenue", "expression": "SUM(price)"}].',
        ),
        columns: list(
          { ...COLUMN, ...renamed },
          ["name"],
          "To change, or with an expression to add calculated ones; the source's columns have no expression.",
        ),
        remove: {
          type: "array",
          items: { type: "string" },
          description: "Names of metrics and calculated columns to take away.",
        },
        main_time_column: text("Column that time ranges are about."),
        description: text("What its readers are told it holds."),
        certified_by: text("Who vouches for the dataset; empty takes the certificate away."),
        certification_details: text("What is vouched for."),
        even_if_used: { type: "boolean", description: "Remove or rename what charts or filters need." },
      },
      required: ["dataset_id"],
      additionalProperties: false,
    },
  },
  {
    name: "superset_dataset_sync_columns",
    title: "Sync columns and tell what breaks",
    description:
      "Change the columns of a dataset to those its table or SQL has now, and tell which are new, gone or of another type, and which metrics, charts, filters and rules name what is gone. Labels, calculated columns and metrics stay; superset_dataset_refresh syncs without a report. Only owners of the dataset may. Returns {id, new, gone, retyped, breaks}, or in_sync.",
    resource: "dataset",
    effect: "update",
    annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true, openWorldHint: false },
    operations: [
      "superset_dataset_get_by_id",
      "superset_dataset_update",
      "superset_database_get_table_metadata",
      "superset_chart_list",
      "superset_dashboard_list",
      "superset_dashboard_get_by_id",
    ],
    references: [{ at: "dataset_id", to: "/api/v1/dataset/" }],
    inputSchema: {
      type: "object",
      properties: {
        dataset_id: id("dataset"),
        preview: { type: "boolean", description: "Only tell the differences, and leave all as it is." },
      },
      required: ["dataset_id"],
      additionalProperties: false,
    },
  },
  {
    name: "superset_dataset_load_file",
    title: "Load file as dataset",
    description:
      "Store a local CSV, TSV, Excel or Parquet file as a table with its dataset. The file is checked first: separator, encoding, dates and leading zeros are found, ragged rows refused. For a table that exists use superset_dataset_build. No tool drops a table, and replace cannot be undone. Needs access to the database and permission to upload. Returns {id, table, columns with type and first values, rows, read_as}.",
    resource: "dataset",
    effect: "create",
    annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: false },
    operations: [
      ["superset_database_upload", "superset_database_csv_upload"],
      "superset_database_list",
      "superset_dataset_list",
      "superset_dataset_get_by_id",
      "superset_chart_query_data",
    ],
    references: [{ at: "database", to: "/api/v1/database/" }],
    inputSchema: {
      type: "object",
      properties: {
        file: {
          type: ["string", "object"],
          description:
            "Path in an allowed folder, or inline {name, text} or {name, base64}; the name tells the kind.",
          properties: { name, text: { type: "string" }, base64: { type: "string" } },
          required: ["name"],
          additionalProperties: false,
        },
        database: id("database"),
        table: { ...name, description: "What the new table is called." },
        schema: text("Where it goes; the only one that takes files when left out."),
        if_exists: {
          type: "string",
          enum: ["fail", "replace", "append"],
          description: "What to do with a table of that name; fail when left out.",
        },
        delimiter: text('Sign between values, e.g. ";", where guessing fails.'),
        decimal: {
          type: "string",
          enum: [".", ","],
          description: "Decimal sign, where numbers came out as text.",
        },
        sheet: text("Name of the Excel sheet; the first when left out."),
        allow_uploads: {
          type: "boolean",
          description: "Switch uploads on for the database where they are off.",
        },
      },
      required: ["file", "database", "table"],
      additionalProperties: false,
    },
  },
];
