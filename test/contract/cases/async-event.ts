import { expect } from "vitest";
import type { Answer, Contract } from "../contract.ts";

/** Charts drawn in the background. */
export const asyncEventCases: readonly Contract[] = [
  {
    proves: ["superset_async_event_list"],
    needs: ["async-queries", "redis", "celery"],
    async run(scene) {
      const { json } = await scene.at("async-queries");
      // What no cache holds yet; with "force" Superset before 6.0 answers at once.
      const nothing = scene.unique("Nothing");
      const awaited = await json("superset_chart_query_data", {
        datasource: { id: await scene.seeded("dataset", "products"), type: "table" },
        queries: [{ columns: ["name"], filters: [{ col: "name", op: "!=", val: nothing }], row_limit: 2 }],
      });
      const events = async (args: Record<string, unknown> = {}): Promise<Answer[]> =>
        (await json("superset_async_event_list", args)).result;
      expect(awaited.result[0].data).toHaveLength(2);
      const [done] = (await events()).filter(({ status }) => status === "done").reverse();
      const cache_key = done.result_url.split("/").at(-1);
      const { result } = await json("superset_chart_get_cached_data", { cache_key });
      expect(result[0].data).toEqual(awaited.result[0].data);
      expect(await events({ last_id: done.id })).toEqual([]);
    },
  },
];
