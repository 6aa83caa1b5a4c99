import { didYouMean } from "../config/nearest.ts";
import { invalidParams } from "../errors/request-error.ts";
import {
  type Content,
  chartContent,
  dashboardContent,
  databaseContent,
  datasetContent,
  tableContent,
} from "./contents.ts";

/** A kind of address: what is behind it, and the tool without which it cannot be read. */
export interface Template {
  name: string;
  /** @see https://www.rfc-editor.org/rfc/rfc6570, of which these use simple expansion only */
  uriTemplate: string;
  description: string;
  tool: string;
  content: Content;
  /** What completes each variable. */
  completes: Readonly<Record<string, string>>;
}

export const TEMPLATES: readonly Template[] = [
  {
    name: "dashboard",
    uriTemplate: "superset://dashboard/{id}",
    description:
      "A dashboard by id or slug: title, address, charts with ids and types, filters, owners, tags.",
    tool: "superset_dashboard_get_by_id",
    content: dashboardContent,
    completes: { id: "dashboard_id" },
  },
  {
    name: "chart",
    uriTemplate: "superset://chart/{id}",
    description: "A chart by id: type, dataset, settings, dashboards, address, owners, tags.",
    tool: "superset_chart_get_by_id",
    content: chartContent,
    completes: { id: "chart_id" },
  },
  {
    name: "dataset",
    uriTemplate: "superset://dataset/{id}",
    description:
      "A dataset by id: columns with types, metrics with expressions, database, SQL of a virtual one.",
    tool: "superset_dataset_get_by_id",
    content: datasetContent,
    completes: { id: "dataset_id" },
  },
  {
    name: "database",
    uriTemplate: "superset://database/{id}",
    description: "A database connection by id: backend, schemas, what it allows.",
    tool: "superset_database_get_by_id",
    content: databaseContent,
    completes: { id: "database_id" },
  },
  {
    name: "table",
    uriTemplate: "superset://database/{database_id}/{schema}/{table}",
    description: "A table of a database: columns with types, keys, comments.",
    tool: "superset_database_get_table_metadata",
    content: tableContent,
    completes: { database_id: "database_id", schema: "schema", table: "table" },
  },
];

export interface MatchedTemplate {
  template: Template;
  values: Record<string, string>;
}

/**
 * The template that an address is of, and what it says for the variables.
 * @throws RequestError for an address of no template
 */
export function matchTemplate(uri: string): MatchedTemplate {
  for (const template of TEMPLATES) {
    const names = [...template.uriTemplate.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
    const [, ...values] = patternOf(template).exec(uri) ?? [];
    if (values.length === 0) continue;
    return { template, values: Object.fromEntries(names.map((name, at) => [name, decode(values[at], uri)])) };
  }
  const forms = TEMPLATES.map(({ uriTemplate }) => uriTemplate);
  const kind = /^superset:\/\/([^/]*)/.exec(uri)?.[1];
  const names = TEMPLATES.map(({ name }) => name);
  const hint = kind && !names.includes(kind) ? didYouMean(kind, names) : "";
  throw invalidParams(
    `${uri} is no address of a resource here; those are ${forms.join(", ")}, and file:// for what was downloaded.${hint}`,
  );
}

function patternOf({ uriTemplate }: Template): RegExp {
  return new RegExp(`^${uriTemplate.replace(/\{\w+\}/g, "([^/?#]+)")}$`);
}

function decode(value: string | undefined, uri: string): string {
  try {
    return decodeURIComponent(value ?? "");
  } catch {
    throw invalidParams(`${uri} has a % that is no percent-encoding; write %25 for a percent sign.`);
  }
}
