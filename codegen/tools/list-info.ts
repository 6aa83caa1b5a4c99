import type { Argument, Schema, Tool } from "../model.ts";
import { byOperationKey, operationKey } from "../overlay/operation-key.ts";

/** What a resource's list really offers, captured from a running server: `spec/<version>/info.json`, by list path. */
export type ListInfo = Readonly<
  Record<
    string,
    {
      /** Column -> operators it may be filtered by. */
      filters: Record<string, string[]>;
      orderColumns: string[];
      /** Columns of a row when none are asked for. */
      listColumns: string[];
    }
  >
>;

/**
 * Narrow a list tool's arguments to what its resource knows: columns and operators of filters, columns to sort by.
 * @param columns list path -> columns that are asked for when none are given
 */
export function describeLists(
  tool: Tool,
  info: ListInfo,
  columns: Readonly<Record<string, readonly string[]>>,
): Tool {
  const path = operationKey(tool.operation.path);
  const known = byOperationKey(info).get(path);
  if (!known || tool.operation.method !== "GET") return tool;
  const usual = (byOperationKey(columns).get(path) ?? []).filter((column) =>
    known.listColumns.includes(column),
  );
  const refine: Record<string, (schema: Schema) => Schema> = {
    "q.filters": (schema) => refineFilters(schema, known.filters),
    "q.order_column": (schema) => withEnum(schema, known.orderColumns),
    "q.columns": (schema) => describeColumns(schema, usual, known.listColumns),
  };
  const narrow = (argument: Argument): Argument => {
    const change = refine[`${argument.in}.${argument.wire}`];
    return change ? { ...argument, schema: change(argument.schema) } : argument;
  };
  const defaults = { ...tool.defaults, ...(usual.length > 0 && { columns: usual }) };
  const hasFilters = tool.arguments.some(({ in: place, wire }) => place === "q" && wire === "filters");
  const operators = hasFilters ? groupByOperators(known.filters) : [];
  return { ...tool, arguments: tool.arguments.map(narrow), defaults, operators };
}

function refineFilters(schema: Schema, filters: Record<string, string[]>): Schema {
  const columns = Object.keys(filters).sort();
  if (columns.length === 0 || !schema.items?.properties) return schema;
  const operators = [...new Set(Object.values(filters).flat())].sort();
  const { col = {}, opr = {} } = schema.items.properties;
  const properties = {
    ...schema.items.properties,
    col: withEnum(col, columns),
    opr: withEnum(opr, operators),
  };
  return {
    ...schema,
    description: [schema.description, operatorsByColumn(filters), operatorMeanings(operators)]
      .filter(Boolean)
      .join(" "),
    items: { ...schema.items, properties },
  };
}

/** Columns that take the same operators stand together. */
function groupByOperators(filters: Record<string, string[]>): Tool["operators"] {
  const groups = new Map<string, [string[], string[]]>();
  for (const [column, unsorted] of Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const operators = [...unsorted].sort();
    const [columns] = groups.get(operators.join(" ")) ?? [[]];
    groups.set(operators.join(" "), [[...columns, column], operators]);
  }
  return [...groups.values()];
}

/**
 * Columns that take the same operators are named together, and those of the longest such line not at all:
 * `Operators: owners: rel_m_m; others: ct eq.`
 */
function operatorsByColumn(filters: Record<string, string[]>): string {
  const lines = groupByOperators(filters).map(([columns, operators]) => ({
    operators: operators.join(" "),
    columns: columns.join(", "),
  }));
  const longest = lines.reduce((most, line) => (line.columns.length > most.columns.length ? line : most));
  const others = lines.filter((line) => line !== longest);
  if (others.length === 0) return `Operators: ${longest.operators}.`;
  const texts = others.map(({ columns, operators }) => `${columns}: ${operators}`);
  return `Operators: ${texts.join("; ")}; others: ${longest.operators}.`;
}

const MEANINGS: readonly (readonly [RegExp, string])[] = [
  [/^ct$/, "ct contains"],
  [/^sw$/, "sw/ew starts/ends with"],
  [/^nct$/, "n… not"],
  [/^rel_/, "rel_… has this id"],
  [/_all_text$/, "…_all_text any text contains"],
];

/** What the abbreviations among these operators mean. */
function operatorMeanings(operators: readonly string[]): string {
  const known = MEANINGS.filter(([operator]) => operators.some((name) => operator.test(name)));
  return known.length === 0 ? "" : `(${known.map(([, meaning]) => meaning).join(", ")}.)`;
}

function withEnum(schema: Schema, values: string[]): Schema {
  return values.length === 0 ? schema : { ...schema, enum: [...values].sort() };
}

function describeColumns(schema: Schema, usual: readonly string[], all: readonly string[]): Schema {
  if (all.length === 0) return schema;
  const others = usual.length === 0 ? [] : all.filter((column) => !usual.includes(column));
  const text = [
    schema.description,
    `Default: ${foldColumns(usual.length === 0 ? all : usual).join(", ")}.`,
    others.length > 0 && `Also: ${foldColumns(others).join(", ")}.`,
  ];
  return { ...schema, description: text.filter(Boolean).join(" ") };
}

/** Columns of a linked object on one place: `owners.{id,email}` for `owners.id, owners.email`. */
function foldColumns(columns: readonly string[]): string[] {
  const fields = new Map<string, string[]>();
  for (const column of new Set(columns)) {
    const [first = "", ...rest] = column.split(".");
    fields.set(first, [...(fields.get(first) ?? []), rest.join(".")]);
  }
  return [...fields].flatMap(([first, inner]) => {
    const inside = inner.filter(Boolean);
    const whole = inside.length < inner.length ? [first] : [];
    if (inside.length === 0) return whole;
    return [...whole, inside.length === 1 ? `${first}.${inside[0]}` : `${first}.{${inside.join(",")}}`];
  });
}
