import { describe, expect, it } from "vitest";
import { missingRequirement, type Requirement } from "../../../src/errors/requirement.ts";

const NOTHING: Requirement = { flagsOff: [], flagsUnknown: [] };
const CHART: Requirement = { ...NOTHING, permission: ["can_write", "Chart"] };
const ITEM = "PUT /api/v1/chart/{pk}";

const say = (status: number, reason: string, wanted: Requirement, operation = ITEM) =>
  missingRequirement(operation, status, reason, wanted);

describe("a refusal that stands for a missing permission", () => {
  it.each([401, 403])("names it and who grants it, when the account is known to lack it (%i)", (status) => {
    const text = say(status, status === 403 ? "Forbidden" : "Access is Denied", {
      ...CHART,
      isPermitted: false,
    });
    expect(text).toMatch(/lacks the permission "can write on Chart"\. A Superset administrator .*List Roles/);
  });

  it.each([undefined, true])("names it, and the other possibility, when that is %s", (known) => {
    const text = say(403, "Forbidden", { ...CHART, isPermitted: known ? true : undefined });
    expect(text).toMatch(/wants the permission "can write on Chart".*may still be closed/);
  });

  it("names it as Superset's list of roles does", () => {
    const wanted = (permission: [string, string]) => say(403, "Forbidden", { ...NOTHING, permission }) ?? "";
    expect(wanted(["can_import_", "ImportExportRestApi"])).toContain('"can import on ImportExportRestApi"');
    expect(wanted(["can_read", "Row Level Security"])).toContain('"can read on Row Level Security"');
  });
});

describe("another reason is left to itself:", () => {
  it.each<[string, number, string, Requirement]>([
    ["data that are closed", 403, "This endpoint requires the datasource sales", CHART],
    ["a token that is refused there", 401, "Access is Denied", CHART],
    ["an operation without a known permission", 403, "Forbidden", NOTHING],
    ["an unknown id", 404, "Not found", CHART],
    ["an unknown id, the flag being on", 404, "Not found", { ...CHART, setting: "FAB_ADD_SECURITY_API" }],
    ["bad arguments", 400, "Forbidden", { ...CHART, isPermitted: false, flagsOff: ["X"] }],
  ])("%s", (_, status, reason, wanted) => {
    expect(say(status, reason, wanted)).toBeUndefined();
  });
});

describe("a 404 that stands for something switched off", () => {
  it("names the flags that are off, and who switches them on", () => {
    expect(say(404, "Not found", { ...NOTHING, flagsOff: ["THUMBNAILS", "SCREENSHOTS"] })).toMatch(
      /has the feature flags THUMBNAILS and SCREENSHOTS off \(FEATURE_FLAGS in superset_config.py; whoever runs/,
    );
    expect(say(500, "Fatal error", { ...NOTHING, flagsOff: ["GLOBAL_ASYNC_QUERIES"] })).toContain("ASYNC");
  });

  it("names a flag that may be off beside the id that may be wrong", () => {
    expect(say(404, "Not found", { ...NOTHING, flagsUnknown: ["ALERT_REPORTS"] })).toMatch(
      /Check the id .*; or this server has the feature flag ALERT_REPORTS off/,
    );
  });

  it.each([
    ["404 Not Found: The requested URL was not found on the server", "GET /api/v1/security/users/{pk}"],
    ["Not found", "GET /api/v1/security/users/"],
  ])("names the setting without which the path is not there (%s)", (reason, operation) => {
    expect(say(404, reason, { ...NOTHING, setting: "FAB_ADD_SECURITY_API" }, operation)).toMatch(
      /does not have the operation: FAB_ADD_SECURITY_API is off/,
    );
  });

  it("says that the server does not have what its document lacks", () => {
    expect(say(404, "Not found", { ...NOTHING, isOffered: false })).toBe(
      "This server does not have the operation.",
    );
  });
});
