import { expect, it } from "vitest";
import { withLimitsOf } from "../../../src/init/with-limits-of.ts";

const NEW = { SUPERSET_BASE_URL: "http://s", SUPERSET_MCP_TOOLS: "analyst" };

it("keeps what was denied and how is asked", () => {
  const limits = { SUPERSET_MCP_DENY: "superset_log_list", SUPERSET_MCP_CONFIRM: "always" };
  expect(withLimitsOf({ ...limits, SUPERSET_PASSWORD: "old" }, NEW, true)).toEqual({ ...NEW, ...limits });
});

it("lets what is said now go before", () => {
  const said = { ...NEW, SUPERSET_MCP_DENY: "admin" };
  expect(withLimitsOf({ SUPERSET_MCP_DENY: "all", SUPERSET_MCP_READ_ONLY: "true" }, said, true)).toEqual(
    said,
  );
});

it("widens nothing that nobody was asked about", () => {
  expect(withLimitsOf({ SUPERSET_MCP_READ_ONLY: "true" }, NEW, false)).toEqual({
    SUPERSET_BASE_URL: "http://s",
    SUPERSET_MCP_READ_ONLY: "true",
  });
  expect(withLimitsOf({ SUPERSET_BASE_URL: "http://s" }, NEW, false)).toEqual(NEW);
});
