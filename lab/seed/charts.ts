import type { ShopDatasets } from "./datasets.ts";
import type { RestSession } from "./rest-session.ts";

type Query = Readonly<Record<string, unknown>>;

interface ShopChart {
  readonly name: string;
  readonly viz: string;
  readonly dataset: keyof ShopDatasets;
  readonly description?: string;
  /** The chart's form, without data source and type. */
  readonly params: Readonly<Record<string, unknown>>;
  /** What it asks the data source for; absent for the chart that was "never saved in Explore". */
  readonly query?: Query;
}

const rowCount = {
  expressionType: "SQL",
  sqlExpression: "COUNT(*)",
  label: "Rows",
  optionName: "metric_rows",
};

const byMonth = { timeGrain: "P1M", columnType: "BASE_AXIS", expressionType: "SQL" };
const monthOf = (column: string) => ({ ...byMonth, sqlExpression: column, label: column });

const onTime = (column: string) => ({ x_axis: column, time_grain_sqla: "P1M", x_axis_sort_asc: true });

/** Of different kinds on purpose, one of them without a saved query context. */
export const shopCharts: readonly ShopChart[] = [
  {
    name: "Total revenue",
    viz: "big_number_total",
    dataset: "sales",
    description: "All order lines, cancelled orders included.",
    params: {
      metric: "revenue",
      header_font_size: 0.4,
      subheader_font_size: 0.15,
      y_axis_format: "SMART_NUMBER",
    },
    query: { columns: [], metrics: ["revenue"] },
  },
  {
    name: "Revenue per month",
    viz: "echarts_timeseries_line",
    dataset: "sales",
    params: {
      ...onTime("ordered_at"),
      metrics: ["revenue"],
      groupby: [],
      row_limit: 10000,
      markerEnabled: true,
    },
    query: { columns: [monthOf("ordered_at")], metrics: ["revenue"], orderby: [["revenue", false]] },
  },
  {
    name: "Orders by status",
    viz: "echarts_timeseries_bar",
    dataset: "orders",
    params: {
      ...onTime("ordered_at"),
      metrics: [rowCount],
      groupby: ["status"],
      row_limit: 10000,
      stack: "Stack",
    },
    query: { columns: [monthOf("ordered_at"), "status"], metrics: [rowCount], series_columns: ["status"] },
  },
  {
    name: "Revenue by category",
    viz: "pie",
    dataset: "sales",
    params: {
      groupby: ["category"],
      metric: "revenue",
      row_limit: 100,
      donut: true,
      label_type: "key_percent",
    },
    query: { columns: ["category"], metrics: ["revenue"], orderby: [["revenue", false]], row_limit: 100 },
  },
  {
    name: "Revenue by country and quarter",
    viz: "pivot_table_v2",
    dataset: "sales",
    params: {
      groupbyRows: ["country"],
      groupbyColumns: ["order_quarter"],
      metrics: ["revenue"],
      metricsLayout: "COLUMNS",
      aggregateFunction: "Sum",
      valueFormat: ",.0f",
      row_limit: 10000,
    },
    query: { columns: ["country", "order_quarter"], metrics: ["revenue"] },
  },
  {
    name: "Distribution of order values",
    viz: "histogram_v2",
    dataset: "orders",
    params: { column: "total", groupby: [], bins: 12, row_limit: 10000, normalize: false, cumulative: false },
    query: {
      columns: ["total"],
      metrics: [],
      post_processing: [
        {
          operation: "histogram",
          options: { column: "total", groupby: [], bins: 12, cumulative: false, normalize: false },
        },
      ],
    },
  },
  {
    name: "Customers by country",
    viz: "table",
    dataset: "customers",
    params: {
      query_mode: "aggregate",
      groupby: ["country", "segment"],
      metrics: [rowCount],
      row_limit: 1000,
      order_desc: true,
    },
    query: {
      columns: ["country", "segment"],
      metrics: [rowCount],
      orderby: [[rowCount, false]],
      row_limit: 1000,
    },
  },
  {
    name: "Products by price",
    viz: "table",
    dataset: "products",
    description: "Has no query context, as charts made by scripts often do.",
    params: { query_mode: "raw", all_columns: ["name", "category", "price"], row_limit: 100 },
  },
];

/** Id and name of a chart that was made. */
export interface CreatedChart {
  readonly id: number;
  readonly name: string;
}

/** Makes all charts and puts each on the dashboards. */
export async function createCharts(
  session: RestSession,
  datasets: ShopDatasets,
  dashboardsOf: (name: string) => number[],
): Promise<CreatedChart[]> {
  const created: CreatedChart[] = [];
  for (const chart of shopCharts) {
    const dashboards = dashboardsOf(chart.name);
    const body = { ...chartBody(chart, datasets[chart.dataset]), dashboards };
    const { id } = await session.post("/api/v1/chart/", body);
    created.push({ id, name: chart.name });
  }
  return created;
}

/** The body of `POST /chart/`: form and query context are JSON inside strings. */
export function chartBody(chart: ShopChart, datasetId: number): Record<string, unknown> {
  const form = {
    datasource: `${datasetId}__table`,
    viz_type: chart.viz,
    adhoc_filters: [],
    time_range: "No filter",
    ...chart.params,
  };
  const context = chart.query && {
    datasource: { id: datasetId, type: "table" },
    force: false,
    queries: [{ filters: [], extras: { having: "", where: "" }, row_limit: 10000, ...chart.query }],
    form_data: form,
    result_format: "json",
    result_type: "full",
  };
  return {
    slice_name: chart.name,
    viz_type: chart.viz,
    datasource_id: datasetId,
    datasource_type: "table",
    params: JSON.stringify(form),
    ...(chart.description === undefined ? {} : { description: chart.description }),
    ...(context === undefined ? {} : { query_context: JSON.stringify(context) }),
  };
}
