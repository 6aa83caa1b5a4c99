import type { JobTool } from "../job.ts";

const KINDS = ["dashboards", "charts", "datasets", "saved_queries", "databases"] as const;
const LIST = { type: "array", items: { type: ["integer", "string"] } };

const chosen = {
  dashboards: { ...LIST, description: 'Ids or names, with their charts, e.g. ["Sales"].' },
  charts: { ...LIST, description: "Ids or names, with their datasets, e.g. [12]." },
  datasets: { ...LIST, description: "Ids or names, with their databases, e.g. [4]." },
  saved_queries: { ...LIST, description: "Ids or names of your own, e.g. [2]." },
  databases: { ...LIST, description: "Ids or names, with all their datasets, e.g. [1]." },
  everything: { type: "boolean", description: "true for all that the account may export." },
};
const references = [
  ...["dashboard", "chart", "dataset", "saved_query", "database"].map((resource, place) => ({
    at: `${KINDS[place]}[]`,
    to: `/api/v1/${resource}/`,
  })),
];

const loading = {
  overwrite: {
    type: "array",
    items: { type: "string", enum: [...KINDS] },
    description:
      'Kinds of which the file replaces what differs there, e.g. ["charts"]; [] keeps all as they are.',
  },
  preview: { type: "boolean", description: "true to import nothing and only report." },
  password_files: {
    type: "object",
    additionalProperties: { type: "string" },
    description:
      'For databases that are new there: their names, and files in an allowed folder with their passwords: {"Shop": "/path/to/file"}.',
  },
};

const exported = [
  "superset_dashboard_export",
  "superset_chart_export",
  "superset_dataset_export",
  "superset_saved_query_export",
  "superset_database_export",
];
const listed = [
  "superset_dashboard_list",
  "superset_chart_list",
  "superset_dataset_list",
  "superset_sqllab_get_saved_queries",
  "superset_database_list",
];
const imported = [
  "superset_assets_import",
  "superset_dashboard_import",
  "superset_chart_import",
  "superset_dataset_import",
  "superset_saved_query_import",
  "superset_database_import",
];

const IMPORTS = { readOnlyHint: false, destructiveHint: true, idempotentHint: true, openWorldHint: true };

/** Jobs that carry assets between files and instances. */
export const assetJobs: readonly JobTool[] = [
  {
    name: "superset_assets_save",
    title: "Save assets to file",
    description:
      "Export dashboards, charts, datasets, saved queries and databases, with all that they are made of, into one zip file in the output folder. To bring them to another Superset in one call use superset_assets_move, to import the file superset_assets_load. Changes nothing in Superset. Database passwords are never in the file. Returns {file, holds, without_password}: the path, names by kind, and the databases whose passwords are left out.",
    resource: "assets",
    effect: "read",
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
    operations: [...exported, "superset_assets_export"],
    references,
    inputSchema: { type: "object", properties: chosen, required: [], additionalProperties: false },
  },
  {
    name: "superset_assets_load",
    title: "Load assets from file",
    description:
      "Load a zip file that superset_assets_save or an export of Superset made, all or nothing; with preview first report what is new and what differs, and who changed it. To come from another Superset use superset_assets_move. What exists, by UUID, is replaced only for kinds in overwrite, and kept before in a backup file, for the same call to take back. Needs write permission on all that is written. Returns {made, overwritten, kept, same, backup}, names with ids.",
    resource: "assets",
    effect: "run",
    annotations: IMPORTS,
    operations: [...listed, ...exported, imported],
    inputSchema: {
      type: "object",
      properties: {
        file: {
          type: "string",
          description: "Path of the zip file, in an allowed folder: /path/to/file.zip.",
        },
        ...loading,
      },
      required: ["file"],
      additionalProperties: false,
    },
  },
  {
    name: "superset_assets_move",
    title: "Move assets to another Superset",
    description:
      "Move dashboards, charts, datasets, saved queries or databases to another Superset, with all that they are made of; they stay here too. For a file use superset_assets_save and superset_assets_load. What the other has already, by UUID, is replaced only for kinds in overwrite, and kept before in a backup file; preview shows it. Needs write permission there. Returns {to, made, overwritten, kept, same, backup, file}.",
    resource: "assets",
    effect: "run",
    annotations: IMPORTS,
    operations: [...exported, "superset_assets_export"],
    references,
    inputSchema: {
      type: "object",
      properties: {
        to: {
          type: "string",
          description: 'Name of the other Superset in the setting "targets", e.g. "staging".',
        },
        ...chosen,
        ...loading,
      },
      required: ["to"],
      additionalProperties: false,
    },
  },
];
