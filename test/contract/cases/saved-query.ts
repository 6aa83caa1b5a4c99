import { expect } from "vitest";
import type { Contract, Scene } from "../contract.ts";
import { expectLastPage, expectUsersOffered, threeNames } from "../list-check.ts";

/** A saved query on the seeded database; its id. */
export async function saveQuery({ json, seeded }: Scene, label: string, more: object = {}): Promise<number> {
  const db_id = await seeded("database", "Shop");
  const { id } = await json("superset_saved_query_create", {
    db_id,
    label,
    sql: "SELECT 1",
    schema: "main",
    ...more,
  });
  return id;
}

/** Queries saved by name. */
export const savedQueryCases: readonly Contract[] = [
  {
    proves: [
      "superset_saved_query_create",
      "superset_saved_query_get_by_id",
      "superset_saved_query_update",
      "superset_saved_query_delete",
    ],
    async run(scene) {
      const { json, refused, seeded, unique } = scene;
      const label = unique("Contract query");
      const id = await saveQuery(scene, label, {
        sql: "SELECT * FROM orders WHERE status = '{{ status }}'",
        description: "By status",
        template_parameters: { status: "pending" },
      });
      const read = async () => (await json("superset_saved_query_get_by_id", { saved_query_id: id })).result;
      const saved = await read();
      expect(saved).toMatchObject({
        label,
        sql: "SELECT * FROM orders WHERE status = '{{ status }}'",
        description: "By status",
        schema: "main",
        database: { id: await seeded("database", "Shop"), database_name: "Shop" },
      });
      expect(saved.template_parameters).toEqual({ status: "pending" });
      const some = { saved_query_id: id, columns: ["label"] };
      expect((await json("superset_saved_query_get_by_id", some)).result).toEqual({ label });

      await json("superset_saved_query_update", {
        saved_query_id: id,
        sql: "SELECT 2",
        description: "Changed",
      });
      expect(await read()).toMatchObject({ label, sql: "SELECT 2", description: "Changed", schema: "main" });
      await json("superset_saved_query_delete", { saved_query_id: id });
      expect(await refused("superset_saved_query_get_by_id", { saved_query_id: id })).toMatch(/^404/);
    },
  },
  {
    proves: ["superset_sqllab_get_saved_queries", "superset_saved_query_bulk_delete"],
    async run(scene) {
      const { json, refused } = scene;
      const names = threeNames(scene, "Listed query");
      const [a, b, c] = [
        await saveQuery(scene, names[0]),
        await saveQuery(scene, names[1]),
        await saveQuery(scene, names[2]),
      ];
      await expectLastPage(scene, "superset_sqllab_get_saved_queries", "label", names);
      const filters = [{ col: "label", opr: "all_text", value: names[1] }];
      const found = await json("superset_sqllab_get_saved_queries", { filters, columns: ["id"] });
      expect(found.result).toEqual([{ id: b }]);

      await json("superset_saved_query_bulk_delete", { ids: [a, c] });
      expect(await refused("superset_saved_query_get_by_id", { saved_query_id: a })).toMatch(/^404/);
      expect(await refused("superset_saved_query_get_by_id", { saved_query_id: c })).toMatch(/^404/);
      await json("superset_saved_query_delete", { saved_query_id: b });
    },
  },
  {
    proves: [
      "superset_saved_query_info",
      "superset_saved_query_list_distinct",
      "superset_saved_query_list_related",
    ],
    async run(scene) {
      const { json, refused, unique } = scene;
      const { filters, permissions } = await json("superset_saved_query_info", { keys: ["filters"] });
      expect(filters.label).toContainEqual({ name: "All Text", operator: "all_text" });
      expect(permissions).toBeUndefined();

      const schema = unique("schema");
      const id = await saveQuery(scene, unique("Distinct"), { schema });
      const distinct = "superset_saved_query_list_distinct";
      expect((await json(distinct, { column_name: "schema", filter: schema })).result).toEqual([
        { text: schema, value: schema },
      ]);
      expect(await refused(distinct, { column_name: "sql" })).toMatch(/^404/);
      await json("superset_saved_query_delete", { saved_query_id: id });

      const databases = { column_name: "database", filter: "sho" };
      expect((await json("superset_saved_query_list_related", databases)).result).toMatchObject([
        { text: "Shop" },
      ]);
      const none = { column_name: "database", filter: "nothing like it" };
      expect((await json("superset_saved_query_list_related", none)).result).toEqual([]);
      await expectUsersOffered(scene, "superset_saved_query_list_related");
    },
  },
];
