import type { Answer } from "../../codegen/capture/ask.ts";
import type { RestSession } from "./rest-session.ts";

/** Ids of the datasets by what they are about. */
export interface ShopDatasets {
  readonly customers: number;
  readonly products: number;
  readonly orders: number;
  /** Virtual: one row per order line, with the metric `revenue` and the calculated column `order_quarter`. */
  readonly sales: number;
}

const salesSql = `SELECT i.id AS line_id, o.id AS order_id, o.ordered_at, o.status, c.country, c.segment,
  p.name AS product, p.category, i.quantity, i.unit_price
FROM order_items i
JOIN orders o ON o.id = i.order_id
JOIN customers c ON c.id = o.customer_id
JOIN products p ON p.id = i.product_id`;

/** The database connection. Its path is relative to the folder Superset runs in, so that a home can be copied. */
export async function createDatabase(session: RestSession): Promise<number> {
  const { id } = await session.post("/api/v1/database/", {
    database_name: "Shop",
    sqlalchemy_uri: "sqlite:///shop.db",
    expose_in_sqllab: true,
    allow_file_upload: true,
    extra: JSON.stringify({ schemas_allowed_for_file_upload: ["main"] }),
  });
  return id;
}

/** Three tables and one query as datasets. */
export async function createDatasets(session: RestSession, database: number): Promise<ShopDatasets> {
  const create = async (body: object): Promise<number> =>
    (await session.post("/api/v1/dataset/", { database, schema: "main", ...body })).id;
  const customers = await create({ table_name: "customers" });
  const products = await create({ table_name: "products" });
  const orders = await create({ table_name: "orders" });
  const sales = await create({ table_name: "Sales", sql: salesSql });
  await describe(session, orders, "One row per order.", { main_dttm_col: "ordered_at" });
  await describe(session, customers, "Who buys; some have no e-mail address.", {
    main_dttm_col: "signed_up",
  });
  await completeSales(session, sales);
  return { customers, products, orders, sales };
}

async function describe(session: RestSession, id: number, description: string, more: object) {
  await session.put(`/api/v1/dataset/${id}`, { description, ...more });
}

/** Columns and metrics sent in an update replace the old ones, so those are sent along with their ids. */
async function completeSales(session: RestSession, id: number): Promise<void> {
  const { result } = await session.get(`/api/v1/dataset/${id}`);
  const columns = result.columns.map((column: Answer) => ({
    id: column.id,
    column_name: column.column_name,
    groupby: true,
    filterable: true,
    ...(column.column_name === "ordered_at" ? { is_dttm: true, type: "DATETIME" } : {}),
  }));
  const quarter =
    "strftime('%Y', ordered_at) || ' Q' || ((CAST(strftime('%m', ordered_at) AS INTEGER) + 2) / 3)";
  const calculated = {
    column_name: "order_quarter",
    verbose_name: "Quarter",
    expression: quarter,
    type: "STRING",
    groupby: true,
    filterable: true,
  };
  const metrics = result.metrics.map((metric: Answer) => ({
    id: metric.id,
    metric_name: metric.metric_name,
    expression: metric.expression,
  }));
  const revenue = {
    metric_name: "revenue",
    verbose_name: "Revenue",
    expression: "SUM(quantity * unit_price)",
    d3format: ",.2f",
    description: "What the order lines cost after discounts.",
  };
  await describe(session, id, "One row per order line, with customer and product.", {
    main_dttm_col: "ordered_at",
    columns: [...columns, calculated],
    metrics: [...metrics, revenue],
  });
}
