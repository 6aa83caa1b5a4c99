import { expect } from "vitest";
import type { Contract, Scene } from "../contract.ts";
import { expectLastPage, expectUsersOffered, threeNames } from "../list-check.ts";

export const annotationCases: readonly Contract[] = [
  {
    proves: [
      "superset_annotation_layer_create",
      "superset_annotation_layer_get_by_id",
      "superset_annotation_layer_update",
      "superset_annotation_layer_delete",
    ],
    async run({ json, refused, unique }) {
      const name = unique("Holidays");
      const { id } = await json("superset_annotation_layer_create", { name, descr: "When nobody works" });
      const layer = { annotation_layer_id: id };
      const read = async () => (await json("superset_annotation_layer_get_by_id", layer)).result;
      expect(await read()).toEqual({ id, name, descr: "When nobody works" });
      await json("superset_annotation_layer_update", { ...layer, descr: "When few work" });
      expect(await read()).toEqual({ id, name, descr: "When few work" });
      await json("superset_annotation_layer_delete", layer);
      expect(await refused("superset_annotation_layer_get_by_id", layer)).toMatch(/^404/);
    },
  },
  {
    proves: [
      "superset_annotation_layer_list",
      "superset_annotation_layer_list_related",
      "superset_annotation_layer_bulk_delete",
      "superset_annotation_layer_info",
    ],
    async run(scene) {
      const { json } = scene;
      const names = threeNames(scene, "Releases");
      const [first, second, third] = await Promise.all(names.map((name) => makeLayer(scene, name)));
      await expectLastPage(scene, "superset_annotation_layer_list", "name", names);
      await expectUsersOffered(scene, "superset_annotation_layer_list_related");

      await json("superset_annotation_layer_bulk_delete", { ids: [first, third] });
      const { result } = await json("superset_annotation_layer_list", {
        filters: [{ col: "name", opr: "annotation_layer_all_text", value: names[0].slice(0, -2) }],
        select_columns: ["id"],
        keys: ["none"],
      });
      expect(result).toEqual([{ id: second }]);
      await json("superset_annotation_layer_bulk_delete", { ids: [second] });

      // Superset's route for the layers' fields leads to those of the annotations.
      const info = await json("superset_annotation_layer_info", { keys: ["permissions", "edit_columns"] });
      expect(Object.keys(info).sort()).toEqual(["edit_columns", "permissions"]);
      expect(info.permissions.sort()).toEqual(["can_read", "can_write"]);
      expect(info.edit_columns.map(({ name }: { name: string }) => name)).toContain("short_descr");
    },
  },
  {
    proves: [
      "superset_annotation_create",
      "superset_annotation_get_by_id",
      "superset_annotation_update",
      "superset_annotation_delete",
    ],
    async run(scene) {
      const { json, refused, unique } = scene;
      const layer = await makeLayer(scene, unique("Campaigns"));
      const other = await makeLayer(scene, unique("Other campaigns"));
      const { id } = await json("superset_annotation_create", {
        annotation_layer_id: layer,
        short_descr: "Black Friday",
        long_descr: "Everything must go",
        start_dttm: "2024-11-29T00:00:00",
        end_dttm: "2024-11-30T12:30:00",
        json_metadata: { color: "black" },
      });
      const annotation = { annotation_layer_id: layer, annotation_id: id };
      const read = async () => (await json("superset_annotation_get_by_id", annotation)).result;
      const created = await read();
      expect(created).toMatchObject({
        short_descr: "Black Friday",
        long_descr: "Everything must go",
        start_dttm: "2024-11-29T00:00:00",
        end_dttm: "2024-11-30T12:30:00",
        layer: { id: layer },
      });
      expect(created.json_metadata).toEqual({ color: "black" });

      // An update moves the annotation to the layer it names.
      await json("superset_annotation_update", {
        annotation_layer_id: other,
        annotation_id: id,
        long_descr: "Nearly everything must go",
        start_dttm: "2024-11-28T00:00:00",
        end_dttm: "2024-12-01T00:00:00",
        json_metadata: { color: "red" },
      });
      const updated = await read();
      expect(updated).toMatchObject({
        short_descr: "Black Friday",
        long_descr: "Nearly everything must go",
        start_dttm: "2024-11-28T00:00:00",
        end_dttm: "2024-12-01T00:00:00",
        layer: { id: other },
      });
      expect(updated.json_metadata).toEqual({ color: "red" });

      await json("superset_annotation_delete", { annotation_layer_id: other, annotation_id: id });
      expect(await refused("superset_annotation_get_by_id", annotation)).toMatch(/^404/);
      await json("superset_annotation_layer_bulk_delete", { ids: [layer, other] });
    },
  },
  {
    proves: ["superset_annotation_list", "superset_annotation_bulk_delete"],
    async run(scene) {
      const { json, unique } = scene;
      const layer = await makeLayer(scene, unique("Outages"));
      const other = await makeLayer(scene, unique("Other outages"));
      const names = threeNames(scene, "Outage");
      const annotate = async (annotation_layer_id: number, short_descr: string): Promise<number> =>
        (
          await json("superset_annotation_create", {
            annotation_layer_id,
            short_descr,
            start_dttm: "2024-05-01T08:00:00",
            end_dttm: "2024-05-01T09:00:00",
          })
        ).id;
      const [first, second, third] = await Promise.all(names.map((name) => annotate(layer, name)));
      const elsewhere = await annotate(other, names[0]);
      await expectLastPage(scene, "superset_annotation_list", "short_descr", names, {
        annotation_layer_id: layer,
        filters: [{ col: "short_descr", opr: "annotation_all_text", value: names[0].slice(0, -2) }],
      });

      await json("superset_annotation_bulk_delete", { annotation_layer_id: layer, ids: [first, third] });
      const left = async (annotation_layer_id: number) =>
        (
          await json("superset_annotation_list", { annotation_layer_id, columns: ["id"], keys: ["none"] })
        ).result.map(({ id }: { id: number }) => id);
      expect(await left(layer)).toEqual([second]);
      expect(await left(other)).toEqual([elsewhere]);

      await json("superset_annotation_bulk_delete", {
        annotation_layer_id: layer,
        ids: [second, elsewhere],
      });
      await json("superset_annotation_layer_bulk_delete", { ids: [layer, other] });
    },
  },
];

async function makeLayer({ json }: Scene, name: string): Promise<number> {
  return (await json("superset_annotation_layer_create", { name, descr: "Made by the contract suite" })).id;
}
