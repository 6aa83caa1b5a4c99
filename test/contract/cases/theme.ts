import { expect } from "vitest";
import type { Contract, Scene } from "../contract.ts";
import { expectLastPage, expectUsersOffered, threeNames } from "../list-check.ts";

const versions = ">=6";
const content = { token: { colorPrimary: "#1677ff" } };

export const themeCases: readonly Contract[] = [
  {
    proves: [
      "superset_theme_create",
      "superset_theme_get_by_id",
      "superset_theme_update",
      "superset_theme_delete",
    ],
    versions,
    async run(scene) {
      const { json, refused, unique } = scene;
      const theme_name = unique("Corporate");
      const { id } = await json("superset_theme_create", {
        theme_name,
        json_data: { token: { colorPrimary: "#123456" }, algorithm: "dark" },
      });
      const created = await readTheme(scene, id);
      expect(created).toMatchObject({ theme_name, is_system: false });
      expect(created.json_data).toEqual({
        token: { colorPrimary: "#123456" },
        algorithm: "dark",
      });
      await json("superset_theme_update", {
        theme_id: id,
        theme_name: `${theme_name} anew`,
        json_data: content,
      });
      const updated = await readTheme(scene, id);
      expect(updated.theme_name).toBe(`${theme_name} anew`);
      expect(updated.json_data).toEqual(content);
      const narrow = await json("superset_theme_get_by_id", { theme_id: id, columns: ["uuid"] });
      expect(narrow.result).toEqual({ uuid: updated.uuid });
      await json("superset_theme_delete", { theme_id: id });
      expect(await refused("superset_theme_get_by_id", { theme_id: id })).toMatch(/^404/);
    },
  },
  {
    proves: [
      "superset_theme_list",
      "superset_theme_list_related",
      "superset_theme_bulk_delete",
      "superset_theme_info",
    ],
    versions,
    async run(scene) {
      const { json } = scene;
      const names = threeNames(scene, "Season");
      const [first, second, third] = await Promise.all(names.map((name) => makeTheme(scene, name)));
      await expectLastPage(scene, "superset_theme_list", "theme_name", names);
      await expectUsersOffered(scene, "superset_theme_list_related");

      await json("superset_theme_bulk_delete", { ids: [first, third] });
      const { result } = await json("superset_theme_list", {
        filters: [{ col: "theme_name", opr: "theme_all_text", value: names[0].slice(0, -2) }],
        select_columns: ["id"],
        keys: ["none"],
      });
      expect(result).toEqual([{ id: second }]);
      await json("superset_theme_delete", { theme_id: second });

      const info = await json("superset_theme_info", { keys: ["permissions"] });
      expect(Object.keys(info)).toEqual(["permissions"]);
      expect(info.permissions.sort()).toEqual(["can_export", "can_read", "can_write"]);
    },
  },
  {
    proves: ["superset_theme_export", "superset_theme_import"],
    versions,
    async run(scene) {
      const { json, refused, unique } = scene;
      const theme_name = unique("Travelling");
      const exported = await makeTheme(scene, theme_name);
      const { uuid } = await readTheme(scene, exported);
      const { file: formData, type } = await json("superset_theme_export", { ids: [exported] });
      expect(type).toBe("application/zip");
      await json("superset_theme_delete", { theme_id: exported });

      await json("superset_theme_import", { formData });
      const columns = ["id", "theme_name", "json_data"];
      const filters = [{ col: "uuid", opr: "eq", value: uuid }];
      const found = async () => (await json("superset_theme_list", { filters, columns })).result;
      const [imported, ...more] = await found();
      expect(more).toEqual([]);
      expect(imported.theme_name).toBe(theme_name);
      expect(imported.json_data).toEqual(content);

      await json("superset_theme_update", {
        theme_id: imported.id,
        theme_name: `${theme_name} lost`,
        json_data: {},
      });
      expect(await refused("superset_theme_import", { formData })).toMatch(/already exists/);
      await json("superset_theme_import", { formData, overwrite: true });
      expect((await found())[0]).toMatchObject({ id: imported.id, theme_name });
      await json("superset_theme_delete", { theme_id: imported.id });
    },
  },
  {
    proves: [
      "superset_theme_set_system_default",
      "superset_theme_set_system_dark",
      "superset_theme_unset_system_default",
      "superset_theme_unset_system_dark",
    ],
    versions,
    async run(scene) {
      const { json, refused, unique } = scene;
      const light = await makeTheme(scene, unique("Day"));
      const dark = await makeTheme(scene, unique("Night"));
      const chosen = async (col: "is_system_default" | "is_system_dark") =>
        (await json("superset_theme_list", { filters: [{ col, opr: "eq", value: true }] })).result.map(
          ({ id }: { id: number }) => id,
        );
      await json("superset_theme_set_system_default", { theme_id: light });
      await json("superset_theme_set_system_dark", { theme_id: dark });
      expect(await chosen("is_system_default")).toEqual([light]);
      expect(await chosen("is_system_dark")).toEqual([dark]);
      expect(await refused("superset_theme_delete", { theme_id: light })).toMatch(/set as system default/);

      await json("superset_theme_unset_system_default");
      expect(await chosen("is_system_default")).toEqual([]);
      expect(await chosen("is_system_dark")).toEqual([dark]);
      await json("superset_theme_unset_system_dark");
      expect(await chosen("is_system_dark")).toEqual([]);
      await json("superset_theme_bulk_delete", { ids: [light, dark] });
    },
  },
];

async function makeTheme({ json }: Scene, theme_name: string): Promise<number> {
  return (await json("superset_theme_create", { theme_name, json_data: content })).id;
}

async function readTheme({ json }: Scene, theme_id: number) {
  return (await json("superset_theme_get_by_id", { theme_id })).result;
}
