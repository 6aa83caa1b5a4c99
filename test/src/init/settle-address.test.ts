import { expect, it } from "vitest";
import { withoutPage } from "../../../src/init/settle-address.ts";

it.each<[string, string]>([
  ["https://superset.example.com", "https://superset.example.com"],
  ["https://superset.example.com/", "https://superset.example.com"],
  ["  https://superset.example.com/superset/welcome/  ", "https://superset.example.com"],
  ["https://superset.example.com/superset/dashboard/7/?native_filters=x#y", "https://superset.example.com"],
  ["https://example.com/bi/login/?next=/bi/", "https://example.com/bi"],
  ["https://example.com/bi/chart/list/", "https://example.com/bi"],
  ["https://example.com/bi/sqllab", "https://example.com/bi"],
  ["https://example.com/superset", "https://example.com/superset"],
  ["https://example.com/superset/superset/welcome/", "https://example.com/superset"],
  ["https://example.com/superset/login/", "https://example.com/superset"],
  ["https://example.com/superset-prod", "https://example.com/superset-prod"],
  ["localhost:8088", "http://localhost:8088"],
  ["superset.example.com/login", "https://superset.example.com"],
  ["not an address", "not an address"],
])("of %j Superset's own address is %j", (given, want) => {
  expect(withoutPage(given)).toBe(want);
});
