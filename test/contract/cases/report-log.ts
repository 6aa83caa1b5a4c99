import { expect } from "vitest";
import type { Contract, Scene } from "../contract.ts";
import { makeReport } from "./report.ts";

/** The runs of reports. Those are written by Celery, on a clock; here they are put in place. */
export const reportLogCases: readonly Contract[] = [
  {
    proves: ["superset_report_log_list", "superset_report_log_get_by_id"],
    async run(scene) {
      const { json, refused, unique } = scene;
      const report_id = await makeReport(scene, unique("Logged report"));
      const other = await makeReport(scene, unique("Silent report"));
      await putRun(scene, report_id, "Error", "Nobody was there");
      await putRun(scene, report_id, "Success", "");
      await putRun(scene, report_id, "Error", "Still nobody");

      const list = {
        report_id,
        filters: [{ col: "state", opr: "eq", value: "Error" }],
        columns: ["id", "error_message"],
        order_column: "start_dttm",
        order_direction: "desc",
        page_size: 1,
        keys: ["none"],
      };
      const first = await json("superset_report_log_list", list);
      expect(first).toMatchObject({ count: 2, result: [{ error_message: "Still nobody" }] });
      const second = await json("superset_report_log_list", { ...list, page: 1 });
      expect(second.result).toMatchObject([{ error_message: "Nobody was there" }]);
      expect((await json("superset_report_log_list", { report_id: other })).count).toBe(0);

      const log_id = second.result[0].id;
      const { result } = await json("superset_report_log_get_by_id", { report_id, log_id });
      expect(result).toMatchObject({ state: "Error", error_message: "Nobody was there" });
      const some = { report_id, log_id, columns: ["state"] };
      expect((await json("superset_report_log_get_by_id", some)).result).toEqual({ state: "Error" });
      const unknown = { report_id, log_id: 987654 };
      expect(await refused("superset_report_log_get_by_id", unknown)).toMatch(/^404/);
      await json("superset_report_bulk_delete", { ids: [report_id, other] });
    },
  },
];

let minute = 10;

/** Each run a minute after the one before. */
async function putRun({ sql }: Scene, report: number, state: string, message: string): Promise<void> {
  const time = `2024-05-01 09:${minute++}:00.000000`;
  await sql(
    "INSERT INTO report_execution_log (uuid, report_schedule_id, scheduled_dttm, start_dttm, end_dttm, state, error_message) VALUES (randomblob(16), ?, ?, ?, ?, ?, ?)",
    [report, time, time, time, state, message],
  );
}
