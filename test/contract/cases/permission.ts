import { expect } from "vitest";
import type { Contract } from "../contract.ts";
import { expectLastPage, threeNames } from "../list-check.ts";

export const permissionCases: readonly Contract[] = [
  {
    proves: ["superset_permission_list", "superset_permission_get_by_id", "superset_permission_info"],
    async run({ json }) {
      const args = {
        filters: [{ col: "name", opr: "sw", value: "can_this_form" }],
        order_column: "name",
        order_direction: "desc",
        page_size: 1,
        keys: ["none"],
      };
      const last = await json("superset_permission_list", { ...args, page: 1, columns: ["name"] });
      expect(last).toMatchObject({ shown: "1 of 2", count: 2 });
      expect(last.result).toEqual([{ name: "can_this_form_get" }]);
      const { result } = await json("superset_permission_list", { ...args, select_columns: ["id"] });
      const [{ id }] = result;
      const one = await json("superset_permission_get_by_id", { permission_id: id, columns: ["name"] });
      expect(one).toMatchObject({ id, result: { name: "can_this_form_post" } });

      const info = await json("superset_permission_info", { keys: ["filters"] });
      expect(Object.keys(info)).toEqual(["filters"]);
      expect(Object.keys(info.filters).sort()).toEqual(["id", "name"]);
    },
  },
  {
    proves: [
      "superset_security_resource_create",
      "superset_security_resource_get_by_id",
      "superset_security_resource_update",
      "superset_security_resource_delete",
      "superset_security_resource_list",
      "superset_security_resource_info",
    ],
    async run(scene) {
      const { json, refused } = scene;
      const names = threeNames(scene, "Resource");
      const ids: number[] = [];
      for (const name of names) ids.push((await json("superset_security_resource_create", { name })).id);
      await expectLastPage(scene, "superset_security_resource_list", "name", names);

      const resource = { security_resource_id: ids[0] };
      const read = async () => (await json("superset_security_resource_get_by_id", resource)).result;
      expect(await read()).toEqual({ id: ids[0], name: names[0] });
      await json("superset_security_resource_update", { ...resource, name: `${names[0]} anew` });
      expect(await read()).toEqual({ id: ids[0], name: `${names[0]} anew` });
      for (const id of ids) await json("superset_security_resource_delete", { security_resource_id: id });
      expect(await refused("superset_security_resource_get_by_id", resource)).toMatch(/^404/);

      const info = await json("superset_security_resource_info", { keys: ["edit_columns"] });
      expect(Object.keys(info)).toEqual(["edit_columns"]);
      expect(info.edit_columns).toMatchObject([{ name: "name", required: true }]);
    },
  },
  {
    proves: [
      "superset_permission_resource_create",
      "superset_permission_resource_get_by_id",
      "superset_permission_resource_update",
      "superset_permission_resource_delete",
      "superset_permission_resource_list",
      "superset_permission_resource_info",
    ],
    async run({ json, refused, unique }) {
      const verbs = (await json("superset_permission_list", { page_size: 2 })).result;
      const names = [unique("Vault"), unique("Safe")];
      const places: number[] = [];
      for (const name of names) places.push((await json("superset_security_resource_create", { name })).id);
      const make = async (permission_id: number, view_menu_id?: number): Promise<number> =>
        (await json("superset_permission_resource_create", { permission_id, view_menu_id })).id;
      const first = await make(verbs[0].id, places[0]);
      const second = await make(verbs[1].id, places[0]);
      const pair = { permission_resource_id: first };
      const read = async () => (await json("superset_permission_resource_get_by_id", pair)).result;
      expect(await read()).toEqual({
        id: first,
        permission: { name: verbs[0].name },
        view_menu: { name: names[0] },
      });

      // Verbs sort by name; the last of the two comes alone on the second page.
      const sorted = [verbs[0].name, verbs[1].name].sort();
      const inPlace = { col: "view_menu", opr: "rel_o_m", value: places[0] };
      const lastPage = await json("superset_permission_resource_list", {
        filters: [inPlace],
        order_column: "permission.name",
        order_direction: "desc",
        page: 1,
        page_size: 1,
        columns: ["permission.name"],
        keys: ["none"],
      });
      expect(lastPage).toMatchObject({ shown: "1 of 2", count: 2 });
      expect(lastPage.result).toEqual([{ permission: { name: sorted[0] } }]);
      const { result } = await json("superset_permission_resource_list", {
        filters: [inPlace, { col: "permission", opr: "rel_o_m", value: verbs[1].id }],
        columns: ["id"],
        keys: ["none"],
      });
      expect(result).toEqual([{ id: second }]);

      await json("superset_permission_resource_update", { ...pair, view_menu_id: places[1] });
      expect(await read()).toMatchObject({
        permission: { name: verbs[0].name },
        view_menu: { name: names[1] },
      });
      await json("superset_permission_resource_delete", pair);
      expect(await refused("superset_permission_resource_get_by_id", pair)).toMatch(/^404/);
      await json("superset_permission_resource_delete", { permission_resource_id: second });
      for (const id of places) await json("superset_security_resource_delete", { security_resource_id: id });

      const info = await json("superset_permission_resource_info", { keys: ["filters"] });
      expect(Object.keys(info)).toEqual(["filters"]);
      expect(Object.keys(info.filters).sort()).toEqual(["permission", "role", "view_menu"]);
    },
  },
];
