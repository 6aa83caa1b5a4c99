import type { Answer, Scene } from "./contract.ts";

export interface ScratchDatabase {
  id: number;
  name: string;
  uri: string;
  /** Run a statement in SQL Lab; the rows it gives. */
  sql(statement: string): Promise<Answer[]>;
}

/**
 * A connection to an SQLite file of its own, which takes writes; it is gone afterwards, with the datasets made on it.
 * @param settings more of the body that creates it; `sqlalchemy_uri` for another database
 */
export async function withDatabase(
  scene: Scene,
  settings: Record<string, unknown>,
  use: (database: ScratchDatabase) => Promise<void>,
): Promise<void> {
  const { json, unique } = scene;
  const name = unique("Scratch database");
  const body = { sqlalchemy_uri: `sqlite:///${name.replaceAll(" ", "_")}.db`, allow_dml: true, ...settings };
  const { id } = await json("superset_database_create", { database_name: name, ...body });
  const sql = async (statement: string) =>
    (await json("superset_sqllab_execute_query", { database_id: id, sql: statement, queryLimit: 1000 })).data;
  try {
    await use({ id, name, uri: body.sqlalchemy_uri, sql });
  } finally {
    await dropDatabase(scene, id);
  }
}

/** Delete a connection and what Superset would not delete it without: its datasets. */
export async function dropDatabase({ json }: Scene, id: number): Promise<void> {
  const { result } = await json("superset_dataset_list", {
    columns: ["id"],
    filters: [{ col: "database", opr: "rel_o_m", value: id }],
  });
  for (const dataset of result) await json("superset_dataset_delete", { dataset_id: dataset.id });
  await json("superset_database_delete", { database_id: id });
}
