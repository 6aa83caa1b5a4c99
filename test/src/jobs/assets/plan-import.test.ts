import { describe, expect, it } from "vitest";
import type { Asset } from "../../../../src/jobs/assets/asset.ts";
import type { AssetKindName } from "../../../../src/jobs/assets/asset-kinds.ts";
import { decideFates, planImport } from "../../../../src/jobs/assets/plan-import.ts";
import { all, changed, overview, query, revenue, sales, shop } from "./sample-assets.ts";

const otherChart = changed(revenue, "row_limit: 10", "row_limit: 99");
const otherDataset = changed(sales, "column_name: b", "column_name: c");
const otherShop = changed(shop, "shop.db", "prod.db");
const plan = (there: readonly Asset[], overwrite: AssetKindName[] = [], assets: readonly Asset[] = all) => {
  const known = new Map(there.map((asset) => [asset.uuid, asset]));
  const fates = decideFates(assets, known, overwrite);
  const { assets: bundle, ...call } = planImport(assets, fates, known);
  return { ...call, bundle };
};
const dashboardOnly = [overview, revenue, sales, shop];

describe("an import", () => {
  it("of a dashboard that is new takes the import of dashboards, whatever of it is there", () => {
    const { tool, overwrite, bundle } = plan([shop, otherDataset], [], dashboardOnly);
    expect({ tool, overwrite }).toEqual({ tool: "superset_dashboard_import", overwrite: false });
    expect(bundle).toEqual([overview, revenue, otherDataset, shop]);
  });

  it("of a chart alone leaves the dashboard out", () => {
    const { tool, overwrite, bundle } = plan([overview, otherChart, sales, shop], ["charts"], dashboardOnly);
    expect({ tool, overwrite }).toEqual({ tool: "superset_chart_import", overwrite: true });
    expect(bundle).toEqual([revenue, sales, shop]);
  });

  it("of several kinds at once is one import of all, in which what stays goes along as it is there", () => {
    const there = [overview, otherChart, otherDataset, otherShop, query];
    const { tool, type, bundle } = plan(there, ["charts", "datasets"]);
    expect({ tool, type }).toEqual({ tool: "superset_assets_import", type: "assets" });
    expect(bundle).toEqual([revenue, sales, otherShop]);
  });

  it("of a dashboard and a query takes the import of all", () => {
    expect(plan([], []).tool).toBe("superset_assets_import");
  });

  it("never takes what is there and differs for something to write, unless its kind is named", () => {
    const { made, overwritten, kept, same } = decideFates(
      all,
      new Map([overview, otherChart, otherShop].map((asset) => [asset.uuid, asset])),
      ["charts"],
    );
    expect({ made, overwritten, kept, same }).toEqual({
      made: [sales, query],
      overwritten: [revenue],
      kept: [shop],
      same: [overview],
    });
  });
});
