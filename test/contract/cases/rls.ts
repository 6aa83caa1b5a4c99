import { expect } from "vitest";
import type { Contract, Scene } from "../contract.ts";
import { expectLastPage, threeNames } from "../list-check.ts";
import { makeDataset, remove } from "../make.ts";

const sql = "SELECT id, status FROM orders";
const everybody = { filter_type: "Base", roles: [] };

export const rlsCases: readonly Contract[] = [
  {
    proves: ["superset_rls_create", "superset_rls_get_by_id", "superset_rls_update", "superset_rls_delete"],
    async run(scene) {
      const { json, refused, unique } = scene;
      const orders = await makeDataset(scene, { sql });
      const [all, cancelled, pending] = [
        await countRows(scene, orders),
        await countRows(scene, orders, "cancelled"),
        await countRows(scene, orders, "pending"),
      ];
      const rule = {
        name: unique("Cancelled only"),
        description: "For the returns desk",
        clause: "status = 'cancelled'",
        group_key: "status",
        ...everybody,
      };
      const { id: rls_id } = await json("superset_rls_create", { ...rule, tables: [orders] });
      const { id: other } = await json("superset_rls_create", {
        ...everybody,
        name: unique("Pending only"),
        clause: "status = 'pending'",
        group_key: "status",
        tables: [orders],
      });
      const { result } = await json("superset_rls_get_by_id", { rls_id });
      expect(result).toMatchObject({ ...rule, tables: [{ id: orders }] });
      expect(await countRows(scene, orders), "one key joins by OR").toBe(cancelled + pending);

      const admin = (await json("superset_rls_list_related", { column_name: "roles" })).result.find(
        ({ text }: { text: string }) => text === "Admin",
      ).value;
      const update = (changes: object) =>
        json("superset_rls_update", { rls_id: other, tables: [orders], roles: [], ...changes });
      await update({ group_key: "another" });
      expect(await countRows(scene, orders), "two keys join by AND").toBe(0);
      await update({ roles: [admin] });
      expect(await countRows(scene, orders), "a base rule spares its roles").toBe(cancelled);
      await update({ filter_type: "Regular", roles: [admin], clause: "status <> 'delivered'" });
      expect(await countRows(scene, orders), "a regular rule limits its roles").toBe(cancelled);

      await json("superset_rls_delete", { rls_id: other });
      expect(await refused("superset_rls_get_by_id", { rls_id: other })).toMatch(/^404/);
      await json("superset_rls_delete", { rls_id });
      expect(await countRows(scene, orders)).toBe(all);
      await remove(scene, "dataset", orders);
    },
  },
  {
    proves: ["superset_rls_list", "superset_rls_bulk_delete"],
    async run(scene) {
      const { json } = scene;
      const names = threeNames(scene, "Rule");
      const orders = await makeDataset(scene, { sql });
      const make = async (name: string): Promise<number> =>
        (await json("superset_rls_create", { ...everybody, name, clause: "1 = 1", tables: [orders] })).id;
      const [first, second, third] = [await make(names[0]), await make(names[1]), await make(names[2])];
      await expectLastPage(scene, "superset_rls_list", "name", names);

      await json("superset_rls_bulk_delete", { ids: [first, third] });
      const { result } = await json("superset_rls_list", {
        filters: [{ col: "tables", opr: "rel_m_m", value: orders }],
        columns: ["id"],
        keys: ["none"],
      });
      expect(result).toEqual([{ id: second }]);
      await json("superset_rls_bulk_delete", { ids: [second] });
      await remove(scene, "dataset", orders);
    },
  },
  {
    proves: ["superset_rls_list_related", "superset_rls_info"],
    async run(scene) {
      const { json, seeded, refused } = scene;
      const customers = await seeded("dataset", "customers");
      const { result } = await json("superset_rls_list_related", {
        column_name: "tables",
        page_size: 1,
        include_ids: [customers],
      });
      expect(result.map(({ value }: { value: number }) => value)).toContain(customers);
      const secondPage = await json("superset_rls_list_related", {
        column_name: "tables",
        page: 1,
        page_size: 1,
      });
      expect(secondPage.result).toHaveLength(1);
      expect(secondPage.result[0].value).not.toBe(result[0].value);
      expect(await refused("superset_rls_list_related", { column_name: "clause" })).toMatch(/^404/);

      const info = await json("superset_rls_info", { keys: ["add_columns"] });
      expect(Object.keys(info)).toEqual(["add_columns"]);
      expect(info.add_columns.map(({ name }: { name: string }) => name)).toContain("group_key");
    },
  },
  {
    proves: ["superset_rls_list_related"],
    versions: ">=6",
    async run({ json, seeded }) {
      const { result } = await json("superset_rls_list_related", { column_name: "tables", filter: "custom" });
      expect(result).toEqual([
        expect.objectContaining({ value: await seeded("dataset", "customers"), text: "main.customers" }),
      ]);
    },
  },
];

/** How many rows a chart on the dataset counts: of all orders, or of those with that status. */
async function countRows({ json }: Scene, dataset: number, status?: string): Promise<number> {
  const { result } = await json("superset_chart_query_data", {
    datasource: { id: dataset, type: "table" },
    queries: [
      {
        metrics: [{ expressionType: "SQL", sqlExpression: "COUNT(*)", label: "rows" }],
        filters: status ? [{ col: "status", op: "==", val: status }] : [],
      },
    ],
    force: true,
  });
  return result[0].data[0].rows;
}
