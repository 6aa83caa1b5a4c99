import type { Problem } from "../../../codegen/model.ts";
import type { Context, Document } from "../../../codegen/parse/document.ts";
import type { SchemaObject } from "../../../codegen/parse/schema.ts";

/** A parse context over the given components that keeps what is reported to it. */
export function recordingContext(schemas: Record<string, SchemaObject> = {}): {
  context: Context;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const document: Document = {
    openapi: "3.0.2",
    info: { title: "Superset", version: "v1" },
    paths: {},
    components: { schemas },
  };
  return {
    context: { document, report: (pointer, message) => problems.push({ pointer, message }) },
    problems,
  };
}
