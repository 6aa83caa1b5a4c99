import { parseExactly } from "../../results/exact-numbers.ts";
import { isRecord } from "../../results/is-record.ts";

/** Controls and keys whose values are for people, or are no names of columns. */
const PROSE =
  /(title|label|text|description|url|color|format)$|^(viz_type|datasource|optionName|expressionType|time_range|sliceId|slice_name|subheader|warning)$/i;
/** Keys whose values are SQL. */
const SQL = /^(sqlExpression|sql|where|having|clause|expression|filter)$/i;

/** Whether SQL names something: as a whole word, in whatever case; within a text of its own too. */
export function sqlMentions(sql: unknown, name: string): boolean {
  if (typeof sql !== "string" || name === "") return false;
  const word = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}_])${word}(?![\\p{L}\\p{N}_])`, "iu").test(sql);
}

/** Which of the names each control of a chart mentions: `{groupby: ["country"]}`. @param params as the chart has them, JSON text */
export function controlsThatMention(params: unknown, names: readonly string[]): Record<string, string[]> {
  const controls = readJson(params);
  return isRecord(controls) ? keysThatMention(controls, names) : {};
}

function keysThatMention(
  controls: Record<string, unknown>,
  names: readonly string[],
): Record<string, string[]> {
  const found = Object.entries(controls)
    .filter(([control]) => !PROSE.test(control))
    .map(([control, value]) => [control, names.filter((name) => mentions(value, name, control))] as const);
  return Object.fromEntries(found.filter(([, mentioned]) => mentioned.length > 0));
}

function mentions(value: unknown, name: string, key: string): boolean {
  if (typeof value === "string") {
    if (value === name) return true;
    if (SQL.test(key)) return sqlMentions(value, name);
    // Orders are lists as text: ["country", true].
    return value.startsWith("[") && mentions(readJson(value), name, key);
  }
  if (Array.isArray(value)) return value.some((item) => mentions(item, name, key));
  if (!isRecord(value)) return false;
  return Object.entries(value).some(([inner, item]) => !PROSE.test(inner) && mentions(item, name, inner));
}

function readJson(text: unknown): unknown {
  if (typeof text !== "string") return undefined;
  try {
    return parseExactly(text);
  } catch {
    return undefined;
  }
}

/** A native filter of a dashboard that takes its values from a dataset. */
export interface FilterUse {
  filter: string;
  column?: string;
  /** What else of it mentions the fields: `{sortMetric: ["revenue"]}`. */
  controls?: Record<string, string[]>;
}

/** What of a filter, beside the column whose values it offers, is of its dataset. */
const OF_DATASET = ["sortMetric", "adhoc_filters", "granularity_sqla"];

/** @param metadata of a dashboard, JSON text @param fields only uses of these columns and metrics */
export function filtersOn(
  metadata: unknown,
  datasets: readonly number[],
  fields?: readonly string[],
): FilterUse[] {
  const { native_filter_configuration: filters } = Object(readJson(metadata)) as Record<string, unknown>;
  if (!Array.isArray(filters)) return [];
  return filters.filter(isRecord).flatMap((filter) => {
    const said = Object.fromEntries(OF_DATASET.map((key) => [key, filter[key]]));
    const controls = keysThatMention(said, fields ?? []);
    const hasControls = Object.keys(controls).length > 0;
    return (Array.isArray(filter.targets) ? filter.targets : []).filter(isRecord).flatMap((target) => {
      const { name: column } = Object(target.column) as { name?: unknown };
      const isMeant = !fields || hasControls || fields.includes(column as string);
      if (!isMeant || !datasets.includes(target.datasetId as number)) return [];
      return [
        {
          filter: String(filter.name ?? filter.id),
          ...(typeof column === "string" && { column }),
          ...(hasControls && { controls }),
        },
      ];
    });
  });
}
