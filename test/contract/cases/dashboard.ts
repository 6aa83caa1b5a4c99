import { expect } from "vitest";
import type { Contract } from "../contract.ts";
import { rowLayout, tabLayout } from "../layout.ts";
import { makeChart, makeDashboard, remove } from "../make.ts";

export const dashboardCases: readonly Contract[] = [
  {
    proves: [
      "superset_dashboard_create",
      "superset_dashboard_get_by_id",
      "superset_dashboard_update",
      "superset_dashboard_delete",
    ],
    async run(scene) {
      const { json, refused, unique } = scene;
      const title = unique("Contract dashboard");
      const slug = unique("contract").replace(" ", "-");
      const { id } = await json("superset_dashboard_create", {
        dashboard_title: title,
        slug,
        css: "h1 { color: red; }",
        json_metadata: { color_scheme: "supersetColors", refresh_frequency: 30 },
      });
      const read = async () => (await json("superset_dashboard_get_by_id", { dashboard_id: slug })).result;
      const created = await read();
      expect(created).toMatchObject({
        id,
        dashboard_title: title,
        published: false,
        css: "h1 { color: red; }",
      });
      expect(created.json_metadata).toMatchObject({ refresh_frequency: 30 });

      await json("superset_dashboard_update", {
        dashboard_id: id,
        dashboard_title: `${title}, revised`,
        published: true,
        certified_by: "Finance",
        json_metadata: { refresh_frequency: 60 },
      });
      const updated = await read();
      expect(updated).toMatchObject({
        dashboard_title: `${title}, revised`,
        slug,
        published: true,
        certified_by: "Finance",
        css: "h1 { color: red; }",
      });
      expect(updated.json_metadata).toMatchObject({ refresh_frequency: 60 });

      await json("superset_dashboard_delete", { dashboard_id: id });
      expect(await refused("superset_dashboard_get_by_id", { dashboard_id: slug })).toMatch(
        /no dashboard is called that/,
      );
    },
  },
  {
    proves: ["superset_dashboard_get_by_id"],
    versions: ">=6.1",
    async run({ json, seeded }) {
      const dashboard_id = await seeded("dashboard", "Shop overview");
      const args = { dashboard_id, columns: ["slug", "published"] };
      const { result } = await json("superset_dashboard_get_by_id", args);
      expect(result).toEqual({ slug: "shop-overview", published: true });
    },
  },
  {
    proves: ["superset_dashboard_list", "superset_dashboard_bulk_delete"],
    async run(scene) {
      const { json, unique } = scene;
      const prefix = unique("Listed");
      const ids: number[] = [];
      for (const published of [true, false, true, true]) {
        const dashboard_title = `${prefix} ${ids.length + 1}`;
        ids.push(await makeDashboard(scene, { dashboard_title, published }));
      }
      const list = (more = {}) =>
        json("superset_dashboard_list", {
          columns: ["dashboard_title"],
          filters: [
            { col: "dashboard_title", opr: "title_or_slug", value: prefix },
            { col: "published", opr: "eq", value: true },
          ],
          order_column: "dashboard_title",
          order_direction: "desc",
          ...more,
        });
      const first = await list({ page_size: 2 });
      expect(first).toMatchObject({ count: 3, shown: "2 of 3, next page=1" });
      expect(first.result).toEqual([{ dashboard_title: `${prefix} 4` }, { dashboard_title: `${prefix} 3` }]);
      const second = await list({ page_size: 2, page: 1 });
      expect(second.result).toEqual([{ dashboard_title: `${prefix} 1` }]);
      expect((await list({ order_direction: "asc" })).result[0]).toEqual({ dashboard_title: `${prefix} 1` });

      await json("superset_dashboard_bulk_delete", { ids: ids.slice(1) });
      expect((await list()).result).toEqual([{ dashboard_title: `${prefix} 1` }]);
      await remove(scene, "dashboard", ids[0] as number);
    },
  },
  {
    proves: ["superset_dashboard_info"],
    async run({ json }) {
      const filters = await json("superset_dashboard_info", { keys: ["filters"] });
      expect(filters.filters.dashboard_title).toContainEqual({
        name: "Title or Slug",
        operator: "title_or_slug",
      });
      expect(filters).not.toHaveProperty("permissions");
      const permissions = await json("superset_dashboard_info", { keys: ["permissions"] });
      expect(permissions.permissions).toContain("can_set_embedded");
      expect(permissions).not.toHaveProperty("filters");
    },
  },
  {
    proves: ["superset_dashboard_list_related"],
    async run({ json }) {
      const related = (column_name: string, more = {}) =>
        json("superset_dashboard_list_related", { column_name, ...more });
      const { result } = await related("owners", { filter: "Vera" });
      expect(result).toEqual([expect.objectContaining({ text: expect.stringContaining("Vera") })]);
      const roles = await related("roles", { page_size: 2, page: 1 });
      expect(roles.result).toHaveLength(2);
      const before = await related("roles", { page_size: 2 });
      expect(before.result).not.toContainEqual(roles.result[0]);
    },
  },
  {
    proves: [
      "superset_dashboard_add_favorite",
      "superset_dashboard_get_favorite_status",
      "superset_dashboard_remove_favorite",
    ],
    async run(scene) {
      const { json } = scene;
      const ids = [await makeDashboard(scene), await makeDashboard(scene)] as const;
      const status = async () => {
        const { result } = await json("superset_dashboard_get_favorite_status", { ids });
        return Object.fromEntries(result.map((row: { id: number; value: boolean }) => [row.id, row.value]));
      };
      await json("superset_dashboard_add_favorite", { dashboard_id: ids[1] });
      expect(await status()).toEqual({ [ids[0]]: false, [ids[1]]: true });
      await json("superset_dashboard_remove_favorite", { dashboard_id: ids[1] });
      expect(await status()).toEqual({ [ids[0]]: false, [ids[1]]: false });
      await remove(scene, "dashboard", ...ids);
    },
  },
  {
    proves: [
      "superset_dashboard_get_charts",
      "superset_dashboard_get_datasets",
      "superset_dashboard_get_tabs",
    ],
    async run(scene) {
      const { json, seeded } = scene;
      const products = await seeded("dataset", "products");
      const charts = [await makeChart(scene, { datasource_id: products }), await makeChart(scene)] as const;
      const id = await makeDashboard(scene);
      const position_json = tabLayout({ First: [charts[0]], Second: [charts[1]] });
      await json("superset_dashboard_update", { dashboard_id: id, position_json });
      await json("superset_dashboard_update", {
        dashboard_id: id,
        json_metadata: { positions: position_json },
      });
      const names = async (what: string, key: string) => {
        const { result } = await json(`superset_dashboard_get_${what}`, { dashboard_id: id });
        return result.map((row: Record<string, unknown>) => row[key]).sort();
      };
      expect(await names("charts", "id")).toEqual([...charts].sort());
      expect(await names("datasets", "table_name")).toEqual(["orders", "products"]);
      const { result: tabs } = await json("superset_dashboard_get_tabs", { dashboard_id: id });
      expect(tabs.all_tabs).toEqual({ "TAB-First": "First", "TAB-Second": "Second" });

      const positions = rowLayout([charts[1]]);
      await json("superset_dashboard_update", { dashboard_id: id, json_metadata: { positions } });
      expect(await names("charts", "id")).toEqual([charts[1]]);
      expect(await names("datasets", "table_name")).toEqual(["orders"]);
      await remove(scene, "dashboard", id);
      await remove(scene, "chart", ...charts);
    },
  },
];
