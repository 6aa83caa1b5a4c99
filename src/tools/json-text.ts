/**
 * Write as text what Superset wants as JSON inside a string. Text that is given already stays as it is.
 * @param paths `params`, `columns[].extra`: see OperationTool.jsonText
 * @returns a copy; the arguments are not changed
 */
export function encodeJsonText(
  args: Record<string, unknown>,
  paths: readonly string[] = [],
): Record<string, unknown> {
  return paths.reduce((result, path) => encodeAt(result, path.split(".")) as Record<string, unknown>, args);
}

function encodeAt(value: unknown, [segment, ...rest]: string[]): unknown {
  if (segment === undefined)
    return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
  if (typeof value !== "object" || value === null) return value;
  const key = segment.replace("[]", "");
  const inner = (value as Record<string, unknown>)[key];
  if (inner === undefined) return value;
  const encoded =
    segment.endsWith("[]") && Array.isArray(inner)
      ? inner.map((item) => encodeAt(item, rest))
      : encodeAt(inner, rest);
  return { ...value, [key]: encoded };
}
