import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { chartBody, shopCharts } from "../../lab/seed/charts.ts";
import { dashboardLayout, shopDashboards } from "../../lab/seed/dashboards.ts";
import { shopSql } from "../../lab/seed/shop-sql.ts";

test("the shop is the same on every day and machine", () => {
  const hash = (text: string) => createHash("sha256").update(text).digest("hex");
  expect(hash(shopSql())).toBe(hash(shopSql()));
  expect(shopSql()).toContain("NULL");
  expect(shopSql()).not.toMatch(/NaN|undefined/);
});

test("exactly one chart has no query context", () => {
  const without = shopCharts.filter((chart) => chartBody(chart, 1).query_context === undefined);
  expect(without.map((chart) => chart.name)).toEqual(["Products by price"]);
});

test.each(shopDashboards)("every chart on $title exists and stands in a row that fits", (dashboard) => {
  const names = dashboard.rows.flat();
  const charts = names.map((name, index) => ({ id: index + 1, name }));
  for (const name of names) expect(shopCharts.map((chart) => chart.name)).toContain(name);
  const layout = dashboardLayout(dashboard, charts) as Record<
    string,
    { children?: string[]; meta?: { width?: number } }
  >;
  for (const row of layout.GRID_ID?.children ?? []) {
    const widths = layout[row]?.children?.map((id) => layout[id]?.meta?.width ?? 0) ?? [];
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(12);
  }
});
