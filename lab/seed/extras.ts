import type { CreatedChart } from "./charts.ts";
import type { RestSession } from "./rest-session.ts";

const savedQueries = [
  {
    label: "Best customers",
    description: "Who spent the most.",
    sql: "SELECT c.name, SUM(o.total) AS spent\nFROM orders o JOIN customers c ON c.id = o.customer_id\nGROUP BY c.name ORDER BY spent DESC LIMIT 20",
  },
  {
    label: "Orders not shipped",
    description: "Pending for a while.",
    sql: "SELECT id, ordered_at, total FROM orders WHERE status = 'pending' ORDER BY ordered_at",
  },
  {
    label: "Customers without e-mail",
    description: "",
    sql: "SELECT name, country FROM customers WHERE email IS NULL",
  },
];

/** Saved queries; returns their ids. */
export async function createSavedQueries(session: RestSession, db_id: number): Promise<number[]> {
  const ids: number[] = [];
  for (const query of savedQueries)
    ids.push((await session.post("/api/v1/saved_query/", { ...query, db_id, schema: "main" })).id);
  return ids;
}

/** Two tags, on charts, dashboards and a query. */
export async function createTags(
  session: RestSession,
  charts: readonly CreatedChart[],
  dashboards: readonly number[],
  queries: readonly number[],
): Promise<void> {
  const chartPairs = charts.slice(0, 3).map((chart) => ["chart", chart.id]);
  const dashboardPairs = dashboards.map((id) => ["dashboard", id]);
  await session.post("/api/v1/tag/", {
    name: "finance",
    description: "Looked at by the finance team",
    objects_to_tag: [...chartPairs, ...dashboardPairs.slice(0, 1)],
  });
  await session.post("/api/v1/tag/", {
    name: "weekly review",
    description: "",
    objects_to_tag: [...dashboardPairs, ...queries.slice(0, 1).map((id) => ["query", id])],
  });
}

/** An annotation layer with one annotation, a CSS template, and a report that is switched off. */
export async function createDecorations(session: RestSession, dashboard: number): Promise<void> {
  const layer = (
    await session.post("/api/v1/annotation_layer/", { name: "Campaigns", descr: "When we advertised" })
  ).id;
  await session.post(`/api/v1/annotation_layer/${layer}/annotation/`, {
    short_descr: "Christmas campaign",
    long_descr: "Posters and 10 % off",
    start_dttm: "2024-11-25T00:00:00",
    end_dttm: "2024-12-24T00:00:00",
  });
  await session.post("/api/v1/css_template/", {
    template_name: "Quiet headers",
    css: ".dashboard-header { background: #f7f7f7; }",
  });
  await session.post("/api/v1/report/", {
    type: "Report",
    name: "Weekly shop overview",
    active: false,
    crontab: "0 8 * * 1",
    timezone: "UTC",
    dashboard,
    creation_method: "alerts_reports",
    report_format: "PNG",
    recipients: [{ type: "Email", recipient_config_json: { target: "team@example.org" } }],
  });
}
