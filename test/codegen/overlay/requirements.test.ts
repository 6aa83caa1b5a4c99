import { describe, expect, it } from "vitest";
import { addRequirements, type Permissions } from "../../../codegen/overlay/requirements.ts";
import { operationOf } from "../tools/model-values.ts";

const OPERATIONS = [operationOf({ id: "GET /report/{id_or_uuid}" }), operationOf({ id: "POST /login" })];
const PERMISSIONS: Permissions = {
  "/report/{pk}": { GET: ["can_read", "ReportSchedule"], PUT: ["can_write", "ReportSchedule"] },
  "/login": { POST: null },
};
const entry = { flags: ["ALERT_REPORTS"], operations: ["GET /report/{pk}"], versions: ">=5", why: "404" };

const add = (permissions: Permissions | undefined, ...entries: Parameters<typeof addRequirements>[3]) =>
  addRequirements(OPERATIONS, "6.1.0", permissions, entries);

describe("addRequirements", () => {
  it("notes the permission, also under other parameter names, and none where none is wanted", () => {
    const { operations, problems } = add(PERMISSIONS);
    expect(operations).toEqual([
      { ...OPERATIONS[0], permission: ["can_read", "ReportSchedule"] },
      OPERATIONS[1],
    ]);
    expect(problems).toEqual([]);
  });

  it("reports an operation that the captured permissions do not know", () => {
    const { problems } = add({ "/report/{pk}": { GET: ["can_read", "ReportSchedule"] } });
    expect(problems).toEqual([
      { pointer: "spec/6.1.0/permissions.json", message: "POST /login is not in it" },
    ]);
  });

  it("changes nothing, and has no complaint, where permissions were not captured", () => {
    expect(add(undefined)).toEqual({ operations: OPERATIONS, problems: [] });
  });

  it("notes flags and settings, in the versions they are claimed for, on operations that are there", () => {
    const setting = {
      setting: "FAB_ON",
      operations: ["POST /login", "GET /gone"],
      versions: "*",
      why: "404",
    };
    const { operations, problems } = add(undefined, entry, setting, {
      ...entry,
      flags: ["OLD"],
      operations: ["POST /login"],
      versions: "<6",
    });
    const { operations: themed } = add(undefined, {
      administrators: true,
      operations: ["POST /login"],
      versions: "*",
      why: "403",
    });
    expect(themed[1]).toEqual({ ...OPERATIONS[1], administrators: true });
    expect(operations[0]).toEqual({ ...OPERATIONS[0], flags: ["ALERT_REPORTS"] });
    expect(operations[1]).toEqual({ ...OPERATIONS[1], setting: "FAB_ON" });
    expect(problems).toEqual([]);
  });
});
