import { expect } from "vitest";
import type { Contract } from "../contract.ts";

export const exploreCases: readonly Contract[] = [
  {
    proves: ["superset_explore_get"],
    async run({ json, seeded }) {
      const slice_id = await seeded("chart", "Revenue by category");
      const ofChart = (await json("superset_explore_get", { slice_id })).result;
      expect(ofChart.slice).toMatchObject({ slice_id, slice_name: "Revenue by category" });
      expect(ofChart.form_data).toMatchObject({ viz_type: "pie", groupby: ["category"], slice_id });
      expect(ofChart.dataset).toMatchObject({ table_name: "Sales" });

      const datasource = { datasource_id: await seeded("dataset", "products"), datasource_type: "table" };
      const ofDataset = (await json("superset_explore_get", datasource)).result;
      expect(ofDataset.slice).toBeNull();
      expect(ofDataset.dataset).toMatchObject({ id: datasource.datasource_id, table_name: "products" });
    },
  },
  {
    proves: [
      "superset_explore_form_data_create",
      "superset_explore_form_data_get",
      "superset_explore_form_data_update",
      "superset_explore_form_data_delete",
      "superset_explore_get",
    ],
    async run({ json, refused, seeded }) {
      const datasource = { datasource_id: await seeded("dataset", "products"), datasource_type: "table" };
      const form = (column: string) => ({
        datasource: `${datasource.datasource_id}__table`,
        viz_type: "table",
        groupby: [column],
      });
      const place = { ...datasource, tab_id: 4712 };
      const create = async (more: Record<string, unknown>) =>
        (await json("superset_explore_form_data_create", { ...place, ...more })).key;
      const read = async (key: string) => (await json("superset_explore_form_data_get", { key })).form_data;
      const key = await create({ form_data: form("category") });
      expect(await read(key)).toEqual(form("category"));
      expect(await create({ form_data: form("name") }), "the same browser tab keeps its key").toBe(key);
      const chart_id = await seeded("chart", "Products by price");
      expect(await create({ form_data: form("price"), chart_id }), "but not for a chart").not.toBe(key);
      expect(await read(key)).toEqual(form("name"));

      const { result } = await json("superset_explore_get", { form_data_key: key });
      expect(result.form_data).toMatchObject(form("name"));
      expect(result.dataset.table_name).toBe("products");

      const updated = await json("superset_explore_form_data_update", {
        ...place,
        key,
        form_data: form("review"),
      });
      expect(updated.key).toBe(key);
      expect(await read(key)).toEqual(form("review"));
      await json("superset_explore_form_data_delete", { key });
      expect(await refused("superset_explore_form_data_get", { key })).toMatch(/^404/);
    },
  },
  {
    proves: ["superset_explore_permalink_create", "superset_explore_permalink_get", "superset_explore_get"],
    async run({ is, json, seeded }) {
      const dataset = await seeded("dataset", "products");
      const state = {
        formData: { datasource: `${dataset}__table`, viz_type: "table", groupby: ["category"] },
        urlParams: [["standalone", "1"]],
        ...(is(">=6.1") && { chartState: { page: 2 } }),
      };
      const { key, url } = await json("superset_explore_permalink_create", state);
      expect(url).toMatch(new RegExp(`/superset/explore/p/${key}/$`));
      const permalink = await json("superset_explore_permalink_get", { key });
      expect(permalink).toMatchObject({ datasourceId: dataset, datasourceType: "table", state });
      const { result } = await json("superset_explore_get", { permalink_key: key });
      expect(result.form_data).toMatchObject({ viz_type: "table", groupby: ["category"] });
      expect(result.dataset.table_name).toBe("products");
    },
  },
];
