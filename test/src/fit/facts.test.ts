import { describe, expect, it } from "vitest";
import { type Facts, fits, judge } from "../../../src/fit/facts.ts";
import { config, operation } from "../tools/sample-tools.ts";

const tool = operation("superset_report_update", {
  method: "PUT",
  path: "/api/v1/report/{pk}",
  permission: ["can_write", "ReportSchedule"],
  flags: ["ALERT_REPORTS"],
});
const all: Facts = {
  at: 0,
  version: "6.1.0",
  permissions: ["can_write ReportSchedule"],
  flags: { ALERT_REPORTS: true },
  document: { at: 0, operations: ["PUT /api/v1/report/{}"] },
};
const without = (part: keyof Facts) => ({ ...all, [part]: undefined });
const does = (facts: Facts | undefined, of = tool) => fits(judge(of, facts, "6.1.0"));

describe("a tool fits", () => {
  it.each<[string, Facts | undefined]>([
    ["when it is permitted, offered and switched on", all],
    ["when nothing is known", undefined],
    ["when permissions are not known", without("permissions")],
    ["when flags are not known", without("flags")],
    ["when the flag is not among those known", { ...all, flags: { OTHER: false } }],
    ["when the document is not known", without("document")],
    [
      "when the document is of another version",
      { ...all, version: "6.0.0", document: { at: 0, operations: [] } },
    ],
  ])("%s", (_, facts) => {
    expect(does(facts)).toBe(true);
  });

  it("when no permission is known to be wanted, and when it is no operation", () => {
    const { permission: _, ...unprotected } = tool;
    expect(does({ ...all, permissions: [] }, unprotected)).toBe(true);
    expect(fits(judge(config, { ...all, permissions: [] }, "6.1.0"))).toBe(true);
  });
});

describe("a tool does not fit", () => {
  it.each<[string, Facts]>([
    ["when the account has other permissions", { ...all, permissions: ["can_read ReportSchedule"] }],
    ["when the server's document does not have it", { ...all, document: { at: 0, operations: [] } }],
    ["when its flag is off", { ...all, flags: { ALERT_REPORTS: false } }],
  ])("%s", (_, facts) => {
    expect(does(facts)).toBe(false);
  });

  it("when only administrators may use it and the account is none, whatever its permissions", () => {
    const reserved = { ...tool, administrators: true as const };
    expect(does({ ...all, isAdministrator: false }, reserved)).toBe(false);
    expect(does({ ...all, isAdministrator: false })).toBe(true);
    expect(does(all, reserved)).toBe(true);
  });
});
