import { expect } from "vitest";
import type { Answer, Contract, Scene } from "../contract.ts";
import { makeChart, makeDashboard, remove } from "../make.ts";

/** Numbers of the kinds of object that can be tagged. */
const kinds = { chart: 2, dashboard: 3 };

const tagId = async ({ json }: Scene, name: string): Promise<number> => {
  const { result } = await json("superset_tag_list", {
    columns: ["id"],
    filters: [{ col: "name", opr: "eq", value: name }],
  });
  expect(result).toHaveLength(1);
  return result[0].id;
};

/** What carries a tag, as `chart 12`, sorted. */
const carriers = async ({ json }: Scene, tag: string, more: Record<string, unknown> = {}) => {
  const { result } = await json("superset_tag_objects", { tags: [tag], ...more });
  return result.map((row: Answer) => `${row.type} ${row.id}`).sort();
};

export const tagCases: readonly Contract[] = [
  {
    proves: [
      "superset_tag_create",
      "superset_tag_get_by_id",
      "superset_tag_update",
      "superset_tag_delete",
      "superset_tag_objects",
    ],
    async run(scene) {
      const { json, refused, unique } = scene;
      const [chart, dashboard] = [await makeChart(scene), await makeDashboard(scene)];
      const name = unique("Größe");
      await json("superset_tag_create", {
        name,
        description: "Said first",
        objects_to_tag: [
          ["chart", chart],
          ["dashboard", dashboard],
        ],
      });
      const tag_id = await tagId(scene, name);
      const read = async () => (await json("superset_tag_get_by_id", { tag_id })).result;
      expect(await read()).toMatchObject({ id: tag_id, name, description: "Said first" });
      expect(await carriers(scene, name)).toEqual([`chart ${chart}`, `dashboard ${dashboard}`]);
      expect(await carriers(scene, name, { types: ["dashboard"] })).toEqual([`dashboard ${dashboard}`]);
      const { result } = await json("superset_tag_objects", { tagIds: [tag_id], types: ["chart"] });
      expect(result.map((row: Answer) => row.id)).toEqual([chart]);

      const renamed = unique("Größer, anders");
      const objects_to_tag = [["dashboard", dashboard]];
      await json("superset_tag_update", {
        tag_id,
        name: renamed,
        description: "Said anew",
        objects_to_tag,
      });
      expect(await read()).toMatchObject({ id: tag_id, name: renamed, description: "Said anew" });
      const left = await json("superset_tag_objects", { tagIds: [tag_id] });
      expect(left.result.map((row: Answer) => row.id)).toEqual([dashboard]);

      await json("superset_tag_delete", { tag_id });
      expect(await refused("superset_tag_get_by_id", { tag_id })).toMatch(/^404/);
      await remove(scene, "chart", chart);
      await remove(scene, "dashboard", dashboard);
    },
  },
  {
    proves: ["superset_tag_bulk_create", "superset_tag_object_add", "superset_tag_object_remove"],
    async run(scene) {
      const { json, unique } = scene;
      const [first, second] = [await makeChart(scene), await makeChart(scene)];
      const dashboard = await makeDashboard(scene);
      const [wide, narrow, later] = [unique("wide"), unique("narrow"), unique("später 100%")];
      const made = await json("superset_tag_bulk_create", {
        tags: [
          {
            name: wide,
            objects_to_tag: [
              ["chart", first],
              ["dashboard", dashboard],
            ],
          },
          { name: narrow, objects_to_tag: [["chart", first]] },
        ],
      });
      expect(made.result.objects_skipped).toEqual([]);
      expect(await carriers(scene, wide)).toEqual([`chart ${first}`, `dashboard ${dashboard}`]);
      expect(await carriers(scene, narrow)).toEqual([`chart ${first}`]);

      const onSecond = { object_type: kinds.chart, object_id: second };
      await json("superset_tag_object_add", { ...onSecond, tags: [narrow, later] });
      expect(await carriers(scene, narrow)).toEqual([`chart ${first}`, `chart ${second}`].sort());
      expect(await carriers(scene, later)).toEqual([`chart ${second}`]);

      const onDashboard = { object_type: kinds.dashboard, object_id: dashboard };
      await json("superset_tag_object_remove", { ...onDashboard, tag: wide });
      expect(await carriers(scene, wide)).toEqual([`chart ${first}`]);
      await json("superset_tag_object_remove", { ...onSecond, tag: later });
      expect(await carriers(scene, later)).toEqual([]);
      expect(await carriers(scene, narrow)).toEqual([`chart ${first}`, `chart ${second}`].sort());

      await json("superset_tag_bulk_delete", { tags: [wide, narrow, later] });
      await remove(scene, "chart", first, second);
      await remove(scene, "dashboard", dashboard);
    },
  },
  {
    proves: ["superset_tag_list", "superset_tag_bulk_delete"],
    async run(scene) {
      const { json, refused, unique } = scene;
      const prefix = unique("Listed");
      const names = ["a", "b, c", "d"].map((letter) => `${prefix} ${letter}`);
      for (const name of names) await json("superset_tag_create", { name, objects_to_tag: [] });
      const list = (more = {}) =>
        json("superset_tag_list", {
          columns: ["name"],
          filters: [
            { col: "name", opr: "sw", value: prefix },
            { col: "type", opr: "custom_tag", value: true },
          ],
          order_column: "name",
          order_direction: "desc",
          ...more,
        });
      const first = await list({ page_size: 2 });
      expect(first).toMatchObject({ count: 3, shown: "2 of 3, next page=1" });
      expect(first.result).toEqual([{ name: names[2] }, { name: names[1] }]);
      expect((await list({ page_size: 2, page: 1 })).result).toEqual([{ name: names[0] }]);
      expect((await list({ order_direction: "asc", page_size: 1 })).result).toEqual([{ name: names[0] }]);
      const own = [{ col: "name", opr: "eq", value: "type:chart" }];
      expect((await list({ filters: own })).count).toBe(1);
      const custom = [...own, { col: "type", opr: "custom_tag", value: true }];
      expect((await list({ filters: custom })).count).toBe(0);

      const unknown = unique("Unknown");
      await refused("superset_tag_bulk_delete", { tags: [names[0], unknown] });
      await json("superset_tag_bulk_delete", { tags: names.slice(1) });
      expect((await list()).result).toEqual([{ name: names[0] }]);
      await remove(scene, "tag", await tagId(scene, names[0] as string));
    },
  },
  {
    proves: ["superset_tag_info", "superset_tag_list_related"],
    async run({ json }) {
      const filters = await json("superset_tag_info", { keys: ["filters"] });
      expect(filters.filters.type).toContainEqual({ name: "Is custom tag", operator: "custom_tag" });
      expect(filters).not.toHaveProperty("permissions");
      const related = (more = {}) =>
        json("superset_tag_list_related", { column_name: "created_by", ...more });
      const { result } = await related({ filter: "Vera" });
      expect(result).toEqual([expect.objectContaining({ text: expect.stringContaining("Vera") })]);
      const [first] = (await related({ page_size: 1 })).result;
      const [second] = (await related({ page_size: 1, page: 1 })).result;
      expect(second.value).not.toBe(first.value);
    },
  },
  {
    proves: ["superset_tag_add_favorite", "superset_tag_get_favorite_status", "superset_tag_remove_favorite"],
    async run(scene) {
      const { json, unique } = scene;
      const names = [unique("plain"), unique("starred")];
      for (const name of names) await json("superset_tag_create", { name, objects_to_tag: [] });
      const ids = [await tagId(scene, names[0] as string), await tagId(scene, names[1] as string)] as const;
      const status = async () => {
        const { result } = await json("superset_tag_get_favorite_status", { ids });
        return Object.fromEntries(result.map((row: Answer) => [row.id, row.value]));
      };
      await json("superset_tag_add_favorite", { tag_id: ids[1] });
      expect(await status()).toEqual({ [ids[0]]: false, [ids[1]]: true });
      await json("superset_tag_remove_favorite", { tag_id: ids[1] });
      expect(await status()).toEqual({ [ids[0]]: false, [ids[1]]: false });
      await remove(scene, "tag", ...ids);
    },
  },
];
