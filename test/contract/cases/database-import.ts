import { expect } from "vitest";
import { readZip, zipArgument } from "../archive.ts";
import type { Contract, Scene } from "../contract.ts";
import { dropDatabase } from "../scratch-database.ts";

/** Connections moved as archives. */
export const databaseImportCases: readonly Contract[] = [
  {
    proves: ["superset_database_export", "superset_database_import"],
    async run(scene) {
      const { is, json, refused, unique } = scene;
      const table = unique("herbs").replaceAll(/\W/g, "_");
      const name = unique("Moved database");
      const { id } = await json("superset_database_create", {
        database_name: name,
        sqlalchemy_uri: `sqlite:///${table}.db`,
        allow_dml: true,
        cache_timeout: 55,
      });
      await json("superset_sqllab_execute_query", {
        database_id: id,
        sql: `CREATE TABLE ${table} (name TEXT)`,
        queryLimit: 1,
      });
      await json("superset_dataset_create", { database: id, schema: "main", table_name: table });

      const archive = await json("superset_database_export", { ids: [id] });
      const files = await readZip(archive.file);
      const paths = [...files.keys()].map((path) => path.replace(/^[^/]*\//, ""));
      const underscored = name.replaceAll(" ", "_");
      expect(paths.sort()).toEqual([
        expect.stringMatching(new RegExp(`^databases/${underscored}`)),
        expect.stringMatching(new RegExp(`^datasets/${underscored}.*/${table}`)),
        "metadata.yaml",
      ]);

      await dropDatabase(scene, id);
      expect(await databasesCalled(scene, name)).toEqual([]);
      // 4.1 refuses what it exports itself: impersonate_user.
      const formData = is(">=5")
        ? archive.file
        : zipArgument(
            "databases.zip",
            [...files].map(([path, text]) => [path, text.replace(/^impersonate_user:.*\n/m, "")]),
          );
      await json("superset_database_import", { formData });
      const [imported] = await databasesCalled(scene, name);
      const read = async () =>
        (await json("superset_database_get_by_id", { database_id: imported.id })).result;
      expect(await read()).toMatchObject({ cache_timeout: 55, allow_dml: true });
      const datasets = await json("superset_dataset_list", {
        columns: ["id", "database.database_name"],
        filters: [{ col: "table_name", opr: "eq", value: table }],
      });
      expect(datasets.result).toMatchObject([{ database: { database_name: name } }]);

      await json("superset_database_update", { database_id: imported.id, cache_timeout: 66 });
      expect(await refused("superset_database_import", { formData })).toMatch(/already exists/);
      await json("superset_database_import", { formData, overwrite: true });
      expect(await read()).toMatchObject({ cache_timeout: 55 });
      await dropDatabase(scene, imported.id);
    },
  },
];

/** Ids of the connections of that name. */
async function databasesCalled({ json }: Scene, name: string) {
  const filters = [{ col: "database_name", opr: "eq", value: name }];
  return (await json("superset_database_list", { columns: ["id"], filters })).result;
}
