import { expect } from "vitest";
import { admin } from "../../../lab/seed/accounts.ts";
import type { Contract, Scene } from "../contract.ts";
import { expectLastPage, threeNames } from "../list-check.ts";

export const userCases: readonly Contract[] = [
  {
    proves: [
      "superset_user_create",
      "superset_user_get_by_id",
      "superset_user_update",
      "superset_user_delete",
    ],
    async run(scene) {
      const { json, refused, unique } = scene;
      const [alpha, gamma] = [await roleCalled(scene, "Alpha"), await roleCalled(scene, "Gamma")];
      const { id: group } = await json("superset_group_create", { name: unique("Newcomers") });
      const username = unique("nora").replace(" ", "-");
      const { id: user_id } = await json("superset_user_create", {
        username,
        first_name: "Nora",
        last_name: "New",
        email: `${username}@example.org`,
        active: true,
        password: "her first password",
        roles: [gamma],
        groups: [group],
      });
      const read = async () => (await json("superset_user_get_by_id", { user_id })).result;
      const ids = (rows: { id: number }[]) => rows.map(({ id }) => id).sort();
      const created = await read();
      expect(created).toMatchObject({ username, first_name: "Nora", last_name: "New", active: true });
      expect(created.email).toBe(`${username}@example.org`);
      expect(ids(created.roles)).toEqual([gamma]);
      expect(await membersOf(scene, group)).toEqual([user_id]);
      expect(await signIn(scene, username, "her first password")).toBe(200);

      await json("superset_user_update", {
        user_id,
        first_name: "Nadia",
        email: `${username}@example.com`,
        password: "her second password",
        roles: [alpha, gamma],
        groups: [],
      });
      const updated = await read();
      expect(updated).toMatchObject({ username, first_name: "Nadia", last_name: "New" });
      expect(updated.email).toBe(`${username}@example.com`);
      expect(ids(updated.roles)).toEqual([alpha, gamma].sort());
      expect(await membersOf(scene, group)).toEqual([]);
      expect(await signIn(scene, username, "her first password")).toBe(401);
      expect(await signIn(scene, username, "her second password")).toBe(200);

      await json("superset_user_update", { user_id, active: false });
      expect(await signIn(scene, username, "her second password")).toBe(401);
      await json("superset_user_delete", { user_id });
      expect(await refused("superset_user_get_by_id", { user_id })).toMatch(/^404/);
      await json("superset_group_delete", { group_id: group });
    },
  },
  {
    proves: ["superset_user_list", "superset_user_info"],
    async run(scene) {
      const { json } = scene;
      const names = threeNames(scene, "listed");
      const gamma = await roleCalled(scene, "Gamma");
      const users: number[] = [];
      for (const username of names) {
        const person = {
          username,
          first_name: "Li",
          last_name: "Sted",
          email: `${username.replaceAll(" ", "-")}@example.org`,
          password: "unused password",
          active: username === names[2],
        };
        users.push((await json("superset_user_create", { ...person, roles: [gamma] })).id);
      }
      await expectLastPage(scene, "superset_user_list", "username", names);
      const { result } = await json("superset_user_list", {
        filters: [
          { col: "username", opr: "sw", value: names[0].slice(0, -2) },
          { col: "active", opr: "eq", value: true },
        ],
        select_columns: ["id"],
        keys: ["none"],
      });
      expect(result).toEqual([{ id: users[2] }]);
      for (const user_id of users) await json("superset_user_delete", { user_id });

      const info = await json("superset_user_info", { keys: ["add_columns"] });
      expect(Object.keys(info)).toEqual(["add_columns"]);
      const fields = info.add_columns.map(({ name }: { name: string }) => name);
      expect(fields).toEqual(expect.arrayContaining(["username", "password", "roles"]));
    },
  },
  {
    proves: ["superset_user_get_current", "superset_user_get_roles"],
    async run({ json, fetch }) {
      const { result: me } = await json("superset_user_get_current");
      expect(me).toMatchObject({ username: "admin", first_name: "Ada", email: "admin@example.org" });
      const witness = await fetch(`/api/v1/security/users/${me.id}`);
      expect(await witness.json()).toMatchObject({ result: { username: "admin" } });
      const { result: rights } = await json("superset_user_get_roles");
      expect(rights).toMatchObject({ email: "admin@example.org", firstName: "Ada" });
      expect(Object.keys(rights.roles)).toEqual(["Admin"]);
      expect(rights.roles.Admin).toContainEqual(["can_read", "Chart"]);
    },
  },
  {
    proves: ["superset_user_update_current"],
    versions: ">=6",
    async run(scene) {
      const { json } = scene;
      const name = async () => {
        const { first_name, last_name } = (await json("superset_user_get_current")).result;
        return `${first_name} ${last_name}`;
      };
      try {
        await json("superset_user_update_current", {
          first_name: "Augusta",
          last_name: "King",
          password: "another password",
        });
        expect(await name()).toBe("Augusta King");
        expect(await signIn(scene, "admin", "another password")).toBe(200);
      } finally {
        await json("superset_user_update_current", {
          first_name: "Ada",
          last_name: "Admin",
          password: admin.password,
        });
      }
      expect(await name()).toBe("Ada Admin");
      expect(await signIn(scene, "admin", "another password")).toBe(401);
    },
  },
  {
    proves: ["superset_user_get_avatar"],
    needs: ["slack"],
    async run({ json, refused }) {
      // The fake Slack has a picture for every address.
      for (const username of ["admin", "viewer"]) {
        const { result } = await json("superset_user_list", {
          filters: [{ col: "username", opr: "eq", value: username }],
        });
        const answer = await json("superset_user_get_avatar", { user_id: String(result[0].id) });
        expect(JSON.stringify(answer)).toContain(`https://avatars.example.org/${username}.png`);
      }
      expect(await refused("superset_user_get_avatar", { user_id: "987654" })).toMatch(/^404/);
    },
  },
];

async function roleCalled({ json }: Scene, name: string): Promise<number> {
  const { result } = await json("superset_role_list", {
    filters: [{ col: "name", opr: "eq", value: name }],
  });
  return result[0].id;
}

async function membersOf({ json }: Scene, group_id: number): Promise<number[]> {
  const { result } = await json("superset_group_get_by_id", { group_id });
  return result.users.map(({ id }: { id: number }) => id);
}

/** The status of a sign-in with that password, without our own code. */
async function signIn({ baseUrl }: Scene, username: string, password: string): Promise<number> {
  const { status } = await fetch(`${baseUrl}/api/v1/security/login`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify({ username, password, provider: "db" }),
  });
  return status;
}
