// Generated from spec/6.1.0/openapi.json by `npm run generate`. Do not edit: change spec/overlay or codegen.

/** What the form of a chart (`params`) holds for a type, beside `viz_type` and `datasource`. */
export interface ChartType {
  title: string;
  /** As the gallery has it; some types have none. */
  category?: string;
  about: string;
  deprecated?: true;
  /** Its data come from `explore_json`. */
  legacy?: true;
  /** The feature flag without which the type is not there. */
  flag?: string;
  /** Why this version's own explore does not draw it. */
  problem?: string;
  /** At least one of these controls must be set. */
  oneOf?: readonly string[];
  /** By name, in the order of the panel. */
  controls: Readonly<Record<string, ChartControl>>;
  /** What the form of a chart that draws sets; its numbers and columns are those of the chart's own Superset. */
  example: Readonly<Record<string, unknown>>;
}

export interface ChartControl {
  /**
   * What it holds. `axis`: the time column or a dimension, along an axis. `column`: what is grouped by. `rows`: columns of
   * single rows. `metric`. `size`: `{type: "metric", value}` or `{type: "fix", value: number}`. `position`:
   * `{type: "latlong", lonCol, latCol}`. `filters`. `time`: the time column of a type without an axis. `grain`: an ISO 8601
   * duration. `range`: a time range as text. `limit`: a number of rows. `sort`. `option`: anything else.
   */
  role: "axis" | "column" | "rows" | "metric" | "size" | "position" | "filters" | "time" | "grain" | "range" | "limit" | "sort" | "option";
  label?: string;
  /** What an option, a sort or such is one of. */
  holds?: "column" | "metric";
  /** It is a list. */
  several?: true;
  /** It must be set, and has no default. */
  required?: true;
  /** What explore sets where nothing is. */
  default?: unknown;
  choices?: readonly (string | number | boolean | null)[];
  /** The choices are only proposals. */
  free?: true;
  number?: "integer" | "float";
}
