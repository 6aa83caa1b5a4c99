/** What a chart is saved with (`params`): what its controls are set to, in the names of its type. */
export type FormData = Readonly<Record<string, unknown>>;

/** A column's name, or an expression with a label. */
export type FormColumn = string | Readonly<Record<string, unknown>>;
/** A saved metric's name, or one made for the chart. */
export type FormMetric = string | Readonly<Record<string, unknown>>;

/** What a control holds, as a list: one, several or none. */
export function listOf(value: unknown): unknown[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((item) => item !== null && item !== undefined && item !== "");
}

/** Columns and metrics are told apart by what they are shown as. */
export function labelOf(item: FormColumn | FormMetric): string {
  if (typeof item === "string") return item;
  const { label, sqlExpression, aggregate, column } = item;
  if (typeof label === "string" && label !== "") return label;
  if (typeof sqlExpression === "string") return sqlExpression;
  return `${aggregate}(${(column as { column_name?: string } | undefined)?.column_name})`;
}

/** Of what several controls hold, each once. */
export function chosen(form: FormData, fields: readonly string[]): (string | Record<string, unknown>)[] {
  const items = fields.flatMap((field) => listOf(form[field])).filter(isNamed);
  return [...new Map(items.map((item) => [labelOf(item), item])).values()];
}

const isNamed = (item: unknown): item is string | Record<string, unknown> =>
  typeof item === "string" || (typeof item === "object" && item !== null);

interface AdhocFilter {
  expressionType?: string;
  clause?: string;
  subject?: unknown;
  operator?: string;
  comparator?: unknown;
  sqlExpression?: string;
}

export interface FormFilters {
  filters: object[];
  /** Free SQL conditions. */
  where: string;
  having: string;
}

/** The conditions of a chart; those of Superset's early days stand beside the others. */
export function filtersOf(form: FormData): FormFilters {
  const adhoc = listOf(form.adhoc_filters) as AdhocFilter[];
  const isSql = ({ expressionType }: AdhocFilter) => expressionType === "SQL";
  const isHaving = ({ clause }: AdhocFilter) => clause?.toUpperCase() === "HAVING";
  const simple = adhoc
    .filter((filter) => !isSql(filter) && !isHaving(filter))
    .map(({ subject, operator, comparator }) => ({
      col: subject,
      op: operator,
      ...(comparator !== undefined && comparator !== null && { val: comparator }),
    }));
  const free = (having: boolean) => [
    ...listOf(having ? form.having : form.where),
    ...adhoc
      .filter((filter) => isSql(filter) && isHaving(filter) === having)
      .map(({ sqlExpression }) => sqlExpression),
  ];
  const joined = (conditions: unknown[]) =>
    // A line comment must not hide the parenthesis.
    listOf(conditions)
      .map((sql) => `(${sql}${String(sql).includes("--") ? "\n" : ""})`)
      .join(" AND ");
  const old = listOf(form.filters).filter((filter) => typeof filter === "object") as object[];
  return { filters: [...old, ...simple], where: joined(free(false)), having: joined(free(true)) };
}

/** `2 years ago : now`; nothing where the chart does not say. */
export function timeRangeOf({ time_range: range, since, until }: FormData): string | undefined {
  if (typeof range === "string" && range !== "") return range;
  return since || until ? `${since ?? ""} : ${until ?? ""}` : undefined;
}

/** The columns of a position on a map: two of numbers, or one that holds both. */
export function positionColumns(form: FormData, fields: readonly string[]): string[] {
  const keys = ["lonCol", "latCol", "lonlatCol", "geohashCol"];
  const positions = fields.map((field) => form[field]).filter(isNamed);
  return positions.flatMap((position) =>
    typeof position === "string" ? [position] : keys.flatMap((key) => listOf(position[key])).map(String),
  );
}
