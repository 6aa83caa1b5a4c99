import { expect } from "vitest";
import type { Contract, Scene } from "../contract.ts";
import { expectLastPage, threeNames } from "../list-check.ts";

export const roleCases: readonly Contract[] = [
  {
    proves: [
      "superset_role_create",
      "superset_role_get_by_id",
      "superset_role_update",
      "superset_role_delete",
    ],
    async run({ json, refused, unique }) {
      const name = unique("Auditor");
      const { id: role_id } = await json("superset_role_create", { name });
      expect((await json("superset_role_get_by_id", { role_id })).result).toEqual({ id: role_id, name });
      await json("superset_role_update", { role_id, name: `${name} anew` });
      const narrow = await json("superset_role_get_by_id", { role_id, columns: ["name"] });
      expect(narrow.result).toEqual({ name: `${name} anew` });
      await json("superset_role_delete", { role_id });
      expect(await refused("superset_role_get_by_id", { role_id })).toMatch(/^404/);
    },
  },
  {
    proves: ["superset_role_list", "superset_role_info"],
    async run(scene) {
      const { json } = scene;
      const names = threeNames(scene, "Listed role");
      const roles = await makeRoles(scene, names);
      await expectLastPage(scene, "superset_role_list", "name", names);
      const { result } = await json("superset_role_list", {
        filters: [{ col: "name", opr: "eq", value: names[1] }],
        select_columns: ["id"],
        keys: ["none"],
      });
      expect(result).toEqual([{ id: roles[1] }]);
      await deleteRoles(scene, roles);

      const info = await json("superset_role_info", { keys: ["filters"] });
      expect(Object.keys(info)).toEqual(["filters"]);
      expect(Object.keys(info.filters).sort()).toEqual(["id", "name"]);
    },
  },
  {
    proves: ["superset_role_set_permissions", "superset_role_get_permissions"],
    async run(scene) {
      const { json } = scene;
      const [role, other] = await makeRoles(scene, [scene.unique("Reader"), scene.unique("Stranger")]);
      const { result } = await json("superset_permission_resource_list", { page_size: 3 });
      const [first, second, third] = result;
      const held = async (role_id?: number) =>
        (await json("superset_role_get_permissions", { role_id })).result
          .map(({ id, permission_name, view_menu_name }: Record<string, unknown>) => ({
            id,
            permission: { name: permission_name },
            view_menu: { name: view_menu_name },
          }))
          .sort((one: { id: number }, two: { id: number }) => one.id - two.id);
      const grant = (ids: number[]) =>
        json("superset_role_set_permissions", { role_id: role, permission_view_menu_ids: ids });
      await grant([first.id, second.id]);
      expect(await held(role)).toEqual([first, second]);
      await grant([third.id]);
      expect(await held(role), "the list is the complete one").toEqual([third]);
      expect(await held(other)).toEqual([]);
      await deleteRoles(scene, [role, other]);
    },
  },
  {
    proves: ["superset_role_set_users", "superset_role_set_groups"],
    async run(scene) {
      const { json, unique } = scene;
      const [role] = await makeRoles(scene, [unique("Shared")]);
      const { id: group_id } = await json("superset_group_create", { name: unique("Crew") });
      const user_id = await viewerId(scene);
      const holds = async (tool: string, args: Record<string, unknown>) =>
        (await json(tool, args)).result.roles.some(({ id }: { id: number }) => id === role);
      const userHolds = () => holds("superset_user_get_by_id", { user_id });
      const groupHolds = () => holds("superset_group_get_by_id", { group_id });

      await json("superset_role_set_users", { role_id: role, user_ids: [user_id] });
      expect([await userHolds(), await groupHolds()]).toEqual([true, false]);
      await json("superset_role_set_groups", { role_id: role, group_ids: [group_id] });
      expect([await userHolds(), await groupHolds()]).toEqual([true, true]);
      await json("superset_role_set_users", { role_id: role, user_ids: [] });
      expect([await userHolds(), await groupHolds()]).toEqual([false, true]);
      await json("superset_role_set_groups", { role_id: role, group_ids: [] });
      expect([await userHolds(), await groupHolds()]).toEqual([false, false]);

      await json("superset_group_delete", { group_id });
      await deleteRoles(scene, [role]);
    },
  },
  {
    proves: ["superset_role_search"],
    versions: ">=6",
    async run(scene) {
      const { json, unique } = scene;
      const names = threeNames(scene, "Sought role");
      const [first, second, third] = await makeRoles(scene, names);
      const { id: group } = await json("superset_group_create", { name: unique("Sought crew") });
      const { result: pairs } = await json("superset_permission_resource_list", { page_size: 1 });
      const user = await viewerId(scene);
      await json("superset_role_set_users", { role_id: first, user_ids: [user] });
      await json("superset_role_set_groups", { role_id: second, group_ids: [group] });
      await json("superset_role_set_permissions", {
        role_id: third,
        permission_view_menu_ids: [pairs[0].id],
      });

      const byName = { col: "name", opr: "ct", value: names[0].slice(0, -2) };
      const lastPage = await json("superset_role_search", {
        filters: [byName],
        order_column: "name",
        order_direction: "desc",
        page: 1,
        page_size: 2,
      });
      expect(lastPage).toMatchObject({ count: 3, result: [{ id: first, name: names[0] }] });
      const found = async (col: string, value: number) =>
        (await json("superset_role_search", { filters: [byName, { col, opr: "rel_m_m", value }] })).result;
      expect(await found("user_ids", user)).toMatchObject([{ id: first, user_ids: [user] }]);
      expect(await found("group_ids", group)).toMatchObject([{ id: second, group_ids: [group] }]);
      expect(await found("permission_ids", pairs[0].id)).toMatchObject([
        { id: third, permission_ids: [pairs[0].id] },
      ]);

      await deleteRoles(scene, [first, second, third]);
      await json("superset_group_delete", { group_id: group });
    },
  },
];

async function makeRoles({ json }: Scene, names: readonly string[]): Promise<number[]> {
  const ids: number[] = [];
  for (const name of names) ids.push((await json("superset_role_create", { name })).id);
  return ids;
}

async function deleteRoles({ json }: Scene, ids: readonly (number | undefined)[]): Promise<void> {
  for (const role_id of ids) await json("superset_role_delete", { role_id });
}

async function viewerId({ json }: Scene): Promise<number> {
  const { result } = await json("superset_user_list", {
    filters: [{ col: "username", opr: "eq", value: "viewer" }],
  });
  return result[0].id;
}
