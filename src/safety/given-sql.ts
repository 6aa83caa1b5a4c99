import type { OperationTool } from "../tools/tool.ts";
import { findAt } from "./sql-paths.ts";

export type SqlUse = NonNullable<OperationTool["sql"]>;

/** One piece of SQL in a call's arguments. */
export interface SqlText {
  /** Where it stands: `sql`, `queries[0].extras.where`. */
  at: string;
  text: string;
  kind: "statement" | "expression" | "column";
}

export interface GivenSql {
  texts: SqlText[];
  /** What is there that no text can be judged by; each goes on after "this SQL". */
  unprovable: string[];
}

/** The SQL that comes with a call. A plain word where a column's name is wanted is a name and not SQL. */
export function givenSql(tool: OperationTool, use: SqlUse, args: Record<string, unknown>): GivenSql {
  const unprovable = Object.entries(use.unprovable ?? {})
    .filter(([path]) => findAt(args, path).some(({ value }) => isSaid(value)))
    .map(([, reason]) => reason);
  const texts = new Map<string, SqlText>();
  const add = (kind: SqlText["kind"], paths: readonly string[] = []) => {
    for (const { at, value } of paths.flatMap((path) => findAt(args, path))) {
      // Where SQL may be left out, no text leaves it out.
      if (texts.has(at) || (value === "" && !isRequired(tool, at))) continue;
      if (typeof value === "string") texts.set(at, { at, text: value, kind });
      // A column that is worked out is an object, and its expression stands within.
      else if (kind !== "column") unprovable.push(`is not text where SQL is wanted (${at})`);
    }
  };
  // Where two paths lead to the same place, the first says what it is.
  add("statement", use.statements);
  add("column", use.columns);
  add("expression", use.expressions);
  for (const name of jsonArguments(use))
    if (typeof args[name] === "string" && args[name] !== "" && !isJson(args[name]))
      unprovable.push(`may stand in text that is not JSON (${name})`);
  return { texts: [...texts.values()].filter(isMoreThanName), unprovable };
}

const isMoreThanName = ({ text, kind }: SqlText) => kind !== "column" || !/^[A-Za-z_]\w*$/.test(text);

function isRequired(tool: OperationTool, at: string): boolean {
  return tool.arguments.some(({ name, required }) => required && name === at);
}

/** Whether something is given that means anything: not nothing, nor a list or an object of nothing. */
function isSaid(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.values(value).some(isSaid);
  return value !== undefined && value !== null && value !== false && value !== "";
}

/** The arguments in which SQL stands deeper down. */
function jsonArguments({
  statements = [],
  expressions = [],
  columns = [],
  unprovable = {},
}: SqlUse): Set<string> {
  const paths = [...statements, ...expressions, ...columns, ...Object.keys(unprovable)];
  const deep = paths.filter((path) => /[.[]/.test(path));
  return new Set(deep.map((path) => path.replace(/[.[].*$/, "")));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
