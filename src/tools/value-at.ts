/** Where a value stands: `["filters", 0, "col"]`. */
export type Path = readonly PropertyKey[];

/** `filters[0].col` */
export function pathText(path: Path): string {
  return path
    .map((key, index) => (typeof key === "number" ? `[${key}]` : `${index > 0 ? "." : ""}${String(key)}`))
    .join("");
}

/** What stands there; only an object's own, so that no argument reaches what all objects have. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}

/** A copy with another value at that place; an unset one is left out of its object, and out of its list. */
export function withValue(container: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(container)) {
    if (rest.length === 0 && value === undefined) return container.filter((_, index) => index !== key);
    return container.map((item, index) => (index === key ? withValue(item, rest, value) : item));
  }
  const { [key]: inner, ...others } = container as Record<PropertyKey, unknown>;
  if (rest.length === 0 && value === undefined) return others;
  return { ...(container as object), [key]: withValue(inner, rest, value) };
}
