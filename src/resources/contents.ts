import { SupersetError, ToolError } from "../errors/errors.ts";
import type { AskTool } from "./ask-tool.ts";
import { jsonTextOf, type Row, rowOf, rowsOf, textOf, withoutEmpty } from "./json-parts.ts";

/** What a resource's content is gathered with. */
export interface Asking {
  ask: AskTool;
  isAllowed(tool: string): boolean;
  /** Address of Superset, for links. */
  baseUrl: string;
  signal?: AbortSignal | undefined;
}

/** What is said of a thing, small; `values` are those of the template's variables. */
export type Content = (values: Readonly<Record<string, string>>, asking: Asking) => Promise<Row>;

const CHARTS = "superset_dashboard_get_charts";

export const dashboardContent: Content = async ({ id }, { ask, isAllowed, baseUrl, signal }) => {
  const [answer, charts] = await Promise.all([
    ask("superset_dashboard_get_by_id", { dashboard_id: id }, signal),
    isAllowed(CHARTS) ? attempt(() => ask(CHARTS, { dashboard_id: id }, signal)) : undefined,
  ]);
  const it = rowOf(rowOf(answer).result);
  const { native_filter_configuration: filters } = jsonTextOf(it.json_metadata);
  return withoutEmpty({
    id: it.id,
    title: it.dashboard_title,
    ...pick(it, ["slug", "uuid", "published", "certified_by"]),
    url: `${baseUrl}/superset/dashboard/${it.id}/`,
    charts: charts?.value
      ? rowsOf(rowOf(charts.value).result).map((chart) => ({
          ...pick(chart, ["id"]),
          name: chart.slice_name,
          type: rowOf(chart.form_data).viz_type,
        }))
      : it.charts,
    filters: rowsOf(filters)
      .filter(({ type }) => type !== "DIVIDER")
      .map(filterOf),
    ...people(it),
  });
};

function filterOf({ name, filterType, targets }: Row): Row {
  const [target = {}] = rowsOf(targets);
  const column = rowOf(target.column).name;
  return withoutEmpty({ name, type: filterType, column, dataset_id: target.datasetId });
}

/** Of a chart's settings: what is said elsewhere, or about nothing but the page it was made on. */
const TOLD_ELSEWHERE = ["datasource", "viz_type", "slice_id", "dashboards", "url_params", "extra_form_data"];

export const chartContent: Content = async ({ id }, { ask, baseUrl, signal }) => {
  const it = rowOf(rowOf(await ask("superset_chart_get_by_id", { chart_id: id }, signal)).result);
  const params = withoutEmpty(jsonTextOf(it.params));
  // Older Supersets say a chart's dataset nowhere else.
  const [, inParams] = /^(\d+)__table$/.exec(String(params.datasource)) ?? [];
  return withoutEmpty({
    id: it.id,
    name: it.slice_name,
    type: it.viz_type,
    ...pick(it, ["uuid", "description", "certified_by"]),
    url: `${baseUrl}/explore/?slice_id=${it.id}`,
    dataset: withoutEmpty({
      id: it.datasource_id ?? (inParams && Number(inParams)),
      name: it.datasource_name_text,
    }),
    dashboards: rowsOf(it.dashboards).map((dashboard) => ({
      id: dashboard.id,
      title: dashboard.dashboard_title,
    })),
    params: Object.fromEntries(Object.entries(params).filter(([key]) => !TOLD_ELSEWHERE.includes(key))),
    has_query_context: textOf(it.query_context) !== undefined,
    ...people(it),
  });
};

export const datasetContent: Content = async ({ id }, { ask, baseUrl, signal }) => {
  const it = rowOf(rowOf(await ask("superset_dataset_get_by_id", { dataset_id: id }, signal)).result);
  const database = rowOf(it.database);
  return withoutEmpty({
    id: it.id,
    name: it.table_name,
    ...pick(it, ["uuid", "catalog", "schema", "kind", "description", "sql"]),
    url: `${baseUrl}/explore/?datasource_type=table&datasource_id=${it.id}`,
    database: { id: database.id, name: database.database_name, backend: database.backend },
    time_column: it.main_dttm_col,
    columns: rowsOf(it.columns).map((column) =>
      withoutEmpty({
        name: column.column_name,
        ...pick(column, ["type", "expression", "description", "verbose_name"]),
        ...(column.filterable === false && { filterable: false }),
      }),
    ),
    metrics: rowsOf(it.metrics).map((metric) =>
      withoutEmpty({
        name: metric.metric_name,
        ...pick(metric, ["expression", "description", "verbose_name", "d3format"]),
      }),
    ),
    ...people(it),
  });
};

/** What a database allows, by the names of the settings in Superset. */
const ALLOWANCES: readonly [string, string][] = [
  ["sql_lab", "expose_in_sqllab"],
  ["dml", "allow_dml"],
  ["create_table_as", "allow_ctas"],
  ["create_view_as", "allow_cvas"],
  ["file_upload", "allow_file_upload"],
  ["asynchronous_queries", "allow_run_async"],
];
const SCHEMAS = "superset_database_schemas";

export const databaseContent: Content = async ({ id }, { ask, isAllowed, baseUrl, signal }) => {
  const [answer, schemas] = await Promise.all([
    ask("superset_database_get_by_id", { database_id: id }, signal),
    isAllowed(SCHEMAS) ? attempt(() => ask(SCHEMAS, { database_id: id }, signal)) : undefined,
  ]);
  const it = rowOf(rowOf(answer).result);
  return withoutEmpty({
    id: it.id,
    name: it.database_name,
    ...pick(it, ["uuid", "backend", "driver"]),
    url: `${baseUrl}/sqllab/?dbid=${it.id}`,
    allows: Object.fromEntries(ALLOWANCES.map(([name, key]) => [name, it[key] === true])),
    schemas: rowOf(schemas?.value).result,
    schemas_missing: schemas?.reason,
  });
};

const TABLE = "superset_database_get_table_metadata";

export const tableContent: Content = async ({ database_id, schema, table }, { ask, signal }) => {
  const args = { database_id, schema, name: table };
  const it = rowOf(await ask(TABLE, args, signal));
  // Superset answers for any name: no table is without columns.
  if (rowsOf(it.columns).length === 0)
    throw new SupersetError(`There is no table ${table} in the schema ${schema}.`, 404, TABLE);
  return withoutEmpty({
    ...pick(it, ["name", "comment"]),
    schema,
    database_id,
    columns: rowsOf(it.columns).map((column) =>
      withoutEmpty({ name: column.name, type: column.longType, comment: column.comment }),
    ),
    primary_key: rowOf(it.primaryKey).constrained_columns,
    foreign_keys: rowsOf(it.foreignKeys).map((key) => ({
      columns: key.column_names,
      table: key.referred_table,
      referred_columns: key.referred_columns,
    })),
  });
};

/** A part that the whole can do without: its value, or why there is none. */
async function attempt(ask: () => Promise<unknown>): Promise<{ value?: unknown; reason?: string }> {
  try {
    return { value: await ask() };
  } catch (error) {
    if (error instanceof ToolError) return { reason: error.message };
    throw error;
  }
}

function pick(row: Row, keys: readonly string[]): Row {
  return Object.fromEntries(keys.map((key) => [key, row[key]]));
}

/** Tags that people gave; the others say the type and the owner once more. */
const CUSTOM_TAG = 1;

function people({ owners, tags, changed_on_delta_humanized, changed_on_humanized }: Row): Row {
  return {
    owners: rowsOf(owners).map(({ first_name, last_name }) => `${first_name} ${last_name}`),
    tags: rowsOf(tags)
      .filter(({ type }) => type === CUSTOM_TAG)
      .map(({ name }) => name),
    changed: changed_on_delta_humanized ?? changed_on_humanized,
  };
}
