import { expect } from "vitest";
import { admin } from "../../../lab/seed/accounts.ts";
import type { Contract, Scene } from "../contract.ts";
import { makeChart, makeDashboard, remove } from "../make.ts";

export const logCases: readonly Contract[] = [
  {
    proves: ["superset_log_create", "superset_log_get_by_id"],
    async run({ json, refused }) {
      const id = 5_000_000 + process.pid;
      expect(await refused("superset_log_get_by_id", { log_id: id })).toMatch(/^404/);
      expect(await json("superset_log_create", { id })).toMatchObject({ id });
      const entry = await json("superset_log_get_by_id", { log_id: id, columns: ["action"] });
      expect(entry).toMatchObject({ id, result: { action: null } });
      expect(Object.keys(entry.result)).toEqual(["action"]);
    },
  },
  {
    proves: ["superset_log_list"],
    async run(scene) {
      const { json } = scene;
      const dashboard = await makeDashboard(scene);
      const events = ["first", "second", "third"];
      await report(
        scene,
        events.map((event_name) => ({ event_name, dashboard_id: dashboard })),
      );
      const filters = [
        { col: "dashboard_id", opr: "eq", value: dashboard },
        { col: "action", opr: "eq", value: "log" },
      ];
      const page = { order_column: "dttm", order_direction: "asc", page: 1, page_size: 2, keys: ["none"] };
      const answer = await json("superset_log_list", { filters, ...page, columns: ["json"] });
      expect(answer).toMatchObject({ shown: "1 of 3", count: 3 });
      expect(Object.keys(answer.result[0])).toEqual(["json"]);
      expect(answer.result[0].json).toMatchObject({ event_name: "third" });
      await remove(scene, "dashboard", dashboard);
    },
  },
  {
    proves: ["superset_activity_get_recent"],
    async run(scene) {
      const { json, unique } = scene;
      const [event_name, other] = [unique("mount_contract"), unique("mount_other")];
      const dashboard_title = unique("Visited dashboard");
      const slice_name = unique("Visited chart");
      const dashboard = await makeDashboard(scene, { dashboard_title });
      const chart = await makeChart(scene, { slice_name });
      await report(scene, [
        { event_name, dashboard_id: dashboard },
        { event_name, dashboard_id: dashboard },
        { event_name: other, slice_id: chart },
        { event_name, slice_id: chart },
      ]);
      const titles = async (args: Record<string, unknown>) =>
        (await json("superset_activity_get_recent", args)).result.map(
          ({ item_title }: { item_title: string }) => item_title,
        );
      const [seen, used] = [dashboard_title, slice_name];
      expect(await titles({ actions: [event_name] })).toEqual([used, seen]);
      expect(await titles({ actions: [event_name], distinct: false })).toEqual([used, seen, seen]);
      expect(await titles({ actions: [other] })).toEqual([used]);
      expect(await titles({ actions: [event_name], page: 1, page_size: 1 })).toEqual([seen]);
      await remove(scene, "dashboard", dashboard);
      await remove(scene, "chart", chart);
    },
  },
];

interface Visit {
  event_name: string;
  dashboard_id?: number;
  slice_id?: number;
}

/** Tell Superset of events in its front end as its pages do, in a browser's session; one after the other. */
async function report({ fetch }: Scene, visits: readonly Visit[]): Promise<void> {
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  const login = await fetch("/login/", { method: "POST", body: new URLSearchParams({ ...admin }), headers });
  const Cookie = login.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
  for (const { event_name, ...subject } of visits) {
    const body = new URLSearchParams({ explode: "events", events: JSON.stringify([{ event_name }]) });
    for (const [key, id] of Object.entries(subject)) body.set(key, String(id));
    const { status } = await fetch("/superset/log/", {
      method: "POST",
      body,
      headers: { ...headers, Cookie },
    });
    expect(status).toBe(200);
  }
}
