import { parseExactly, stringifyExactly } from "../../results/exact-numbers.ts";
import { isRecord } from "../../results/is-record.ts";
import type { RunJob } from "../job.ts";
import type { Row, Steps } from "../steps.ts";
import { renumberLayout, renumberMetadata } from "./chart-numbers.ts";
import { chartsOf, type DashboardChart } from "./dashboard-charts.ts";
import { readDocuments } from "./dashboard-documents.ts";
import { withAllCharts } from "./position-tree.ts";

/** What of a chart its copy has as well, beside its data: not what somebody vouched for. */
const COPIED = ["viz_type", "description", "cache_timeout"];
/** What a browser leaves in a chart's settings about the chart itself and where it stood. */
const OF_ITSELF = ["slice_id", "dashboards"];
const MOST_TOLD = 20;

/** Copies a dashboard with its charts, or onto the same ones. */
export const duplicate: RunJob = async (args, steps) => {
  const { dashboard_id: given, charts: whose = "own", chart_suffix: suffix = "" } = args;
  const original = Number(given);
  const { row, layout, metadata } = await readDocuments(steps, original);
  const title = args.title ?? `${row.dashboard_title} (copy)`;
  const charts = await chartsOf(steps, original);
  const copies = whose === "own" ? await copyCharts(charts, String(suffix), steps) : [];
  const numbers = new Map(copies.map(({ from, to }) => [from, to]));
  const names = new Map(copies.map(({ to, name }) => [to, name]));
  const shown = withAllCharts(layout, String(title), charts);
  const positions = withTitle(renumberLayout(shown, numbers, names), title);
  const made = renumberMetadata(metadata, numbers);
  const documents = { position_json: stringifyExactly(positions), json_metadata: stringifyExactly(made) };
  const id = await steps.create("dashboard", { dashboard_title: title, ...lookOf(row), ...documents });
  // Superset links a dashboard to charts only in a change that has the layout among the metadata.
  const linking = stringifyExactly({ ...made, positions });
  await steps.change("dashboard", id, { json_metadata: linking }, { json_metadata: documents.json_metadata });
  return { id, title, url: `/superset/dashboard/${id}/`, ...tell(copies, charts) };
};

interface Copy {
  from: number;
  to: number;
  name: string;
}

async function copyCharts(charts: readonly DashboardChart[], suffix: string, steps: Steps): Promise<Copy[]> {
  const copies: Copy[] = [];
  for (const { id: from, datasource } of charts) {
    const { result: chart } = (await steps.read("superset_chart_get_by_id", { chart_id: from })) as {
      result: Row;
    };
    const name = `${chart.slice_name}${suffix}`;
    const [dataset, type] = datasource.split("__");
    const to = await steps.create("chart", {
      slice_name: name,
      datasource_id: Number(dataset),
      datasource_type: type,
      ...Object.fromEntries(COPIED.filter((key) => isGiven(chart[key])).map((key) => [key, chart[key]])),
      ...documentsOf(chart),
    });
    copies.push({ from, to, name });
    steps.progress(copies.length, charts.length);
  }
  return copies;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}

/** A chart's settings and query as they are, without what they say of the chart that they were saved for. */
function documentsOf({ params, query_context: query }: Row): Row {
  return {
    ...(isGiven(params) && { params: rewritten(params, anonymous) }),
    ...(isGiven(query) && {
      query_context: rewritten(query, (all) => ({
        ...all,
        form_data: isRecord(all.form_data) ? anonymous(all.form_data) : all.form_data,
      })),
    }),
  };
}

function rewritten(text: unknown, change: (all: Row) => Row): unknown {
  const value = parseExactly(String(text));
  return isRecord(value) ? stringifyExactly(change(value)) : text;
}

function anonymous(settings: Row): Row {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => !OF_ITSELF.includes(key)));
}

function withTitle(layout: Row, title: unknown): Row {
  const { HEADER_ID: header } = layout;
  if (!isRecord(header)) return layout;
  return {
    ...layout,
    HEADER_ID: { ...header, meta: { ...(isRecord(header.meta) && header.meta), text: title } },
  };
}

/** How the copy looks: as the original, where that was given a look. */
function lookOf({ css, theme }: Row): Row {
  return {
    ...(isGiven(css) && { css }),
    ...(isRecord(theme) && typeof theme.id === "number" && { theme_id: theme.id }),
  };
}

function tell(copies: readonly Copy[], charts: readonly DashboardChart[]): Row {
  if (copies.length === 0) return { shared_charts: charts.length };
  if (copies.length > MOST_TOLD) return { own_charts: copies.length };
  return { own_charts: Object.fromEntries(copies.map(({ from, to }) => [from, to])) };
}
