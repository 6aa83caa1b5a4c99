import { ToolError } from "../../errors/errors.ts";
import { editable, written } from "./mend-layouts.ts";

/**
 * An archive without the fields that Superset has refused as unknown: an export of another version has some, and 4.1's own.
 * @returns with what was left out, in words; nothing where the refusal is about something else
 */
export function withoutUnknown(
  error: unknown,
  files: ReadonlyMap<string, string>,
): { files: Map<string, string>; left: string[] } | undefined {
  if (!(error instanceof ToolError)) return undefined;
  const result = new Map(files);
  const left: string[] = [];
  for (const [path, text] of files) {
    const fields = unknownFields(error.message, path);
    if (fields.length === 0) continue;
    const document = editable(text);
    for (const field of fields) document.deleteIn(field.split("."));
    result.set(path, written(document));
    left.push(...fields.map((field) => `${field} of ${path}`));
  }
  return left.length > 0 ? { files: result, left } : undefined;
}

/** `charts/Sales_1.yaml.params: Unknown field.` */
function unknownFields(message: string, path: string): string[] {
  const parts = message.split(`${path}.`).slice(1);
  return parts.flatMap((part) => /^([\w.]+): Unknown field/.exec(part)?.[1] ?? []);
}
