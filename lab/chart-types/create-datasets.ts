import type { Answer } from "../../codegen/capture/ask.ts";
import type { RestSession } from "../seed/rest-session.ts";

/** Order lines with all that a chart can be about: times, numbers, categories, and places in every form that maps take. */
const linesSql = `SELECT o.id AS order_id, o.ordered_at, o.shipped_at, o.status, c.country AS customer_country, c.segment, p.name AS product, p.category,
  i.quantity, i.unit_price, l.region, l.latitude, l.longitude, 50.1 AS warehouse_latitude, 8.7 AS warehouse_longitude,
  '[[8.7, 50.1], [' || l.longitude || ', ' || l.latitude || ']]' AS route,
  '[[' || l.longitude || ', ' || l.latitude || '], [' || (l.longitude + 1) || ', ' || l.latitude || '], [' || l.longitude || ', ' || (l.latitude + 1) || ']]' AS outline,
  '{"type": "Point", "coordinates": [' || l.longitude || ', ' || l.latitude || ']}' AS place,
  '{"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [' || l.longitude || ', ' || l.latitude || ']}}' AS feature
FROM order_items i
JOIN orders o ON o.id = i.order_id
JOIN customers c ON c.id = o.customer_id
JOIN products p ON p.id = i.product_id
JOIN (SELECT 0 AS number, 'DE-BE' AS region, 52.5 AS latitude, 13.4 AS longitude
  UNION ALL SELECT 1, 'DE-BY', 48.1, 11.6 UNION ALL SELECT 2, 'DE-HH', 53.6, 10.0 UNION ALL SELECT 3, 'DE-SN', 51.1, 13.7) l
  ON l.number = c.id % 4`;

const treeSql = `SELECT 'all' AS id, NULL AS parent, 'All products' AS name
UNION ALL SELECT DISTINCT category, 'all', category FROM products
UNION ALL SELECT name, category, name FROM products`;

const metrics = [
  { metric_name: "count", expression: "COUNT(*)" },
  { metric_name: "revenue", expression: "SUM(quantity * unit_price)" },
  { metric_name: "units", expression: "SUM(quantity)" },
];
/** Some that a choice among columns has, and no other choice. */
export const columnNames = ["ordered_at", "category", "warehouse_latitude"];
const times = ["ordered_at", "shipped_at"];

/** Makes the two datasets that the examples are about; the database is the seed's. */
export async function createDatasets(session: RestSession): Promise<{ lines: number; tree: number }> {
  const found = await session.get("/api/v1/database/");
  const database = found.result.find((row: Answer) => row.database_name === "Shop").id;
  const create = async (table_name: string, sql: string) =>
    (await session.post("/api/v1/dataset/", { database, schema: "main", table_name, sql })).id as number;
  const lines = await create("Order lines", linesSql);
  const { result } = await session.get(`/api/v1/dataset/${lines}`);
  const columns = result.columns.map(({ id, column_name, type }: Answer) => ({
    id,
    column_name,
    groupby: true,
    filterable: true,
    ...(times.includes(column_name) ? { is_dttm: true, type: "DATETIME" } : { type }),
  }));
  const ids = new Map(result.metrics.map(({ id, metric_name }: Answer) => [metric_name, id]));
  const all = metrics.map((metric) => ({
    ...metric,
    ...(ids.has(metric.metric_name) && { id: ids.get(metric.metric_name) }),
  }));
  await session.put(`/api/v1/dataset/${lines}`, { main_dttm_col: "ordered_at", columns, metrics: all });
  return { lines, tree: await create("Product tree", treeSql) };
}
