import { ArgumentError } from "../../errors/errors.ts";
import type { RunJob } from "../job.ts";
import type { Row, Steps } from "../steps.ts";
import { planFields } from "./plan-fields.ts";
import { putDataset } from "./put-dataset.ts";
import { type Dataset, readDataset } from "./read-dataset.ts";
import { runForColumns } from "./source-columns.ts";
import { tryExpressions } from "./try-expressions.ts";

/** Makes a dataset of a table or of SQL, with its metrics and calculated columns: `{id, name, columns: {"total": "NUMERIC"}, …}`. */
export const buildDataset: RunJob = async (args, steps) => {
  const { database, schema, catalog, table, sql, name } = args;
  if ((table === undefined) === (sql === undefined))
    throw new ArgumentError('Give either "table", or "sql" with the "name" that the dataset is to have.');
  const called = name ?? table;
  if (typeof called !== "string") throw new ArgumentError('"sql" wants a "name" for the dataset.');
  if (table !== undefined && name !== undefined && name !== table)
    throw new ArgumentError('A dataset of a table has its name: leave "name" out, or give "sql".');
  if (typeof sql === "string") await trySql(steps, args, sql);
  const id = await steps.create("dataset", {
    database,
    table_name: called,
    ...(schema !== undefined && { schema }),
    ...(catalog !== undefined && { catalog }),
    ...(sql !== undefined && { sql }),
  });
  const dataset = steps.isDry ? unread(id, called) : await readDataset(steps, id);
  const fields = fieldsOf(args, steps.isDry);
  const plan = Object.keys(fields).length > 0 ? planFields(dataset, fields) : undefined;
  if (plan) {
    if (!steps.isDry) await tryExpressions(steps, id, plan.trials);
    await putDataset(steps, dataset, plan.wanted);
  }
  const columns = dataset.columns.map(({ column_name, type }) => [column_name, type] as const);
  return {
    id,
    name: called,
    columns: Object.fromEntries(columns),
    ...(plan && plan.added.length > 0 && { added: plan.added }),
    main_time_column: plan?.wanted.main_dttm_col ?? dataset.main_dttm_col,
  };
};

/** So that what does not run makes nothing, and the database says why. */
async function trySql(steps: Steps, { database, schema, catalog }: Row, sql: string): Promise<void> {
  if (!steps.has("superset_sqllab_execute_query")) return;
  const { result } = (await steps.read("superset_database_get_by_id", { database_id: database })) as {
    result: Dataset["database"];
  };
  const source = {
    database: result,
    schema: (schema ?? null) as string | null,
    catalog: (catalog ?? null) as string | null,
    template_params: null,
  };
  await runForColumns(steps, source, sql);
}

/** What is set after it was made. In a dry run there are no columns that one of them could be the time of. */
function fieldsOf(args: Row, isDry: boolean): Row {
  const { metrics, calculated_columns: columns, main_time_column: time, description } = args;
  return {
    ...(metrics !== undefined && { metrics }),
    ...(columns !== undefined && { columns }),
    ...(time !== undefined && !isDry && { main_time_column: time }),
    ...(description !== undefined && { description }),
  };
}

/** What a dry run would make has no columns yet. */
function unread(id: number, name: string): Dataset {
  return {
    id,
    table_name: name,
    columns: [],
    metrics: [],
    main_dttm_col: null,
  } as unknown as Dataset;
}
