import { expect } from "vitest";
import type { Contract } from "../contract.ts";
import { expectLastPage, expectUsersOffered, threeNames } from "../list-check.ts";

export const cssTemplateCases: readonly Contract[] = [
  {
    proves: [
      "superset_css_template_create",
      "superset_css_template_get_by_id",
      "superset_css_template_update",
      "superset_css_template_delete",
    ],
    async run({ json, refused, unique }) {
      const template_name = unique("Loud headers");
      const css = ".header::before { content: 'R&D 100 %'; }";
      const { id } = await json("superset_css_template_create", { template_name, css });
      const template = { css_template_id: id };
      const read = async () => (await json("superset_css_template_get_by_id", template)).result;
      expect(await read()).toMatchObject({ id, template_name, css });
      await json("superset_css_template_update", { ...template, css: ".header { color: red; }" });
      expect(await read()).toMatchObject({ id, template_name, css: ".header { color: red; }" });
      const narrow = await json("superset_css_template_get_by_id", { ...template, columns: ["css"] });
      expect(narrow.result).toEqual({ css: ".header { color: red; }" });
      await json("superset_css_template_delete", template);
      expect(await refused("superset_css_template_get_by_id", template)).toMatch(/^404/);
    },
  },
  {
    proves: [
      "superset_css_template_list",
      "superset_css_template_list_related",
      "superset_css_template_bulk_delete",
      "superset_css_template_info",
    ],
    async run(scene) {
      const { json } = scene;
      const names = threeNames(scene, "Print");
      const make = async (template_name: string) =>
        (await json("superset_css_template_create", { template_name, css: "nav { display: none; }" })).id;
      const [first, second, third] = await Promise.all(names.map(make));
      await expectLastPage(scene, "superset_css_template_list", "template_name", names);
      await expectUsersOffered(scene, "superset_css_template_list_related");

      await json("superset_css_template_bulk_delete", { ids: [first, third] });
      const { result } = await json("superset_css_template_list", {
        filters: [{ col: "template_name", opr: "css_template_all_text", value: names[0].slice(0, -2) }],
        select_columns: ["id"],
        keys: ["none"],
      });
      expect(result).toEqual([{ id: second }]);
      await json("superset_css_template_delete", { css_template_id: second });

      const info = await json("superset_css_template_info", { keys: ["add_columns"] });
      expect(Object.keys(info)).toEqual(["add_columns"]);
      expect(info.add_columns.map(({ name }: { name: string }) => name)).toEqual(["css", "template_name"]);
    },
  },
];
