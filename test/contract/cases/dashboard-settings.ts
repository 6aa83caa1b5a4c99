import { expect } from "vitest";
import type { Answer, Contract } from "../contract.ts";
import { makeDashboard, remove } from "../make.ts";

const nativeFilter = (id: string, name: string) => ({
  id: `NATIVE_FILTER-${id}`,
  name,
  filterType: "filter_time",
  type: "NATIVE_FILTER",
  targets: [{}],
  scope: { rootPath: ["ROOT_ID"], excluded: [] },
});

const named = (list: readonly Answer[]) => list.map(({ name }) => name);

export const dashboardSettingsCases: readonly Contract[] = [
  {
    proves: ["superset_dashboard_update_filters"],
    versions: ">=5",
    async run(scene) {
      const { json } = scene;
      const [a, b, c] = [nativeFilter("a", "A"), nativeFilter("b", "B"), nativeFilter("c", "C")] as const;
      const dashboard_id = await makeDashboard(scene, {
        json_metadata: { native_filter_configuration: [a, b] },
      });
      const update = async (change: Record<string, unknown>) => {
        await json("superset_dashboard_update_filters", { dashboard_id, ...change });
        const { result } = await json("superset_dashboard_get_by_id", { dashboard_id });
        return named(result.json_metadata.native_filter_configuration);
      };
      expect(await update({ modified: [{ ...a, name: "A anew" }, c] })).toEqual(["A anew", "B", "C"]);
      expect(await update({ reordered: [c.id, a.id, b.id] })).toEqual(["C", "A anew", "B"]);
      expect(await update({ deleted: [a.id] })).toEqual(["C", "B"]);
      await remove(scene, "dashboard", dashboard_id);
    },
  },
  {
    proves: ["superset_dashboard_update_chart_customizations"],
    versions: ">=6.1",
    async run(scene) {
      const { json } = scene;
      const customization = (id: string, name: string) => ({
        id: `CHART_CUSTOMIZATION-${id}`,
        type: "CHART_CUSTOMIZATION",
        name,
      });
      const [a, b] = [customization("a", "A"), customization("b", "B")];
      const dashboard_id = await makeDashboard(scene, { json_metadata: { refresh_frequency: 30 } });
      const update = async (change: Record<string, unknown>) => {
        await json("superset_dashboard_update_chart_customizations", { dashboard_id, ...change });
        const { result } = await json("superset_dashboard_get_by_id", { dashboard_id });
        return named(result.json_metadata.chart_customization_config);
      };
      expect(await update({ modified: [a, b] })).toEqual(["A", "B"]);
      expect(await update({ reordered: [b?.id, a?.id] })).toEqual(["B", "A"]);
      expect(await update({ deleted: [b?.id] })).toEqual(["A"]);
      await remove(scene, "dashboard", dashboard_id);
    },
  },
  {
    proves: ["superset_dashboard_update_colors"],
    versions: ">=5",
    async run(scene) {
      const { json } = scene;
      const dashboard_id = await makeDashboard(scene, { json_metadata: { refresh_frequency: 30 } });
      const read = async () => {
        const { result } = await json("superset_dashboard_get_by_id", { dashboard_id });
        return { changedOn: result.changed_on, metadata: result.json_metadata };
      };
      const before = await read();
      const colors = {
        color_scheme: "bnbColors",
        label_colors: { delivered: "#1FA8C9" },
        shared_label_colors: ["pending"],
        map_label_colors: { pending: "#454E7C" },
        color_scheme_domain: ["#1FA8C9", "#454E7C"],
      };
      await json("superset_dashboard_update_colors", { dashboard_id, ...colors, mark_updated: false });
      const quietly = await read();
      expect(quietly.metadata).toMatchObject({ ...colors, refresh_frequency: 30 });
      expect(quietly.changedOn).toBe(before.changedOn);
      await json("superset_dashboard_update_colors", { dashboard_id, color_scheme: "supersetColors" });
      const marked = await read();
      expect(marked.metadata).toMatchObject({ ...colors, color_scheme: "supersetColors" });
      expect(marked.changedOn > before.changedOn).toBe(true);
      await remove(scene, "dashboard", dashboard_id);
    },
  },
  {
    proves: [
      "superset_dashboard_set_embedded",
      "superset_dashboard_get_embedded",
      "superset_dashboard_update_embedded",
      "superset_dashboard_delete_embedded",
      "superset_embedded_dashboard_get",
    ],
    async run(scene) {
      const { json, refused } = scene;
      const dashboard_id = await makeDashboard(scene);
      expect(await refused("superset_dashboard_get_embedded", { dashboard_id })).toMatch(/^404/);
      const set = await json("superset_dashboard_set_embedded", {
        dashboard_id,
        allowed_domains: ["https://one.example"],
      });
      const { uuid } = set.result;
      const read = async () => (await json("superset_dashboard_get_embedded", { dashboard_id })).result;
      expect(await read()).toMatchObject({ uuid, allowed_domains: ["https://one.example"] });
      const allowed_domains = ["https://two.example", "https://three.example"];
      await json("superset_dashboard_update_embedded", { dashboard_id, allowed_domains });
      expect(await read()).toMatchObject({ uuid, allowed_domains });
      const { result } = await json("superset_embedded_dashboard_get", { uuid });
      expect(result).toMatchObject({ uuid, allowed_domains, dashboard_id: `${dashboard_id}` });

      await json("superset_dashboard_delete_embedded", { dashboard_id });
      expect(await refused("superset_dashboard_get_embedded", { dashboard_id })).toMatch(/^404/);
      expect(await refused("superset_embedded_dashboard_get", { uuid })).toMatch(/^404/);
      await remove(scene, "dashboard", dashboard_id);
    },
  },
];
