/** A place in the arguments or in an answer, as it would be written: `queries[0].columns[1]`. */
export interface Found {
  at: string;
  value: unknown;
}

/**
 * What stands at a path: `a.b`, `a[]` (each item of a list), `**` (at any depth below). Text on the way is read as JSON, where it
 * is JSON.
 */
export function findAt(value: unknown, path: string): Found[] {
  return path
    .split(".")
    .reduce<Found[]>((found, segment) => found.flatMap((one) => step(one, segment)), [{ at: "", value }]);
}

function step(from: Found, segment: string): Found[] {
  if (segment === "**") return allBelow({ ...from, value: readJson(from.value) });
  const key = segment.replace("[]", "");
  const inside = childrenOf({ ...from, value: readJson(from.value) });
  const child = inside.find(({ name }) => name === key);
  if (!child || child.value === undefined || child.value === null) return [];
  const list = segment.endsWith("[]") ? readJson(child.value) : undefined;
  if (list === undefined) return [child];
  return Array.isArray(list) ? childrenOf({ ...child, value: list }) : [];
}

function allBelow(from: Found): Found[] {
  return [from, ...childrenOf(from).flatMap(allBelow)];
}

function childrenOf({ at, value }: Found): (Found & { name: string })[] {
  if (Array.isArray(value))
    return value.map((item, index) => ({ name: String(index), at: `${at}[${index}]`, value: item }));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).map(([name, inner]) => ({
    name,
    at: at ? `${at}.${name}` : name,
    value: inner,
  }));
}

function readJson(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
