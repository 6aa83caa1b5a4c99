import { expect } from "vitest";
import type { Contract } from "../contract.ts";
import { expectLastPage, threeNames } from "../list-check.ts";

export const groupCases: readonly Contract[] = [
  {
    proves: [
      "superset_group_create",
      "superset_group_get_by_id",
      "superset_group_update",
      "superset_group_delete",
      "superset_group_list",
      "superset_group_info",
    ],
    async run(scene) {
      const { json, refused } = scene;
      const names = threeNames(scene, "Team");
      const roles = (await json("superset_role_list", { columns: ["id", "name"] })).result;
      const users = (await json("superset_user_list", { columns: ["id", "username"] })).result;
      const pick = (rows: Record<string, unknown>[], key: string, value: string) =>
        rows.find((row) => row[key] === value) as { id: number };
      const [gamma, alpha] = [pick(roles, "name", "Gamma"), pick(roles, "name", "Alpha")];
      const [admin, viewer] = [pick(users, "username", "admin"), pick(users, "username", "viewer")];

      const { id: group_id } = await json("superset_group_create", {
        name: names[0],
        label: "The team",
        description: "Who does the work",
        roles: [gamma.id],
        users: [viewer.id],
      });
      const read = async () => (await json("superset_group_get_by_id", { group_id })).result;
      const created = await read();
      expect(created).toMatchObject({ name: names[0], label: "The team", description: "Who does the work" });
      expect(created.roles).toEqual([gamma]);
      expect(created.users).toEqual([viewer]);

      await json("superset_group_update", {
        group_id,
        label: "The old team",
        roles: [gamma.id, alpha.id],
        users: [admin.id],
      });
      const updated = await read();
      expect(updated).toMatchObject({ name: names[0], label: "The old team" });
      expect(updated.roles).toHaveLength(2);
      expect(updated.roles).toEqual(expect.arrayContaining([gamma, alpha]));
      expect(updated.users).toEqual([admin]);

      const others = [];
      for (const name of names.slice(1)) others.push((await json("superset_group_create", { name })).id);
      await expectLastPage(scene, "superset_group_list", "name", names);
      for (const id of [group_id, ...others]) await json("superset_group_delete", { group_id: id });
      expect(await refused("superset_group_get_by_id", { group_id })).toMatch(/^404/);

      const info = await json("superset_group_info", { keys: ["add_columns"] });
      expect(Object.keys(info)).toEqual(["add_columns"]);
      const fields = info.add_columns.map(({ name }: { name: string }) => name);
      expect(fields.sort()).toEqual(["description", "label", "name", "roles", "users"]);
    },
  },
];
