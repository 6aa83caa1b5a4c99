import { expect } from "vitest";
import type { Answer, Contract, Scene } from "../contract.ts";
import { rowLayout } from "../layout.ts";
import { makeChart, makeDashboard, makeDataset, remove } from "../make.ts";

/** What a dataset consists of. */
const parts = async ({ json }: Scene, dataset_id: number): Promise<Answer> =>
  (await json("superset_dataset_get_by_id", { dataset_id })).result;
const columnNames = async (scene: Scene, id: number) =>
  (await parts(scene, id)).columns.map((column: Answer) => column.column_name).sort();
const metricNames = async (scene: Scene, id: number) =>
  (await parts(scene, id)).metrics.map((metric: Answer) => metric.metric_name).sort();

export const datasetPartsCases: readonly Contract[] = [
  {
    proves: [
      "superset_dataset_update",
      "superset_dataset_delete_column",
      "superset_dataset_delete_metric",
      "superset_dataset_refresh",
    ],
    async run(scene) {
      const { json } = scene;
      const dataset_id = await makeDataset(scene);
      const before = await parts(scene, dataset_id);
      await json("superset_dataset_update", {
        dataset_id,
        columns: [
          ...before.columns.map(({ id, column_name }: Answer) => ({
            id,
            column_name,
            verbose_name: `The ${column_name}`,
          })),
          { column_name: "double_price", expression: "price * 2", type: "NUMERIC" },
        ],
        metrics: [{ metric_name: "dearest", expression: "MAX(price)", d3format: ",.2f" }],
      });
      const after = await parts(scene, dataset_id);
      expect(after.columns).toContainEqual(
        expect.objectContaining({ column_name: "name", verbose_name: "The name" }),
      );
      expect(after.columns).toContainEqual(
        expect.objectContaining({ column_name: "double_price", expression: "price * 2" }),
      );
      expect(after.metrics).toEqual([
        expect.objectContaining({ metric_name: "dearest", expression: "MAX(price)", d3format: ",.2f" }),
      ]);

      const idOf = (name: string) => after.columns.find((column: Answer) => column.column_name === name).id;
      for (const name of ["double_price", "category"])
        await json("superset_dataset_delete_column", { dataset_id, column_id: idOf(name) });
      expect(await columnNames(scene, dataset_id)).toEqual(["name", "price"]);
      await json("superset_dataset_delete_metric", { dataset_id, metric_id: after.metrics[0].id });
      expect(await metricNames(scene, dataset_id)).toEqual([]);
      await json("superset_dataset_refresh", { dataset_id });
      expect(await columnNames(scene, dataset_id)).toEqual(["category", "name", "price"]);

      await json("superset_dataset_update", {
        dataset_id,
        override_columns: true,
        columns: [{ column_name: "name" }],
        sql: "SELECT name, review FROM products",
      });
      expect(await columnNames(scene, dataset_id)).toEqual(["name", "review"]);
      await remove(scene, "dataset", dataset_id);
    },
  },
  {
    proves: ["superset_dataset_get_drill_info"],
    versions: ">=6",
    async run({ json, seeded }) {
      const dataset_id = await seeded("dataset", "Sales");
      const { result } = await json("superset_dataset_get_drill_info", { dataset_id });
      expect(result).toMatchObject({ id: dataset_id, table_name: "Sales" });
      expect(result.columns).toContainEqual({ column_name: "order_quarter", verbose_name: "Quarter" });
    },
  },
  {
    proves: ["superset_dataset_get_related_objects", "superset_dataset_warm_up_cache"],
    async run(scene) {
      const { json, seeded, unique } = scene;
      const table_name = unique("Related");
      const dataset_id = await makeDataset(scene, { table_name });
      const queries = [{ columns: ["name"], row_limit: 2 }];
      const chart = await makeChart(scene, {
        datasource_id: dataset_id,
        query_context: { datasource: { id: dataset_id, type: "table" }, queries },
      });
      const other = await makeChart(scene, { datasource_id: await seeded("dataset", "orders") });
      const dashboard = await makeDashboard(scene);
      const positions = rowLayout([chart, other]);
      await json("superset_dashboard_update", { dashboard_id: dashboard, json_metadata: { positions } });

      const related = await json("superset_dataset_get_related_objects", { dataset_id });
      expect(related.charts.result.map((row: Answer) => row.id)).toEqual([chart]);
      expect(related.dashboards.result.map((row: Answer) => row.id)).toEqual([dashboard]);

      const warm = { db_name: "Shop", table_name };
      const { result } = await json("superset_dataset_warm_up_cache", warm);
      expect(result).toEqual([{ chart_id: chart, viz_error: null, viz_status: "success" }]);
      // Before 6.1 the filters reach only charts of the old kind, which have no query context.
      if (scene.is(">=6.1")) {
        const extra_filters = [{ col: "name", op: "ABSURD", val: "Wok" }];
        const filtered = { ...warm, dashboard_id: dashboard, extra_filters };
        const [failed] = (await json("superset_dataset_warm_up_cache", filtered)).result;
        expect(failed.viz_error).toMatch(/ABSURD/);
      }
      await remove(scene, "dashboard", dashboard);
      await remove(scene, "chart", chart, other);
      await remove(scene, "dataset", dataset_id);
    },
  },
  {
    proves: ["superset_dataset_export", "superset_dataset_import"],
    async run(scene) {
      const { json, refused, unique } = scene;
      const [kept, left] = [unique("Kept"), unique("Left")];
      const id = await makeDataset(scene, { table_name: kept });
      const other = await makeDataset(scene, { table_name: left });
      await json("superset_dataset_update", {
        dataset_id: id,
        description: "As exported",
        metrics: [{ metric_name: "dearest", expression: "MAX(price)" }],
      });
      const archive = await json("superset_dataset_export", { ids: [id] });
      expect(archive.type).toBe("application/zip");

      await remove(scene, "dataset", id, other);
      const find = async () => {
        const { result } = await json("superset_dataset_list", {
          columns: ["id", "table_name", "description"],
          filters: [{ col: "table_name", opr: "in", value: [kept, left] }],
        });
        return result;
      };
      expect(await find()).toEqual([]);
      await json("superset_dataset_import", { formData: archive.file });
      const [imported, ...more] = await find();
      expect(imported).toMatchObject({ table_name: kept, description: "As exported" });
      expect(more).toEqual([]);
      expect(await metricNames(scene, imported.id)).toEqual(["dearest"]);

      const changed = { dataset_id: imported.id, description: "Changed since", metrics: [] };
      await json("superset_dataset_update", changed);
      expect(await refused("superset_dataset_import", { formData: archive.file })).toMatch(/overwrite/);
      expect((await find())[0].description).toBe("Changed since");
      await json("superset_dataset_import", { formData: archive.file, overwrite: true });
      expect((await find())[0].description).toBe("As exported");
      expect(await metricNames(scene, imported.id)).toEqual(["dearest"]);
      await remove(scene, "dataset", imported.id);
    },
  },
];
