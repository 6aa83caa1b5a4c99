import { expect } from "vitest";
import type { Contract, Scene } from "../contract.ts";
import { expectLastPage, expectUsersOffered, threeNames } from "../list-check.ts";
import { reportLogCases } from "./report-log.ts";

/** A report on a seeded dashboard, switched off so that it is never sent; its id. */
export async function makeReport({ json, seeded }: Scene, name: string, more: object = {}): Promise<number> {
  const { id } = await json("superset_report_create", {
    type: "Report",
    name,
    active: false,
    crontab: "0 9 * * 1",
    dashboard: await seeded("dashboard", "Shop overview"),
    creation_method: "alerts_reports",
    ...more,
  });
  return id;
}

const reports: readonly Contract[] = [
  {
    proves: [
      "superset_report_create",
      "superset_report_get_by_id",
      "superset_report_update",
      "superset_report_delete",
    ],
    async run(scene) {
      const { json, refused, seeded, unique } = scene;
      const name = unique("Few orders");
      const database = await seeded("database", "Shop");
      const chart = await seeded("chart", "Orders by status");
      const { id } = await json("superset_report_create", {
        type: "Alert",
        name,
        description: "Tells when business is slow.",
        active: false,
        crontab: "30 7 * * 1-5",
        timezone: "Europe/Berlin",
        chart,
        database,
        sql: "SELECT count(*) FROM orders",
        validator_type: "operator",
        validator_config_json: { op: "<", threshold: 10 },
        report_format: "CSV",
        recipients: [{ type: "Email", recipient_config_json: { target: "ann@example.org" } }],
        creation_method: "alerts_reports",
        grace_period: 600,
        log_retention: 30,
      });
      const read = async () => (await json("superset_report_get_by_id", { report_id: id })).result;
      const made = await read();
      expect(made).toMatchObject({
        type: "Alert",
        name,
        active: false,
        crontab: "30 7 * * 1-5",
        timezone: "Europe/Berlin",
        chart: { id: chart },
        database: { id: database },
        sql: "SELECT count(*) FROM orders",
        validator_type: "operator",
        report_format: "CSV",
        grace_period: 600,
        log_retention: 30,
        recipients: [{ type: "Email" }],
      });
      expect(made.validator_config_json).toEqual({ op: "<", threshold: 10 });
      expect(made.recipients[0].recipient_config_json).toMatchObject({
        target: "ann@example.org",
      });

      await json("superset_report_update", { report_id: id, crontab: "0 6 * * *", sql: "SELECT 1" });
      expect(await read()).toMatchObject({ name, crontab: "0 6 * * *", sql: "SELECT 1", grace_period: 600 });
      const some = { report_id: id, columns: ["name"] };
      expect((await json("superset_report_get_by_id", some)).result).toEqual({ name });
      await json("superset_report_delete", { report_id: id });
      expect(await refused("superset_report_get_by_id", { report_id: id })).toMatch(/^404/);
    },
  },
  {
    proves: ["superset_report_list", "superset_report_bulk_delete"],
    async run(scene) {
      const { json, refused } = scene;
      const names = threeNames(scene, "Listed report");
      const [a, b, c] = [
        await makeReport(scene, names[0]),
        await makeReport(scene, names[1]),
        await makeReport(scene, names[2]),
      ];
      await expectLastPage(scene, "superset_report_list", "name", names);
      await json("superset_report_bulk_delete", { ids: [a, c] });
      expect(await refused("superset_report_get_by_id", { report_id: a })).toMatch(/^404/);
      expect(await refused("superset_report_get_by_id", { report_id: c })).toMatch(/^404/);
      await json("superset_report_delete", { report_id: b });
    },
  },
  {
    proves: ["superset_report_info", "superset_report_list_related"],
    async run(scene) {
      const { json } = scene;
      const { filters, permissions } = await json("superset_report_info", { keys: ["filters"] });
      expect(filters.name).toContainEqual({ name: "All Text", operator: "report_all_text" });
      expect(permissions).toBeUndefined();
      const texts = async (column_name: string, filter: string) =>
        (await json("superset_report_list_related", { column_name, filter })).result.map(
          ({ text }: { text: string }) => text,
        );
      expect(await texts("dashboard", "Shop over")).toEqual(["Shop overview"]);
      expect(await texts("chart", "Revenue by cat")).toEqual(["Revenue by category"]);
      await expectUsersOffered(scene, "superset_report_list_related");
    },
  },
  {
    proves: ["superset_report_get_slack_channels"],
    needs: ["slack"],
    async run({ json }) {
      const names = async (args: Record<string, unknown>) =>
        (await json("superset_report_get_slack_channels", args)).result.map(
          ({ name }: { name: string }) => name,
        );
      expect(await names({})).toEqual(expect.arrayContaining(["shop-alerts", "shop-orders", "staff"]));
      expect(await names({ search_string: "orders", force: true })).toEqual(["shop-orders"]);
      expect(await names({ search_string: "shop", exact_match: true })).toEqual([]);
      expect(await names({ search_string: "shop-alerts", exact_match: true })).toEqual(["shop-alerts"]);
      expect(await names({ types: ["private_channel"] })).toEqual(["staff"]);
    },
  },
];

/** Alerts and reports, and what became of them. */
export const reportCases: readonly Contract[] = [...reports, ...reportLogCases];
