import type { Complaint } from "./complaint.ts";
import { type Path, pathText } from "./value-at.ts";

/** Numbers that JSON cannot write again: `1e999` is read as infinite, and would be sent as nothing. */
export function complainOfInfinite(value: unknown, path: Path = []): Complaint[] {
  if (typeof value === "number" && !Number.isFinite(value)) {
    const at = pathText(path);
    return [{ at, text: `"${at}" is a number too large to be sent.` }];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => complainOfInfinite(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => complainOfInfinite(inner, [...path, key]));
}
