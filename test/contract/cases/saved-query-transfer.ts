import { expect } from "vitest";
import { readZip, zipArgument } from "../archive.ts";
import type { Contract, Scene } from "../contract.ts";
import { saveQuery } from "./saved-query.ts";

/** Saved queries moved as archives. */
export const savedQueryTransferCases: readonly Contract[] = [
  {
    proves: ["superset_saved_query_export", "superset_saved_query_import"],
    async run(scene) {
      const { is, json, refused, unique } = scene;
      const [kept, left] = [unique("Kept query"), unique("Left query")];
      const id = await saveQuery(scene, kept, { sql: "SELECT 'as exported'" });
      const other = await saveQuery(scene, left);
      const archive = await json("superset_saved_query_export", { ids: [id] });
      const files = await readZip(archive.file);
      const texts = [...files].filter(([path]) => path.includes("/queries/")).map(([, text]) => text);
      expect(texts).toEqual([expect.stringContaining(kept)]);

      await json("superset_saved_query_bulk_delete", { ids: [id, other] });
      // 4.1 refuses what it exports itself: catalog.
      const withoutCatalog = [...files].map(
        ([path, text]) => [path, text.replace(/^catalog:.*\n/m, "")] as const,
      );
      const formData = is(">=5") ? archive.file : zipArgument("queries.zip", withoutCatalog);
      await json("superset_saved_query_import", { formData });
      const [imported, ...more] = await savedQueriesCalled(scene, [kept, left]);
      expect(imported).toMatchObject({ label: kept, sql: "SELECT 'as exported'" });
      expect(more).toEqual([]);

      await json("superset_saved_query_update", { saved_query_id: imported.id, sql: "SELECT 'changed'" });
      expect(await refused("superset_saved_query_import", { formData })).toMatch(/already exists|overwrite/);
      await json("superset_saved_query_import", { formData, overwrite: true });
      expect(await savedQueriesCalled(scene, [kept])).toMatchObject([{ sql: "SELECT 'as exported'" }]);
      await json("superset_saved_query_delete", { saved_query_id: imported.id });
    },
  },
];

async function savedQueriesCalled({ json }: Scene, labels: string[]) {
  const filters = [{ col: "label", opr: "in", value: labels }];
  const columns = ["id", "label", "sql"];
  return (await json("superset_sqllab_get_saved_queries", { filters, columns })).result;
}
