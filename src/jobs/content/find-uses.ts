import { nearestNames } from "../../config/nearest.ts";
import { ArgumentError } from "../../errors/errors.ts";
import { readDataset } from "../dataset/read-dataset.ts";
import type { RunJob } from "../job.ts";
import type { Row, Steps } from "../steps.ts";
import { sqlMentions } from "./mentions.ts";
import { CHART_COLUMNS, FINDERS, type Found, find, type Scope } from "./use-finders.ts";
import { USABLES, USE_KINDS, type UsableName, type UseKind } from "./uses.ts";

const MOST = 20;

/** Finds what uses a dataset, a chart or a database: ids and names by kind of use, and how many more there are than are named. */
export function findUsesOf(resource: UsableName): RunJob {
  const { id: argument, uses } = USABLES[resource];
  return async (args, steps) => {
    const most = Number(args.most ?? MOST);
    const { scope, head } = await SCOPES[resource](Number(args[argument]), args, steps);
    const answer: Row = {};
    const more: Record<string, number> = {};
    for (const kind of uses) {
      const { operations, optional }: UseKind = USE_KINDS[kind];
      const found = optional
        ? await find(kind, operations[0] as string, scope, steps)
        : await FINDERS[kind](scope, steps);
      if (!found) continue;
      answer[kind] = found.slice(0, most);
      if (found.length > most) more[kind] = found.length - most;
    }
    return { ...head, ...answer, ...(Object.keys(more).length > 0 && { more }) };
  };
}

type Start = (id: number, args: Row, steps: Steps) => Promise<{ scope: Scope; head: Row }>;

const SCOPES: Readonly<Record<UsableName, Start>> = {
  async dataset(id, { column }, steps) {
    const dataset = await readDataset(steps, id);
    const { table_name: name, sql, database, metrics, columns } = dataset;
    const scope: Scope = {
      datasets: [id],
      // Nothing can name a virtual dataset in SQL.
      ...(!sql && { database: database.id, table: name }),
      charts: [],
      dashboards: [],
    };
    if (typeof column !== "string") return { scope, head: { dataset: { id, name } } };
    const names = [
      ...metrics.map(({ metric_name }) => metric_name),
      ...columns.map(({ column_name }) => column_name),
    ];
    if (!names.includes(column))
      throw new ArgumentError(
        `${JSON.stringify(name)} has no column or metric ${JSON.stringify(column)}. Nearest: ${nearestNames(column, names, 3).join(", ")}.`,
      );
    return {
      scope: { ...scope, fields: [column] },
      head: { dataset: { id, name }, ...expressionsWith(dataset, [column]) },
    };
  },

  async chart(id, _, { rows }) {
    const filters = [{ col: "id", opr: "eq", value: id }];
    const charts = await rows("superset_chart_list", { columns: CHART_COLUMNS, filters });
    const [chart] = charts;
    if (!chart) throw new ArgumentError(`There is no chart ${id} that this account may see.`);
    return {
      scope: { datasets: [], charts, dashboards: [] },
      head: { chart: { id, name: chart.slice_name } },
    };
  },

  async database(id, _, { read, rows }) {
    const { result } = (await read("superset_database_get_by_id", { database_id: id })) as { result: Row };
    const related = (await read("superset_database_get_related_objects", { database_id: id })) as Related;
    const filters = [{ col: "database", opr: "rel_o_m", value: id }];
    const datasets = await rows("superset_dataset_list", { columns: ["id"], filters });
    const charts = related.charts.result;
    const dashboards = related.dashboards.result.map((row) => ({
      id: Number(row.id),
      name: String(row.title),
    }));
    return {
      scope: { datasets: datasets.map((row) => Number(row.id)), database: id, charts, dashboards },
      head: { database: { id, name: result.database_name } },
    };
  },
};

interface Related {
  charts: { result: Row[] };
  dashboards: { result: Row[] };
}

interface Expressions {
  metrics?: string[];
  calculated_columns?: string[];
}

/** The metrics and calculated columns of a dataset whose expressions name one of these columns. */
export function expressionsWith(
  { metrics, columns }: Pick<Awaited<ReturnType<typeof readDataset>>, "metrics" | "columns">,
  names: readonly string[],
): Expressions {
  const mentions = ({ expression }: Row) => names.some((name) => sqlMentions(expression, name));
  const inMetrics = metrics.filter(mentions).map(({ metric_name }) => metric_name);
  const inColumns = columns.filter(mentions).map(({ column_name }) => column_name);
  return {
    ...(inMetrics.length > 0 && { metrics: inMetrics }),
    ...(inColumns.length > 0 && { calculated_columns: inColumns }),
  };
}

/** What would miss these columns and metrics of a dataset; kinds of which there are none are left out. */
export async function usesOfFields(
  steps: Steps,
  dataset: number,
  fields: readonly string[],
): Promise<Record<string, Found[]>> {
  const scope: Scope = { datasets: [dataset], fields, charts: [], dashboards: [] };
  const found: [string, Found[] | undefined][] = [
    ["charts", await FINDERS.charts(scope, steps)],
    ["filters", await FINDERS.filters(scope, steps)],
    ["rls", steps.has("superset_rls_list") ? await find("rls", "superset_rls_list", scope, steps) : []],
  ];
  return Object.fromEntries(found.filter(([, uses]) => uses && uses.length > 0)) as Record<string, Found[]>;
}
