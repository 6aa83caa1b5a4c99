import { expect } from "vitest";
import type { Contract } from "../contract.ts";
import { makeDashboard, remove } from "../make.ts";

const chosen = (...countries: string[]) => ({
  "NATIVE_FILTER-country": {
    id: "NATIVE_FILTER-country",
    filterState: { value: countries },
    extraFormData: { filters: [{ col: "country", op: "IN", val: countries }] },
  },
});

export const dashboardStateCases: readonly Contract[] = [
  {
    proves: [
      "superset_dashboard_create_filter_state",
      "superset_dashboard_get_filter_state",
      "superset_dashboard_update_filter_state",
      "superset_dashboard_delete_filter_state",
    ],
    async run({ json, refused, seeded }) {
      const dashboard_id = await seeded("dashboard", "Shop overview");
      const tab = { dashboard_id, tab_id: 4711 };
      const create = async (...countries: string[]) =>
        (await json("superset_dashboard_create_filter_state", { ...tab, value: chosen(...countries) })).key;
      const read = async (key: string) =>
        JSON.parse((await json("superset_dashboard_get_filter_state", { dashboard_id, key })).value);
      const key = await create("Japan");
      expect(await read(key)).toEqual(chosen("Japan"));
      expect(await create("Japan", "India"), "the same browser tab keeps its key").toBe(key);
      expect(await read(key)).toEqual(chosen("Japan", "India"));

      const update = { ...tab, key, value: chosen("Côte d'Ivoire") };
      const updated = await json("superset_dashboard_update_filter_state", update);
      expect(updated.key).toBe(key);
      expect(await read(key)).toEqual(chosen("Côte d'Ivoire"));

      await json("superset_dashboard_delete_filter_state", { dashboard_id, key });
      expect(await refused("superset_dashboard_get_filter_state", { dashboard_id, key })).toMatch(/^404/);
    },
  },
  {
    proves: ["superset_dashboard_permalink_create", "superset_dashboard_permalink_get"],
    async run(scene) {
      const { json } = scene;
      const dashboard_id = await makeDashboard(scene);
      const state = {
        dataMask: chosen("日本"),
        activeTabs: ["TAB-First"],
        anchor: "TAB-First",
        urlParams: [["standalone", "1"]],
        ...(scene.is(">=6.1") && { chartStates: { "7": { page: 2 } } }),
      };
      const { key, url } = await json("superset_dashboard_permalink_create", { dashboard_id, ...state });
      expect(url).toMatch(new RegExp(`/superset/dashboard/p/${key}/$`));
      const permalink = await json("superset_dashboard_permalink_get", { key });
      expect(permalink.state).toMatchObject(state);
      const { result } = await json("superset_dashboard_list", {
        columns: ["id", "uuid"],
        filters: [{ col: "id", opr: "eq", value: dashboard_id }],
      });
      expect([`${dashboard_id}`, result[0].uuid]).toContain(permalink.dashboardId);
      await remove(scene, "dashboard", dashboard_id);
    },
  },
];
