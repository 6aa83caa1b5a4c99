import { admin } from "./seed/accounts.ts";
import { createCharts } from "./seed/charts.ts";
import { createDashboards, fillDashboards, shopDashboards } from "./seed/dashboards.ts";
import { createDatabase, createDatasets } from "./seed/datasets.ts";
import { createDecorations, createSavedQueries, createTags } from "./seed/extras.ts";
import { openSession } from "./seed/rest-session.ts";
import { createViewer } from "./seed/viewer.ts";

/**
 * Fills a fresh Superset over its REST API with a small shop: a database, datasets, charts, dashboards, saved queries,
 * tags and a limited user. Needs the file `shop.db` in the folder Superset runs in. Works on every version of the lab.
 */
export async function seedShop(baseUrl: string): Promise<void> {
  const session = await openSession(baseUrl, admin);
  const database = await createDatabase(session);
  const datasets = await createDatasets(session, database);
  const dashboards = await createDashboards(session);
  const dashboardsOf = (chart: string) =>
    shopDashboards
      .filter((dashboard) => dashboard.rows.flat().includes(chart))
      .flatMap((dashboard) => dashboards.get(dashboard.title) ?? []);
  const charts = await createCharts(session, datasets, dashboardsOf);
  await fillDashboards(session, dashboards, charts, datasets);
  const queries = await createSavedQueries(session, database);
  const dashboardIds = [...dashboards.values()];
  await createTags(session, charts, dashboardIds, queries);
  await createDecorations(session, dashboardIds[0] as number);
  await createViewer(session, database);
}
