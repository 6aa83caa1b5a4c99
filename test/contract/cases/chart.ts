import { expect } from "vitest";
import type { Contract } from "../contract.ts";
import { makeChart, makeDashboard, ownerCalled, remove } from "../make.ts";

export const chartCases: readonly Contract[] = [
  {
    proves: [
      "superset_chart_create",
      "superset_chart_get_by_id",
      "superset_chart_update",
      "superset_chart_delete",
    ],
    async run(scene) {
      const { json, refused, seeded, unique } = scene;
      const name = unique("Contract chart");
      const dashboard = await makeDashboard(scene);
      const { id } = await json("superset_chart_create", {
        slice_name: name,
        viz_type: "table",
        datasource_id: await seeded("dataset", "orders"),
        datasource_type: "table",
        description: "Said first",
        dashboards: [dashboard],
        params: { viz_type: "table", row_limit: 7 },
      });
      const read = async () => (await json("superset_chart_get_by_id", { chart_id: id })).result;
      const created = await read();
      expect(created).toMatchObject({ slice_name: name, viz_type: "table", description: "Said first" });
      expect(created.dashboards).toEqual([expect.objectContaining({ id: dashboard })]);
      expect(created.params).toEqual({ viz_type: "table", row_limit: 7 });

      const vera = await ownerCalled(scene, "Vera");
      await json("superset_chart_update", {
        chart_id: id,
        description: "Said anew",
        cache_timeout: 77,
        certified_by: "Finance",
        dashboards: [],
        owners: [...created.owners.map((owner: { id: number }) => owner.id), vera],
      });
      const updated = await read();
      expect(updated).toMatchObject({
        slice_name: name,
        description: "Said anew",
        certified_by: "Finance",
        dashboards: [],
      });
      expect(Number(updated.cache_timeout)).toBe(77);
      expect(updated.owners.map((owner: { first_name: string }) => owner.first_name)).toContain("Vera");

      await json("superset_chart_delete", { chart_id: id });
      expect(await refused("superset_chart_get_by_id", { chart_id: id })).toMatch(/^404/);
      await remove(scene, "dashboard", dashboard);
    },
  },
  {
    proves: ["superset_chart_get_by_id"],
    versions: ">=6",
    async run(scene) {
      const { json } = scene;
      const uuid = crypto.randomUUID();
      const id = await makeChart(scene);
      await json("superset_chart_update", { chart_id: id, ...(scene.is(">=6.1") && { uuid }) });
      const { result } = await json("superset_chart_list", {
        columns: ["id", "uuid"],
        filters: [{ col: "id", opr: "eq", value: id }],
      });
      if (scene.is(">=6.1")) expect(result[0].uuid).toBe(uuid);
      const byUuid = await json("superset_chart_get_by_id", { chart_id: result[0].uuid });
      expect(byUuid.result.id).toBe(id);
      await remove(scene, "chart", id);
    },
  },
  {
    proves: ["superset_chart_list", "superset_chart_bulk_delete"],
    async run(scene) {
      const { json, unique } = scene;
      const prefix = unique("Listed");
      const ids: number[] = [];
      for (const viz_type of ["pie", "table", "pie", "pie"])
        ids.push(await makeChart(scene, { slice_name: `${prefix} ${ids.length + 1}`, viz_type }));
      const list = (more = {}) =>
        json("superset_chart_list", {
          columns: ["slice_name"],
          filters: [
            { col: "slice_name", opr: "sw", value: prefix },
            { col: "viz_type", opr: "eq", value: "pie" },
          ],
          order_column: "slice_name",
          ...more,
        });
      const descending = { order_direction: "desc", page_size: 2 };
      const first = await list(descending);
      expect(first).toMatchObject({ count: 3, shown: "2 of 3, next page=1" });
      expect(first.result).toEqual([{ slice_name: `${prefix} 4` }, { slice_name: `${prefix} 3` }]);
      const second = await list({ ...descending, page: 1 });
      expect(second.result).toEqual([{ slice_name: `${prefix} 1` }]);
      const short = await list({ order_direction: "asc", keys: ["none"] });
      expect(short.result[0]).toEqual({ slice_name: `${prefix} 1` });
      expect(await list({ keys: ["label_columns"] })).toHaveProperty("label_columns.slice_name");
      expect(short).not.toHaveProperty("label_columns");

      const gone = await json("superset_chart_bulk_delete", { ids: ids.slice(1) });
      expect(gone.message).toMatch(/3/);
      expect((await list()).result).toEqual([{ slice_name: `${prefix} 1` }]);
      await remove(scene, "chart", ids[0] as number);
    },
  },
  {
    proves: ["superset_chart_info"],
    async run({ json }) {
      const filters = await json("superset_chart_info", { keys: ["filters"] });
      expect(filters.filters.slice_name).toContainEqual({ name: "All Text", operator: "chart_all_text" });
      expect(filters).not.toHaveProperty("permissions");
      const permissions = await json("superset_chart_info", { keys: ["permissions"] });
      expect(permissions.permissions).toContain("can_write");
      expect(permissions).not.toHaveProperty("filters");
    },
  },
  {
    proves: ["superset_chart_list_related"],
    async run(scene) {
      const { json } = scene;
      const related = (more = {}) => json("superset_chart_list_related", { column_name: "owners", ...more });
      const all = await related();
      expect(all.count).toBeGreaterThan(1);
      const vera = await ownerCalled(scene, "Vera");
      const [first] = (await related({ page_size: 1 })).result;
      const [second] = (await related({ page_size: 1, page: 1 })).result;
      expect(new Set([first.value, second.value]).size).toBe(2);
      const included = await related({ filter: "Admin", include_ids: [vera] });
      expect(included.result.map((row: { value: number }) => row.value)).toContain(vera);
    },
  },
  {
    proves: [
      "superset_chart_add_favorite",
      "superset_chart_get_favorite_status",
      "superset_chart_remove_favorite",
    ],
    async run(scene) {
      const { json } = scene;
      const ids = [await makeChart(scene), await makeChart(scene)] as const;
      const status = async () => {
        const { result } = await json("superset_chart_get_favorite_status", { ids });
        return new Map(result.map((row: { id: number; value: boolean }) => [row.id, row.value]));
      };
      await json("superset_chart_add_favorite", { chart_id: ids[1] });
      expect(await status()).toEqual(
        new Map([
          [ids[0], false],
          [ids[1], true],
        ]),
      );
      await json("superset_chart_remove_favorite", { chart_id: ids[1] });
      expect((await status()).get(ids[1])).toBe(false);
      await remove(scene, "chart", ...ids);
    },
  },
];
