import { expect } from "vitest";
import type { Contract } from "../contract.ts";

export const chartCases: readonly Contract[] = [
  {
    proves: [
      "superset_chart_create",
      "superset_chart_get_by_id",
      "superset_chart_update",
      "superset_chart_delete",
    ],
    async run({ json, refused, seeded, unique }) {
      const name = unique("Contract chart");
      const { id } = await json("superset_chart_create", {
        slice_name: name,
        viz_type: "table",
        datasource_id: await seeded("dataset", "orders"),
        datasource_type: "table",
        params: { viz_type: "table", row_limit: 7 },
      });
      const read = async () => (await json("superset_chart_get_by_id", { chart_id: id })).result;
      expect(await read()).toMatchObject({ slice_name: name, viz_type: "table" });
      expect(JSON.parse((await read()).params)).toEqual({ viz_type: "table", row_limit: 7 });
      await json("superset_chart_update", { chart_id: id, description: "Said anew", cache_timeout: 77 });
      expect(await read()).toMatchObject({ slice_name: name, description: "Said anew" });
      await json("superset_chart_delete", { chart_id: id });
      expect(await refused("superset_chart_get_by_id", { chart_id: id })).toMatch(/^404/);
    },
  },
];
