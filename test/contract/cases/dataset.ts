import { expect } from "vitest";
import type { Answer, Contract } from "../contract.ts";
import { makeDataset, remove } from "../make.ts";

export const datasetCases: readonly Contract[] = [
  {
    proves: [
      "superset_dataset_create",
      "superset_dataset_get_by_id",
      "superset_dataset_update",
      "superset_dataset_delete",
    ],
    async run({ is, json, refused, seeded, unique }) {
      const name = unique("Contract dataset");
      const { id } = await json("superset_dataset_create", {
        database: await seeded("database", "Shop"),
        schema: "main",
        table_name: name,
        sql: "SELECT name, price FROM products WHERE category = 'Café & Tea'",
        always_filter_main_dttm: true,
      });
      const read = async (more = {}) =>
        (await json("superset_dataset_get_by_id", { dataset_id: id, ...more })).result;
      const created = await read();
      expect(created).toMatchObject({
        table_name: name,
        schema: "main",
        kind: "virtual",
        sql: "SELECT name, price FROM products WHERE category = 'Café & Tea'",
        always_filter_main_dttm: true,
      });
      expect(created.columns.map((column: Answer) => column.column_name).sort()).toEqual(["name", "price"]);
      const short = await read({ columns: ["table_name", "metrics.metric_name"] });
      expect(short).toEqual({ table_name: name, metrics: [{ metric_name: "count" }] });
      if (is(">=5")) {
        expect(created).not.toHaveProperty("rendered_sql");
        expect((await read({ include_rendered_sql: true })).rendered_sql).toMatch(/Café & Tea/);
      }

      await json("superset_dataset_update", {
        dataset_id: id,
        table_name: `${name}, revised`,
        description: "Tea and what goes with it",
        cache_timeout: 55,
        template_params: { year: 2024 },
        extra: { certification: { certified_by: "Finance" } },
      });
      const updated = await read();
      expect(updated).toMatchObject({
        table_name: `${name}, revised`,
        description: "Tea and what goes with it",
        cache_timeout: 55,
        sql: created.sql,
      });
      expect(updated.template_params).toEqual({ year: 2024 });
      expect(updated.extra).toEqual({ certification: { certified_by: "Finance" } });
      await json("superset_dataset_delete", { dataset_id: id });
      expect(await refused("superset_dataset_get_by_id", { dataset_id: id })).toMatch(/^404/);
    },
  },
  {
    proves: ["superset_dataset_get_or_create"],
    async run(scene) {
      const { json, seeded } = scene;
      const shop = { database_id: await seeded("database", "Shop"), schema: "main" };
      const getOrCreate = async (table_name: string) =>
        (await json("superset_dataset_get_or_create", { ...shop, table_name })).result.table_id;
      expect(await getOrCreate("orders")).toBe(await seeded("dataset", "orders"));
      const id = await getOrCreate("order_items");
      const { result } = await json("superset_dataset_get_by_id", {
        dataset_id: id,
        columns: ["table_name", "schema"],
      });
      expect(result).toEqual({ table_name: "order_items", schema: "main" });
      expect(await getOrCreate("order_items")).toBe(id);
      await remove(scene, "dataset", id);
    },
  },
  {
    proves: ["superset_dataset_duplicate"],
    async run(scene) {
      const { json, refused, seeded, unique } = scene;
      const table_name = unique("Sales, again");
      const base_model_id = await seeded("dataset", "Sales");
      const { id } = await json("superset_dataset_duplicate", { base_model_id, table_name });
      const columns = ["table_name", "sql", "metrics.metric_name"];
      const read = async (dataset_id: number) =>
        (await json("superset_dataset_get_by_id", { dataset_id, columns })).result;
      const original = await read(base_model_id);
      const copy = await read(id);
      expect(copy).toMatchObject({ table_name, sql: original.sql });
      expect(copy.metrics).toContainEqual({ metric_name: "revenue" });
      await refused("superset_dataset_duplicate", { base_model_id, table_name });
      await remove(scene, "dataset", id);
    },
  },
  {
    proves: ["superset_dataset_list", "superset_dataset_bulk_delete"],
    async run(scene) {
      const { json, unique } = scene;
      const prefix = unique("Listed");
      const ids: number[] = [];
      for (const letter of ["a", "b", "c"])
        ids.push(await makeDataset(scene, { table_name: `${prefix} ${letter}` }));
      const list = (more = {}) =>
        json("superset_dataset_list", {
          columns: ["table_name"],
          filters: [
            { col: "table_name", opr: "sw", value: prefix },
            { col: "sql", opr: "dataset_is_null_or_empty", value: false },
          ],
          order_column: "table_name",
          order_direction: "desc",
          ...more,
        });
      const first = await list({ page_size: 2 });
      expect(first).toMatchObject({ count: 3, shown: "2 of 3, next page=1" });
      expect(first.result).toEqual([{ table_name: `${prefix} c` }, { table_name: `${prefix} b` }]);
      expect((await list({ page_size: 2, page: 1 })).result).toEqual([{ table_name: `${prefix} a` }]);
      expect((await list({ order_direction: "asc" })).result[0]).toEqual({ table_name: `${prefix} a` });
      const physical = [
        { col: "table_name", opr: "sw", value: prefix },
        { col: "sql", opr: "dataset_is_null_or_empty", value: true },
      ];
      expect((await list({ filters: physical })).count).toBe(0);

      await json("superset_dataset_bulk_delete", { ids: ids.slice(1) });
      expect((await list()).result).toEqual([{ table_name: `${prefix} a` }]);
      await remove(scene, "dataset", ids[0] as number);
    },
  },
  {
    proves: ["superset_dataset_info", "superset_dataset_list_related", "superset_dataset_list_distinct"],
    async run({ json }) {
      const filters = await json("superset_dataset_info", { keys: ["filters"] });
      expect(filters.filters.sql).toContainEqual(
        expect.objectContaining({ operator: "dataset_is_null_or_empty" }),
      );
      expect(filters).not.toHaveProperty("permissions");

      const related = (column_name: string, more = {}) =>
        json("superset_dataset_list_related", { column_name, ...more });
      const databases = await related("database", { filter: "Shop" });
      expect(databases.result.map((row: Answer) => row.text)).toEqual(["Shop"]);
      const owners = await related("owners", { filter: "Vera" });
      expect(owners.result.map((row: Answer) => row.text)).toEqual(["Vera Viewer"]);
      const [first] = (await related("owners", { page_size: 1 })).result;
      const [second] = (await related("owners", { page_size: 1, page: 1 })).result;
      expect(second.value).not.toBe(first.value);

      const distinct = (filter: string) =>
        json("superset_dataset_list_distinct", { column_name: "schema", filter });
      expect((await distinct("mai")).result).toContainEqual({ text: "main", value: "main" });
      expect((await distinct("no such schema")).result).toEqual([]);
    },
  },
];
