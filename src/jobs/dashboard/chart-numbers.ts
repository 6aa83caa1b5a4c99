import { isRecord } from "../../results/is-record.ts";
import type { Row } from "../steps.ts";

/** Where a dashboard's documents hold ids of charts, by the key, however deep it stands. */
const LISTS = new Set(["chartsInScope", "excluded", "immune", "timed_refresh_immune_slices"]);
/** Under these, the keys of an object are ids. */
const KEYED = new Set(["chart_configuration", "expanded_slices", "filter_scopes"]);
/** Text that holds JSON whose keys are ids. */
const KEYED_TEXT = "default_filters";
/** Layers of a map, each named for its chart: `chart-12-layer-0`. */
const LAYERS = "selectedLayers";

/** The old ids of charts -> their new ones; what is not in it stays. */
export type ChartNumbers = ReadonlyMap<number, number>;

/** Metadata of a dashboard that speaks of other charts in every place. */
export function renumberMetadata(metadata: Row, numbers: ChartNumbers): Row {
  return renumber(metadata, numbers) as Row;
}

function renumber(value: unknown, numbers: ChartNumbers): unknown {
  if (Array.isArray(value)) return value.map((item) => renumber(item, numbers));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, renumberAt(key, inner, numbers)]),
  );
}

function renumberAt(key: string, inner: unknown, numbers: ChartNumbers): unknown {
  if (LISTS.has(key) && Array.isArray(inner)) return inner.map((id) => numbers.get(id) ?? id);
  if (key === LAYERS && Array.isArray(inner)) return inner.map((layer) => renumberLayer(layer, numbers));
  if (KEYED.has(key) && isRecord(inner)) return renumberKeys(inner, numbers);
  if (key === KEYED_TEXT && typeof inner === "string") return renumberText(inner, numbers);
  return renumber(inner, numbers);
}

function renumberKeys(keyed: Row, numbers: ChartNumbers): Row {
  const entries = Object.entries(keyed).map(([key, value]): [string, unknown] => {
    const id = numbers.get(Number(key));
    const inner = renumber(value, numbers);
    if (id === undefined) return [key, inner];
    return [String(id), isRecord(inner) && inner.id === Number(key) ? { ...inner, id } : inner];
  });
  return Object.fromEntries(entries);
}

function renumberText(text: string, numbers: ChartNumbers): string {
  try {
    const keyed: unknown = JSON.parse(text);
    return isRecord(keyed) && Object.keys(keyed).length > 0
      ? JSON.stringify(renumberKeys(keyed, numbers))
      : text;
  } catch {
    // No JSON, so no ids of charts.
    return text;
  }
}

function renumberLayer(layer: unknown, numbers: ChartNumbers): unknown {
  return String(layer).replace(/^chart-(\d+)-/, (whole, id) =>
    numbers.has(Number(id)) ? `chart-${numbers.get(Number(id))}-` : whole,
  );
}

/**
 * A layout that shows other charts.
 * @param names the new names of the charts, by their new ids
 */
export function renumberLayout(layout: Row, numbers: ChartNumbers, names: ReadonlyMap<number, string>): Row {
  const entries = Object.entries(layout).map(([key, item]): [string, unknown] => {
    if (!isRecord(item) || item.type !== "CHART" || !isRecord(item.meta)) return [key, item];
    const id = numbers.get(Number(item.meta.chartId));
    if (id === undefined) return [key, item];
    const { uuid: _, ...meta } = item.meta;
    return [key, { ...item, meta: { ...meta, chartId: id, sliceName: names.get(id) ?? meta.sliceName } }];
  });
  return Object.fromEntries(entries);
}
