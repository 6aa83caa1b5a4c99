import { documentFields } from "../../generated/answers.ts";
import { parseExactly } from "./exact-numbers.ts";

const NAMES = new Set(documentFields);

/** Whether a field of that name holds a document of its own; mostly Superset keeps it as JSON text. */
export function isDocument(name: string): boolean {
  return NAMES.has(name);
}

/** Whether a field of that name holds rows of a query. */
export function isData(name: string): boolean {
  return name === "data";
}

/**
 * Read what Superset answers as JSON inside a string (`params`, `json_metadata`). Text that is no list and no object stays text,
 * and so does what stands in the rows of a query.
 */
export function expandJsonText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(expandJsonText);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      if (isData(name)) return [name, inner];
      return [
        name,
        isDocument(name) && typeof inner === "string" ? documentOf(inner) : expandJsonText(inner),
      ];
    }),
  );
}

function documentOf(text: string): unknown {
  try {
    const document = parseExactly(text);
    return typeof document === "object" && document !== null ? document : text;
  } catch {
    return text;
  }
}
