import { rowOf, rowsOf } from "../resources/json-parts.ts";
import type { Kind } from "../resources/kinds.ts";
import { matching } from "./matching.ts";
import { findThings, idOf, kindOf, type Look, labelOf, type Thing } from "./things.ts";

export interface Candidates {
  values: readonly string[];
  total: number;
}

/** The values for an argument. `chosen` are the arguments that have their value already. */
export type Source = (
  typed: string,
  chosen: Readonly<Record<string, string>>,
  look: Look,
) => Promise<Candidates>;

const NOTHING: Candidates = { values: [], total: 0 };

/** An address takes nothing but ids; in a prompt a person sees and a model reads what was chosen, so there names come too. */
const things =
  (kindName: Kind["kind"], write: (thing: Thing) => string): Source =>
  async (typed, _chosen, look) => {
    const found = await findThings(kindOf(kindName) as Kind, typed, look);
    return { values: found.things.map(write), total: found.total };
  };

/** Names out of one answer. */
const names =
  (list: (chosen: Readonly<Record<string, string>>, look: Look) => Promise<unknown[]>): Source =>
  async (typed, chosen, look) => {
    const all = (await list(chosen, look)).filter((name) => typeof name === "string");
    const values = matching([...new Set(all)], typed.trim(), (name) => ({ anywhere: [name] }));
    return { values, total: values.length };
  };

type Chosen = Readonly<Record<string, string>>;

const databaseOf = ({ database, database_id }: Chosen, look: Look) =>
  idOf("database", database ?? database_id, look);

async function columnsOf({ dataset }: Chosen, look: Look) {
  const id = await idOf("dataset", dataset, look);
  if (id === undefined) return [];
  const columns = ["columns.column_name", "columns.filterable"];
  const answer = await look("superset_dataset_get_by_id", { dataset_id: id, columns });
  return rowsOf(rowOf(rowOf(answer).result).columns);
}

async function schemasOf(database: string, look: Look): Promise<unknown[]> {
  const { result } = rowOf(await look("superset_database_schemas", { database_id: database }));
  return Array.isArray(result) ? result : [];
}

const onlyOne = <T>(items: readonly T[]) => (items.length === 1 ? items[0] : undefined);

const idText = ({ id }: Thing) => id;

/** Everything that can be completed, by the names that templates and prompts use. */
export const SOURCES: Readonly<Record<string, Source>> = {
  dashboard_id: things("dashboard", idText),
  chart_id: things("chart", idText),
  dataset_id: things("dataset", idText),
  database_id: things("database", idText),
  dashboard: things("dashboard", labelOf),
  chart: things("chart", labelOf),
  dataset: things("dataset", labelOf),
  // No two have the same name.
  database: things("database", ({ name }) => name),

  /** Several of the kind that was chosen, separated by commas: the last is completed. */
  assets: async (typed, { kind = "" }, look) => {
    const known = kindOf(kind);
    if (!known) return NOTHING;
    const before = typed.slice(0, typed.lastIndexOf(",") + 1);
    const found = await findThings(known, typed.slice(before.length), look);
    const lead = before && `${before} `;
    return { values: found.things.map((thing) => lead + labelOf(thing)), total: found.total };
  },

  schema: names(async (chosen, look) => {
    const id = await databaseOf(chosen, look);
    return id === undefined ? [] : schemasOf(id, look);
  }),
  table: names(async (chosen, look) => {
    const id = await databaseOf(chosen, look);
    if (id === undefined) return [];
    const schema = chosen.schema || onlyOne(await schemasOf(id, look));
    if (!schema) return [];
    const args = { database_id: id, schema_name: schema };
    const { result } = rowOf(await look("superset_database_get_tables", args));
    return rowsOf(result).map(({ value }) => value);
  }),
  table_column: names(async (chosen, look) => {
    const id = await databaseOf(chosen, look);
    if (id === undefined || !chosen.table) return [];
    const schema = chosen.schema && { schema: chosen.schema };
    const args = { database_id: id, name: chosen.table, ...schema };
    const { columns } = rowOf(await look("superset_database_get_table_metadata", args));
    return rowsOf(columns).map(({ name }) => name);
  }),
  column: names(async (chosen, look) => (await columnsOf(chosen, look)).map(({ column_name: name }) => name)),
  filter_column: names(async (chosen, look) =>
    (await columnsOf(chosen, look))
      .filter(({ filterable }) => filterable !== false)
      .map(({ column_name: name }) => name),
  ),
};
