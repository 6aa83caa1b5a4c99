import { stringify } from "yaml";
import { type Asset, withText } from "../../../../src/jobs/assets/asset.ts";
import type { AssetKindName } from "../../../../src/jobs/assets/asset-kinds.ts";

const FOLDERS: Record<AssetKindName, string> = {
  dashboards: "dashboards",
  charts: "charts",
  datasets: "datasets/Shop",
  saved_queries: "queries/Shop",
  databases: "databases",
};

export const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** A thing of an archive, from what its file holds. */
export function sample(kind: AssetKindName, number: number, content: object): Asset {
  const path = `${FOLDERS[kind]}/${number}.yaml`;
  return withText({ kind, path }, stringify({ uuid: uuid(number), version: "1.0.0", ...content }));
}

export const shop = sample("databases", 1, { database_name: "Shop", sqlalchemy_uri: "sqlite:///shop.db" });
export const sales = sample("datasets", 2, {
  table_name: "Sales",
  schema: "main",
  database_uuid: uuid(1),
  columns: [{ column_name: "a" }, { column_name: "b" }],
});
export const revenue = sample("charts", 3, {
  slice_name: "Revenue",
  dataset_uuid: uuid(2),
  params: { datasource: "4__table", row_limit: 10 },
  query_context: '{"datasource":{"id":4,"type":"table"},"queries":[{"row_limit":10}]}',
});
export const overview = sample("dashboards", 4, {
  dashboard_title: "Overview",
  slug: "overview",
  position: { "CHART-1": { id: "CHART-1", type: "CHART", meta: { chartId: 7, uuid: uuid(3) } } },
  metadata: {
    refresh_frequency: 7,
    expanded_slices: { 7: true },
    native_filter_configuration: [{ id: "F", scope: { excluded: [7] }, chartsInScope: [7] }],
  },
});
export const query = sample("saved_queries", 5, { label: "Best", sql: "select 1", database_uuid: uuid(1) });
export const all = [overview, revenue, sales, query, shop];

/** The thing with its text changed. */
export function changed(asset: Asset, from: string, to: string): Asset {
  if (!asset.text.includes(from)) throw new Error(`${asset.path} has no ${from}`);
  return withText(asset, asset.text.replaceAll(from, to));
}
