import { expect } from "vitest";
import type { Contract } from "../contract.ts";
import { withDatabase } from "../scratch-database.ts";
import { databaseImportCases } from "./database-import.ts";
import { databaseSchemaCases } from "./database-schema.ts";
import { databaseServiceCases } from "./database-services.ts";
import { databaseUploadCases } from "./database-upload.ts";

const connectionCases: readonly Contract[] = [
  {
    proves: [
      "superset_database_create",
      "superset_database_get_by_id",
      "superset_database_get_connection",
      "superset_database_update",
      "superset_database_delete",
    ],
    async run({ json, refused, unique }) {
      const name = unique("Contract database");
      const { id } = await json("superset_database_create", {
        database_name: name,
        sqlalchemy_uri: "sqlite:///shop.db",
        expose_in_sqllab: false,
        allow_dml: true,
        cache_timeout: 77,
        extra: { metadata_cache_timeout: { schema_cache_timeout: 5 } },
      });
      const read = async () => (await json("superset_database_get_by_id", { database_id: id })).result;
      expect(await read()).toMatchObject({
        database_name: name,
        expose_in_sqllab: false,
        allow_dml: true,
        cache_timeout: 77,
        backend: "sqlite",
      });
      const { result } = await json("superset_database_get_connection", { database_id: id });
      expect(result).toMatchObject({ database_name: name, sqlalchemy_uri: "sqlite:///shop.db" });
      expect(result.extra.metadata_cache_timeout).toEqual({ schema_cache_timeout: 5 });
      await json("superset_database_update", {
        database_id: id,
        database_name: `${name} renamed`,
        allow_dml: false,
      });
      expect(await read()).toMatchObject({
        database_name: `${name} renamed`,
        allow_dml: false,
        cache_timeout: 77,
      });
      await json("superset_database_delete", { database_id: id });
      expect(await refused("superset_database_get_by_id", { database_id: id })).toMatch(/^404/);
    },
  },
  {
    proves: ["superset_database_list"],
    async run({ json, unique }) {
      const word = unique("Listed");
      const ids: number[] = [];
      for (const letter of ["A", "B", "C"]) {
        const body = { database_name: `${word} ${letter}`, sqlalchemy_uri: "sqlite:///shop.db" };
        ids.push((await json("superset_database_create", body)).id);
      }
      const list = {
        filters: [{ col: "database_name", opr: "ct", value: word }],
        columns: ["id", "database_name"],
        order_column: "database_name",
        order_direction: "desc",
        page_size: 2,
        keys: ["none"],
      };
      const first = await json("superset_database_list", list);
      expect(first).toMatchObject({ count: 3, shown: expect.stringMatching(/^2 of 3/) });
      expect(first.result).toEqual([
        { id: ids[2], database_name: `${word} C` },
        { id: ids[1], database_name: `${word} B` },
      ]);
      const second = await json("superset_database_list", { ...list, page: 1 });
      expect(second.result).toEqual([{ id: ids[0], database_name: `${word} A` }]);
      for (const id of ids) await json("superset_database_delete", { database_id: id });
    },
  },
  {
    proves: ["superset_database_info", "superset_database_list_related"],
    async run({ json }) {
      const { filters, permissions } = await json("superset_database_info", { keys: ["filters"] });
      expect(filters.database_name).toContainEqual({ name: "Contains", operator: "ct" });
      expect(permissions).toBeUndefined();
      const users = await json("superset_database_list_related", {
        column_name: "changed_by",
        filter: "ada",
      });
      expect(users.result).toMatchObject([{ text: "Ada Admin" }]);
    },
  },
  {
    proves: ["superset_database_list_available_engines", "superset_database_test_connection"],
    async run(scene) {
      const { json, refused } = scene;
      const { databases } = await json("superset_database_list_available_engines");
      expect(databases).toContainEqual(
        expect.objectContaining({
          engine: "sqlite",
          available_drivers: expect.arrayContaining(["pysqlite"]),
        }),
      );
      const test = "superset_database_test_connection";
      expect(await json(test, { sqlalchemy_uri: "sqlite:///shop.db" })).toEqual({ message: "OK" });
      expect(await refused(test, { sqlalchemy_uri: "sqlite:////no/such/folder/shop.db" })).toMatch(
        /unable to open/,
      );
      expect(await refused(test, { sqlalchemy_uri: "nosuchengine://host/db" })).toMatch(
        /Could not load database driver/,
      );
    },
  },
  {
    proves: ["superset_database_get_related_objects"],
    async run(scene) {
      const { json, seeded } = scene;
      const shop = await json("superset_database_get_related_objects", {
        database_id: await seeded("database", "Shop"),
      });
      expect(shop.charts.result.map((chart: { slice_name: string }) => chart.slice_name)).toContain(
        "Total revenue",
      );
      expect(shop.dashboards.count).toBeGreaterThanOrEqual(2);
      await withDatabase(scene, {}, async ({ id }) => {
        expect(await json("superset_database_get_related_objects", { database_id: id })).toMatchObject({
          charts: { count: 0 },
          dashboards: { count: 0 },
        });
      });
    },
  },
];

/** Connections, what is in them, files into them, and moving them. */
export const databaseCases: readonly Contract[] = [
  ...connectionCases,
  ...databaseSchemaCases,
  ...databaseUploadCases,
  ...databaseImportCases,
  ...databaseServiceCases,
];
