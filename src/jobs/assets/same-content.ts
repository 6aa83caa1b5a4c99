import { parseExactly } from "../../results/exact-numbers.ts";
import { isRecord } from "../../results/is-record.ts";
import type { Asset } from "./asset.ts";
import type { AssetKindName } from "./asset-kinds.ts";

type Content = Record<string, unknown>;

/**
 * Whether importing a thing would leave what is there as it is. What only one instance numbers so (ids of charts and datasets) does
 * not count, nor what the file does not speak of: an import leaves that alone.
 */
export function isSameContent(file: Asset, there: Asset): boolean {
  return covers(PLAIN[file.kind](file.content), PLAIN[there.kind](there.content));
}

/** Content as it is on every instance. */
const PLAIN: Readonly<Record<AssetKindName, (content: Content) => Content>> = {
  dashboards: plainDashboard,
  charts: ({ query_context: context, params, ...content }) => ({
    ...content,
    params: withoutKeys(params, OWN_NUMBERS),
    query_context: withoutKeys(fromJson(context), OWN_NUMBERS),
  }),
  datasets: ({ columns, metrics, ...content }) => ({
    ...content,
    columns: sortBy(columns, "column_name"),
    metrics: sortBy(metrics, "metric_name"),
  }),
  // Exports of datasets and of databases call these differently.
  databases: ({ allow_csv_upload: allowed, extra, ...content }) => ({
    allow_file_upload: allowed,
    ...content,
    extra: withoutKeys(extra, ["schemas_allowed_for_csv_upload", "schemas_allowed_for_file_upload"]),
  }),
  saved_queries: (content) => content,
};

const OWN_NUMBERS = ["datasource", "slice_id"];
/** Of a dashboard's metadata: lists of ids of charts, and what has them for keys. */
const LISTS_OF_CHARTS = ["excluded", "immune", "timed_refresh_immune_slices"];
/** The browser works these out anew. */
const WORKED_OUT = ["chartsInScope", "tabsInScope"];
const KEYED_BY_CHART = ["chart_configuration", "expanded_slices", "filter_scopes", "default_filters"];

function plainDashboard({ position, metadata, ...content }: Content): Content {
  const nodes = isRecord(position) ? Object.values(position) : [];
  const uuids = new Map<string, unknown>();
  for (const node of nodes) {
    if (isRecord(node) && isRecord(node.meta)) uuids.set(String(node.meta.chartId), node.meta.uuid);
  }
  const call = (id: unknown) => uuids.get(String(id)) ?? String(id);
  const plain = (value: unknown, key = ""): unknown => {
    if (Array.isArray(value))
      return LISTS_OF_CHARTS.includes(key) ? value.map(call).sort() : value.map((item) => plain(item));
    if (KEYED_BY_CHART.includes(key)) {
      const entries = Object.entries(Object(fromJson(value)));
      return Object.fromEntries(entries.map(([id, item]) => [call(id), withoutKeys(plain(item), ["id"])]));
    }
    if (!isRecord(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plain(item, name)]));
  };
  return {
    ...content,
    position: withoutKeys(position, ["chartId"]),
    metadata: plain(withoutKeys(metadata, WORKED_OUT)),
  };
}

function fromJson(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return parseExactly(value);
  } catch {
    return value;
  }
}

/** At any depth. */
function withoutKeys(value: unknown, keys: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutKeys(item, keys));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).filter(([key]) => !keys.includes(key));
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutKeys(item, keys)]));
}

function sortBy(items: unknown, key: string): unknown {
  if (!Array.isArray(items)) return items;
  const nameOf = (item: unknown) => String(Object(item)[key]);
  return items.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

function covers(wanted: unknown, there: unknown): boolean {
  if (wanted === null || wanted === undefined) return there === null || there === undefined;
  if (Array.isArray(wanted)) {
    if (wanted.length === 0 && !there) return true;
    if (!Array.isArray(there) || there.length !== wanted.length) return false;
    return wanted.every((item, place) => covers(item, there[place]));
  }
  if (isRecord(wanted) && isRecord(there))
    return Object.entries(wanted).every(([key, item]) => covers(item, there[key]));
  return String(wanted) === String(there) && typeof wanted === typeof there;
}
