import { ArgumentError } from "../../errors/errors.ts";
import { dialectOf } from "../../sql/dialects.ts";
import { judgeSql } from "../../sql/judge-sql.ts";
import type { Row, Steps } from "../steps.ts";
import type { Dataset } from "./read-dataset.ts";

/** A column as the source has it now. */
export interface SourceColumn {
  name: string;
  type: string | null;
}

type Source = Pick<Dataset, "database" | "catalog" | "schema" | "template_params">;

/** The columns that the table or the SQL behind a dataset has now. */
export async function readSource(steps: Steps, dataset: Dataset): Promise<SourceColumn[]> {
  const { sql, database, schema, catalog, table_name: name } = dataset;
  if (sql) {
    const columns = await runForColumns(steps, dataset, sql);
    if (columns) return columns;
    throw new ArgumentError(
      "The columns of a virtual dataset are learnt by running its SQL, which may not be run here or is not known to only read. superset_dataset_refresh lets Superset take them over unseen.",
    );
  }
  const { columns } = (await steps.read("superset_database_get_table_metadata", {
    database_id: database.id,
    name,
    ...(schema !== null && { schema }),
    ...(catalog !== null && { catalog }),
  })) as { columns: Row[] };
  return columns.map((column) => ({
    name: String(column.name),
    type: textOr(column.longType ?? column.type),
  }));
}

/**
 * Run SQL for one row, to see that it works and what columns it has.
 * @returns nothing where SQL Lab is not allowed, or the SQL is not proved to only read: SQL Lab might let it write
 */
export async function runForColumns(
  { has, read }: Steps,
  { database, catalog, schema, template_params: params }: Source,
  sql: string,
): Promise<SourceColumn[] | undefined> {
  const tool = "superset_sqllab_execute_query";
  const dialect = dialectOf(database.backend);
  if (!has(tool) || !dialect || !(await judgeSql(sql, dialect)).readOnly) return undefined;
  const { columns } = (await read(tool, {
    database_id: database.id,
    sql,
    queryLimit: 1,
    ...(schema !== null && { schema }),
    ...(catalog !== null && { catalog }),
    ...(params && { templateParams: params }),
  })) as { columns: Row[] };
  return columns.map((column) => ({
    name: String(column.column_name ?? column.name),
    type: textOr(column.type),
  }));
}

function textOr(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
