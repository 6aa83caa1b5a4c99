import { expect } from "vitest";
import { readZip } from "../archive.ts";
import type { Answer, Contract } from "../contract.ts";
import { rowLayout } from "../layout.ts";
import { makeChart, makeDashboard, remove } from "../make.ts";

export const dashboardCopyCases: readonly Contract[] = [
  {
    proves: ["superset_dashboard_copy"],
    async run(scene) {
      const { json, unique } = scene;
      const chart = await makeChart(scene);
      const id = await makeDashboard(scene);
      const positions = rowLayout([chart]);
      await json("superset_dashboard_update", { dashboard_id: id, json_metadata: { positions } });
      const copy = async (duplicate_slices: boolean) => {
        const title = unique("Copy");
        const { result } = await json("superset_dashboard_copy", {
          dashboard_id: id,
          dashboard_title: title,
          css: "h2 { color: blue; }",
          json_metadata: { positions, color_scheme: "bnbColors" },
          duplicate_slices,
        });
        const copied = await json("superset_dashboard_get_by_id", { dashboard_id: result.id });
        expect(copied.result).toMatchObject({ dashboard_title: title, css: "h2 { color: blue; }" });
        expect(copied.result.json_metadata).toMatchObject({ color_scheme: "bnbColors" });
        const charts = await json("superset_dashboard_get_charts", { dashboard_id: result.id });
        return { id: result.id, charts: charts.result.map((row: Answer) => row.id) };
      };
      const shared = await copy(false);
      expect(shared.charts).toEqual([chart]);
      const duplicated = await copy(true);
      expect(duplicated.charts).toHaveLength(1);
      expect(duplicated.charts).not.toContain(chart);
      await remove(scene, "dashboard", id, shared.id, duplicated.id);
      await remove(scene, "chart", chart, ...duplicated.charts);
    },
  },
  {
    proves: ["superset_dashboard_export", "superset_dashboard_import"],
    async run(scene) {
      const { json, refused, unique } = scene;
      const [kept, left] = [unique("Kept"), unique("Left")];
      const chart = await makeChart(scene);
      const id = await makeDashboard(scene, { dashboard_title: kept, certified_by: "Finance" });
      const other = await makeDashboard(scene, { dashboard_title: left });
      const positions = rowLayout([chart]);
      await json("superset_dashboard_update", { dashboard_id: id, json_metadata: { positions } });
      const archive = await json("superset_dashboard_export", { ids: [id] });
      expect(archive.type).toBe("application/zip");
      const files = [...(await readZip(archive.file)).keys()];
      expect(files.filter((name) => name.includes("/dashboards/"))).toHaveLength(1);

      await remove(scene, "dashboard", id, other);
      await remove(scene, "chart", chart);
      const find = async () => {
        const { result } = await json("superset_dashboard_list", {
          columns: ["id", "dashboard_title", "certified_by"],
          filters: [{ col: "dashboard_title", opr: "in", value: [kept, left] }],
        });
        return result;
      };
      expect(await find()).toEqual([]);
      await json("superset_dashboard_import", { formData: archive.file });
      const asExported = { dashboard_title: kept, certified_by: "Finance" };
      const [imported, ...more] = await find();
      expect(imported).toMatchObject(asExported);
      expect(more).toEqual([]);
      const { result: charts } = await json("superset_dashboard_get_charts", { dashboard_id: imported.id });
      expect(charts).toHaveLength(1);

      await json("superset_dashboard_update", { dashboard_id: imported.id, certified_by: "Me" });
      expect(await refused("superset_dashboard_import", { formData: archive.file })).toMatch(/overwrite/);
      expect(await find()).toEqual([{ ...asExported, id: imported.id, certified_by: "Me" }]);
      await json("superset_dashboard_import", { formData: archive.file, overwrite: true });
      expect(await find()).toEqual([{ ...asExported, id: imported.id }]);
      await remove(scene, "dashboard", imported.id);
      await remove(scene, "chart", charts[0].id);
    },
  },
  {
    proves: ["superset_dashboard_export_as_example"],
    versions: ">=6.1",
    async run({ json, seeded }) {
      const dashboard_id = await seeded("dashboard", "Customers & products");
      const exported = async (more = {}) => {
        const answer = await json("superset_dashboard_export_as_example", { dashboard_id, ...more });
        expect(answer.type).toBe("application/zip");
        const files = await readZip(answer.file);
        return [...files].filter(([name]) => name.endsWith(".parquet")).map(([, content]) => content.length);
      };
      const whole = await exported();
      expect(whole).toHaveLength(3);
      const sampled = await exported({ sample_rows: 2 });
      expect(sampled).toHaveLength(3);
      expect(Math.max(...sampled)).toBeLessThan(Math.max(...whole));
      expect(await exported({ export_data: false })).toEqual([]);
    },
  },
];
