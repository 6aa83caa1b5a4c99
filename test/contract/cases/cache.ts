import { expect } from "vitest";
import type { Contract, Scene } from "../contract.ts";
import { makeDataset, remove } from "../make.ts";

export const cacheCases: readonly Contract[] = [
  {
    // A cache, and STORE_CACHE_KEYS_IN_METADATA_DB: Superset finds only what it keeps track of.
    proves: ["superset_cache_invalidate"],
    needs: ["redis"],
    async run(scene) {
      const { json, unique } = scene;
      const table_name = unique("Cached");
      const byId = await makeDataset(scene);
      const byName = await makeDataset(scene, { table_name });
      const cached = async () => [await isCached(scene, byId), await isCached(scene, byName)];
      // SQLite gives the id of a deleted dataset again, and Superset stops at the first key that is not in the cache any more:
      // what an earlier dataset of that id left behind is forgotten first.
      await json("superset_cache_invalidate", { datasource_uids: [`${byId}__table`, `${byName}__table`] });
      await cached();
      expect(await cached()).toEqual([true, true]);

      await json("superset_cache_invalidate", { datasource_uids: [`${byId}__table`] });
      expect(await cached()).toEqual([false, true]);
      expect(await cached()).toEqual([true, true]);
      await json("superset_cache_invalidate", {
        datasources: [
          {
            datasource_type: "table",
            database_name: "Shop",
            schema: "main",
            datasource_name: table_name,
          },
        ],
      });
      expect(await cached()).toEqual([true, false]);
      await remove(scene, "dataset", byId, byName);
    },
  },
];

/** Whether a question about a dataset is answered from the cache; from then on it is. */
async function isCached({ json }: Scene, dataset: number): Promise<boolean> {
  const { result } = await json("superset_chart_query_data", {
    datasource: { id: dataset, type: "table" },
    queries: [{ columns: ["category"] }],
  });
  return Boolean(result[0].is_cached);
}
