import { SupersetError } from "../../errors/errors.ts";
import type { Row, Steps } from "../steps.ts";
import { controlsThatMention, filtersOn, sqlMentions } from "./mentions.ts";
import type { UseName } from "./uses.ts";

/** Whose uses are looked for, and what of them is known already. */
export interface Scope {
  /** Only uses of these columns and metrics. */
  fields?: readonly string[];
  /** The numbers of the datasets. */
  datasets: readonly number[];
  database?: number | undefined;
  /** What saved queries and other datasets name it by. */
  table?: string | undefined;
  /** Those that use it, once they are found. */
  charts: Row[];
  dashboards: Found[];
}

/** Something that uses it. */
export interface Found extends Row {
  id: number;
  name: string;
}

export type Finder = (scope: Scope, steps: Steps) => Promise<Found[]>;

/** Reading each takes a request. */
const MOST_DASHBOARDS = 300;
/** Not allowed, or switched off. */
const UNSEEN = [401, 403, 404];

export const FINDERS: Readonly<Record<UseName, Finder>> = {
  async charts(scope, { rows }) {
    if (scope.charts.length === 0) {
      for (const dataset of scope.datasets) {
        const filters = [{ col: "datasource_id", opr: "eq", value: dataset }];
        scope.charts.push(...(await rows("superset_chart_list", { columns: CHART_COLUMNS, filters })));
      }
      if (scope.fields) scope.charts = scope.charts.filter(({ params }) => isMentioned(params, scope));
    }
    return scope.charts.map(({ id, slice_name, params }) => ({
      id: Number(id),
      name: String(slice_name),
      ...(scope.fields && { controls: controlsThatMention(params, scope.fields) }),
    }));
  },

  async dashboards(scope) {
    if (scope.dashboards.length > 0) return scope.dashboards;
    const found = scope.charts.flatMap(
      ({ dashboards }) => (Array.isArray(dashboards) ? dashboards : []) as Row[],
    );
    const byId = new Map(
      found.map((row) => [row.id, { id: Number(row.id), name: String(row.dashboard_title) }]),
    );
    scope.dashboards = [...byId.values()];
    return scope.dashboards;
  },

  async filters({ datasets, fields }, { rows, read, note }) {
    if (datasets.length === 0) return [];
    const all = await rows("superset_dashboard_list", { columns: ["id", "dashboard_title"] });
    if (all.length > MOST_DASHBOARDS)
      note(`Only ${MOST_DASHBOARDS} of ${all.length} dashboards were looked at for native filters.`);
    const found: Found[] = [];
    for (const { id, dashboard_title } of all.slice(0, MOST_DASHBOARDS)) {
      const { result } = (await read("superset_dashboard_get_by_id", { dashboard_id: id })) as {
        result: Row;
      };
      for (const use of filtersOn(result.json_metadata, datasets, fields))
        found.push({ id: Number(id), name: String(dashboard_title), ...use });
    }
    return found;
  },

  async reports({ charts, dashboards }, { rows }) {
    const ids = (things: readonly Row[]) => new Set(things.map(({ id }) => id));
    const [ofCharts, ofDashboards] = [ids(charts), ids(dashboards)];
    const columns = ["id", "name", "type", "chart_id", "dashboard_id"];
    const all = await rows("superset_report_list", { columns });
    return all
      .filter((row) => ofCharts.has(row.chart_id) || ofDashboards.has(row.dashboard_id))
      .map(({ id, name, type }) => ({ id: Number(id), name: String(name), type }));
  },

  async rls({ datasets, fields }, { rows }) {
    const all = await rows("superset_rls_list", { columns: ["id", "name", "clause", "tables.id"] });
    return all
      .filter(({ tables, clause }) => {
        const isOnIt = (tables as Row[]).some(({ id }) => datasets.includes(id as number));
        return isOnIt && (fields?.some((field) => sqlMentions(clause, field)) ?? true);
      })
      .map(({ id, name }) => ({ id: Number(id), name: String(name) }));
  },

  async saved_queries({ database, table, fields }, { rows }) {
    if (database === undefined) return [];
    const filters = [{ col: "database", opr: "rel_o_m", value: database }];
    const all = await rows("superset_sqllab_get_saved_queries", { columns: ["id", "label", "sql"], filters });
    return all
      .filter(({ sql }) => isNamed(sql, table, fields))
      .map(({ id, label }) => ({ id: Number(id), name: String(label) }));
  },

  async datasets({ database, datasets, table, fields }, { rows }) {
    if (database === undefined) return [];
    const filters = [{ col: "database", opr: "rel_o_m", value: database }];
    const all = await rows("superset_dataset_list", { columns: ["id", "table_name", "sql"], filters });
    return all
      .filter(
        ({ id, sql }) =>
          table === undefined || (!datasets.includes(id as number) && isNamed(sql, table, fields)),
      )
      .map(({ id, table_name }) => ({ id: Number(id), name: String(table_name) }));
  },
};

/** Of a chart: also what has those dashboards that it is on. */
export const CHART_COLUMNS = ["id", "slice_name", "params", "dashboards.id", "dashboards.dashboard_title"];

function isMentioned(params: unknown, { fields = [] }: Scope): boolean {
  return Object.keys(controlsThatMention(params, fields)).length > 0;
}

function isNamed(sql: unknown, table: string | undefined, fields: readonly string[] | undefined): boolean {
  if (table !== undefined && !sqlMentions(sql, table)) return false;
  return fields?.some((field) => sqlMentions(sql, field)) ?? true;
}

/** What one kind of use is found, or nothing where it may not be looked at, which is said. */
export async function find(
  kind: UseName,
  tool: string,
  scope: Scope,
  steps: Steps,
): Promise<Found[] | undefined> {
  const { has, note } = steps;
  if (!has(tool)) {
    note(`Not looked at: ${kind} (${tool} is not allowed).`);
    return undefined;
  }
  try {
    return await FINDERS[kind](scope, steps);
  } catch (error) {
    if (!(error instanceof SupersetError) || !UNSEEN.includes(error.status)) throw error;
    note(`Not looked at: ${kind}, which this account may not see or this Superset has switched off.`);
    return undefined;
  }
}
