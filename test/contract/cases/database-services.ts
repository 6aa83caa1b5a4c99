import { readFile } from "node:fs/promises";
import { expect } from "vitest";
import { readZip } from "../archive.ts";
import type { Contract, Scene } from "../contract.ts";
import { dropDatabase, withDatabase } from "../scratch-database.ts";

/** The settings of a connection to the lab's PostgreSQL, for `withDatabase`. */
export function warehouse({ services }: Scene) {
  return { sqlalchemy_uri: services.postgres };
}

/** What takes more than an SQLite file: a database server, a sign-in elsewhere, a tunnel. */
export const databaseServiceCases: readonly Contract[] = [
  {
    proves: ["superset_database_validate_parameters"],
    needs: ["postgres"],
    async run({ json, refused, services, unique }) {
      const { hostname, port, username, password, pathname } = new URL(services.postgres ?? "");
      const parameters = {
        host: hostname,
        port: Number(port),
        username,
        password,
        database: pathname.slice(1),
      };
      const validate = {
        engine: "postgresql",
        configuration_method: "dynamic_form",
        database_name: unique("Form"),
      };
      const tool = "superset_database_validate_parameters";
      expect(await json(tool, { ...validate, parameters })).toEqual({ message: "OK" });
      const wrong = { ...parameters, password: "wrong" };
      expect(await refused(tool, { ...validate, parameters: wrong })).toMatch(/password/);
      expect(await refused(tool, { ...validate, parameters: { ...parameters, host: "" } })).toMatch(/host/);
    },
  },
  {
    proves: ["superset_database_validate_sql"],
    needs: ["postgres"],
    async run(scene) {
      await withDatabase(scene, warehouse(scene), async ({ id }) => {
        const validate = async (args: object) =>
          (await scene.json("superset_database_validate_sql", { database_id: id, schema: "public", ...args }))
            .result;
        expect(await validate({ sql: "SELECT id\nFROM parcels" })).toEqual([]);
        expect(await validate({ sql: "SELECT id\nFRUM parcels WHERE" })).toMatchObject([{ line_number: 2 }]);
        if (!scene.is(">=6.1")) return;
        const template_params = { condition: "id > 7" };
        expect(
          await validate({ sql: "SELECT id FROM parcels WHERE {{ condition }}", template_params }),
        ).toEqual([]);
      });
    },
  },
  {
    proves: ["superset_database_export", "superset_database_import"],
    needs: ["postgres"],
    async run(scene) {
      const { json, refused, services, unique } = scene;
      const name = unique("Locked database");
      const { id } = await json("superset_database_create", {
        database_name: name,
        sqlalchemy_uri: services.postgres,
      });
      const { file: formData } = await json("superset_database_export", { ids: [id] });
      await json("superset_database_delete", { database_id: id });

      const paths = [...(await readZip(formData)).keys()].map((path) => path.replace(/^[^/]*\//, ""));
      const path = paths.find((each) => each.startsWith("databases/")) ?? "";
      const password = new URL(services.postgres ?? "").password;
      expect(await refused("superset_database_import", { formData })).toMatch(/password/i);
      await json("superset_database_import", { formData, passwords: { [path]: password } });
      const filters = [{ col: "database_name", opr: "eq", value: name }];
      const [imported] = (await json("superset_database_list", { columns: ["id"], filters })).result;
      const count = { database_id: imported.id, sql: "SELECT count(*) AS n FROM parcels", queryLimit: 1 };
      expect((await json("superset_sqllab_execute_query", count)).data).toEqual([{ n: 60 }]);
      await dropDatabase(scene, imported.id);
    },
  },
  {
    proves: ["superset_database_oauth2_callback"],
    needs: ["oauth2", "postgres"],
    async run(scene) {
      const { is, json, refused, services, sql } = scene;
      const users = await json("superset_database_list_related", {
        column_name: "changed_by",
        filter: "ada",
      });
      const user_id = users.result[0].value;
      const callback = "superset_database_oauth2_callback";
      // The provider sends a browser here; 4.1 looks whether an anonymous user may see the database.
      if (is("<5")) await letEverybodySeeDatabases(scene, true);
      await withDatabase(scene, warehouse(scene), async ({ id }) => {
        const signed = await fetch(`${services.oauth2}/state?database_id=${id}&user_id=${user_id}`);
        const { state } = (await signed.json()) as { state: string };
        expect(await refused(callback, { state, error: "access_denied" })).toMatch(/OAuth2/);
        const tokens = () =>
          sql("SELECT user_id FROM database_user_oauth2_tokens WHERE database_id = ?", [id]);
        expect(await tokens()).toEqual([]);

        const page = await json(callback, { state, code: "open-sesame", scope: "read" });
        expect(await readFile(page.file, "utf8")).toMatch(/<html|<script/i);
        const traded = await (await fetch(`${services.oauth2}/requests`)).json();
        expect(traded).toContainEqual(
          expect.objectContaining({
            path: "/token",
            params: expect.objectContaining({ code: "open-sesame" }),
          }),
        );
        expect(await tokens()).toEqual([{ user_id }]);
        await sql("DELETE FROM database_user_oauth2_tokens WHERE database_id = ?", [id]);
      });
      if (is("<5")) await letEverybodySeeDatabases(scene, false);
    },
  },
  {
    proves: ["superset_database_delete_ssh_tunnel"],
    versions: "<6.1",
    async run(scene) {
      const { json, refused, sql } = scene;
      await withDatabase(scene, {}, async (database) => {
        await withDatabase(scene, {}, async (other) => {
          // Making a tunnel takes an SSH server that Superset can reach.
          for (const { id } of [database, other])
            await sql(
              "INSERT INTO ssh_tunnels (uuid, database_id, server_address, server_port) VALUES (randomblob(16), ?, ?, ?)",
              [id, "127.0.0.1", 22],
            );
          await json("superset_database_delete_ssh_tunnel", { database_id: database.id });
          expect(await sql("SELECT database_id FROM ssh_tunnels")).toEqual([{ database_id: other.id }]);
          expect(await refused("superset_database_delete_ssh_tunnel", { database_id: database.id })).toMatch(
            /^404/,
          );
          await sql("DELETE FROM ssh_tunnels");
        });
      });
    },
  },
];

/** What the role of those who have not signed in may do: see all databases, or nothing. */
async function letEverybodySeeDatabases({ json }: Scene, allowed: boolean): Promise<void> {
  const named = (value: string) => ({ filters: [{ col: "name", opr: "eq", value }], columns: ["id"] });
  const [role] = (await json("superset_role_list", named("Public"))).result;
  const [resource] = (await json("superset_security_resource_list", named("all_database_access"))).result;
  const [permission] = (
    await json("superset_permission_resource_list", {
      filters: [{ col: "view_menu", opr: "rel_o_m", value: resource.id }],
      columns: ["id"],
    })
  ).result;
  await json("superset_role_set_permissions", {
    role_id: role.id,
    permission_view_menu_ids: allowed ? [permission.id] : [],
  });
}
