import { expect } from "vitest";
import type { Contract, Scene } from "../contract.ts";
import { withDatabase } from "../scratch-database.ts";

/** What a database holds: schemas, tables, columns and the SQL to read them. */
export const databaseSchemaCases: readonly Contract[] = [
  {
    proves: ["superset_database_get_catalogs", "superset_database_schemas"],
    async run(scene) {
      const { json, refused, seeded } = scene;
      const shop = await seeded("database", "Shop");
      // SQLite knows no catalogs: what an argument does shows in whose database is asked.
      expect(await json("superset_database_get_catalogs", { database_id: shop, force: true })).toEqual({
        result: [],
      });
      expect(await refused("superset_database_get_catalogs", { database_id: 987654 })).toMatch(/^404/);
      expect(await json("superset_database_schemas", { database_id: shop })).toEqual({ result: ["main"] });
      expect(await refused("superset_database_schemas", { database_id: 987654 })).toMatch(/^404/);
      if (!scene.is(">=6")) return;
      await withDatabase(
        scene,
        { allow_file_upload: true, extra: { schemas_allowed_for_file_upload: ["elsewhere"] } },
        async ({ id }) => {
          const schemas = async (upload_allowed: boolean) =>
            (await json("superset_database_schemas", { database_id: id, upload_allowed })).result;
          expect(await schemas(false)).toEqual(["main"]);
          expect(await schemas(true)).toEqual([]);
        },
      );
    },
  },
  {
    proves: ["superset_database_get_tables"],
    async run(scene) {
      const { json } = scene;
      await withDatabase(scene, {}, async ({ id, sql }) => {
        await sql("CREATE TABLE herbs (name TEXT)");
        const names = async (more: object) => {
          const args = { database_id: id, schema_name: "main", ...more };
          const { result } = await json("superset_database_get_tables", args);
          return result.map(({ value, type }: { value: string; type: string }) => `${type} ${value}`).sort();
        };
        expect(await names({})).toEqual(["table herbs"]);
        await sql("CREATE VIEW fresh_herbs AS SELECT name FROM herbs");
        expect(await names({ force: true })).toEqual(["table herbs", "view fresh_herbs"]);
      });
    },
  },
  {
    proves: [
      "superset_database_get_table",
      "superset_database_get_table_metadata",
      "superset_database_get_table_extra",
      "superset_database_get_table_metadata_extra",
    ],
    async run({ json, refused, seeded }) {
      const database_id = await seeded("database", "Shop");
      const shop = { database_id, schema: "main" };
      const orders = await json("superset_database_get_table_metadata", { ...shop, name: "orders" });
      expect(orders).toMatchObject({
        name: "orders",
        foreignKeys: [{ column_names: ["customer_id"], referred_table: "customers" }],
      });
      expect(orders.columns).toContainEqual(
        expect.objectContaining({ name: "ordered_at", type: "DATETIME" }),
      );
      const products = { database_id, table_name: "products", schema_name: "main" };
      const old = await json("superset_database_get_table", products);
      expect(old.columns.map((column: { name: string }) => column.name)).toEqual([
        "id",
        "name",
        "category",
        "price",
        "weight_kg",
        "discontinued",
        "review",
      ]);
      // SQLite has nothing to say beyond the columns: that the arguments arrive shows in what is refused.
      expect(await json("superset_database_get_table_metadata_extra", { ...shop, name: "orders" })).toEqual(
        {},
      );
      expect(
        await refused("superset_database_get_table_metadata_extra", {
          ...shop,
          database_id: 987654,
          name: "orders",
        }),
      ).toMatch(/^404/);
      expect(await json("superset_database_get_table_extra", products)).toEqual({});
      expect(
        await refused("superset_database_get_table_extra", { ...products, database_id: 987654 }),
      ).toMatch(/^404/);
    },
  },
  {
    proves: [
      "superset_database_get_select_star",
      "superset_database_get_select_star_in_schema",
      "superset_database_get_function_names",
    ],
    async run({ json, seeded }) {
      const database_id = await seeded("database", "Shop");
      const plain = await json("superset_database_get_select_star", { database_id, table_name: "orders" });
      expect(plain.result).toMatch(/FROM "?orders"?\s+LIMIT 100/);
      const qualified = await json("superset_database_get_select_star_in_schema", {
        database_id,
        table_name: "order_items",
        schema_name: "main",
      });
      expect(qualified.result).toMatch(/FROM "?main"?\."?order_items"?\s+LIMIT 100/);
      const { function_names } = await json("superset_database_get_function_names", { database_id });
      expect(function_names).toEqual(expect.arrayContaining(["strftime", "group_concat"]));
    },
  },
  {
    proves: ["superset_database_sync_permissions"],
    versions: ">=6",
    async run(scene) {
      const { json, refused } = scene;
      await withDatabase(scene, {}, async ({ id, name }) => {
        const access = await schemaAccess(scene, name);
        expect(access).toHaveLength(1);
        await json("superset_permission_resource_delete", { permission_resource_id: access[0] });
        expect(await schemaAccess(scene, name)).toEqual([]);
        await json("superset_database_sync_permissions", { database_id: id });
        expect(await schemaAccess(scene, name)).toHaveLength(1);
      });
      expect(await refused("superset_database_sync_permissions", { database_id: 987654 })).toMatch(/^404/);
    },
  },
];

/** Ids of the permissions to read the schema "main" of a database. */
async function schemaAccess({ json }: Scene, database: string): Promise<number[]> {
  const schema = await json("superset_security_resource_list", {
    filters: [{ col: "name", opr: "eq", value: `[${database}].[main]` }],
    columns: ["id"],
  });
  const access = await json("superset_permission_resource_list", {
    filters: [{ col: "view_menu", opr: "rel_o_m", value: schema.result[0].id }],
    columns: ["id"],
  });
  return access.result.map(({ id }: { id: number }) => id);
}
