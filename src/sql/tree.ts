/** A parser's tree, as JSON. */
export type Node = { readonly [key: string]: unknown };

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The nodes of a list, or the one node; nothing if there is none. */
export function nodesOf(value: unknown): Node[] {
  return (Array.isArray(value) ? value : [value]).filter(isNode);
}

/** A node that only says which kind of thing another is: `{Select: {…}}`. */
export function variantOf(value: unknown): [kind: string, content: unknown] {
  if (typeof value === "string") return [value, undefined];
  return isNode(value) ? (Object.entries(value)[0] ?? ["", undefined]) : ["", undefined];
}

/** A kind of statement in SQL's own words: "ShowTables" -> "SHOW TABLES". */
export function spokenKind(kind: string): string {
  const name = kind.replace(/Stmt$/, "");
  return SPOKEN[name] ?? name.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toUpperCase();
}

/** Where the parsers' names are not those of SQL. */
const SPOKEN: Readonly<Record<string, string>> = {
  AttachDuckDBDatabase: "ATTACH",
  AttachDatabase: "ATTACH",
  CopyIntoSnowflake: "COPY INTO",
  RaisError: "RAISERROR",
  RefreshMatView: "REFRESH MATERIALIZED VIEW",
  SecLabel: "SECURITY LABEL",
  StartTransaction: "BEGIN",
  Transaction: "a transaction statement (BEGIN, COMMIT, ROLLBACK)",
  VariableSet: "SET",
  View: "CREATE VIEW",
  WaitFor: "WAITFOR",
};
