import type { Operation, Problem } from "../model.ts";
import { operationKey } from "../overlay/operation-key.ts";
import { type OperationObject, parseOperation } from "./operation.ts";
import type { SchemaObject } from "./schema.ts";

/** Any JSON value. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/**
 * The OpenAPI 3.0 document, as far as this project reads it.
 * @see https://spec.openapis.org/oas/v3.0.3#openapi-object
 */
export interface Document {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, OperationObject>>;
  components: {
    schemas: Record<string, SchemaObject>;
    responses?: Record<string, unknown>;
    securitySchemes?: Record<string, unknown>;
  };
}

/** Where a problem was found, and where to put it. */
export interface Context {
  document: Document;
  report(pointer: string, message: string): void;
}

const METHODS = new Set(["get", "post", "put", "delete", "patch"]);

/**
 * Read every operation of a repaired document. Nothing is skipped: what cannot be read is a problem with its pointer.
 */
export function parseDocument(document: Document): { operations: Operation[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const reported = new Set<string>();
  const context: Context = {
    document,
    // A component is read again for every operation that refers to it; its faults are reported once.
    report: (pointer, message) => {
      const both = JSON.stringify([pointer, message]);
      if (reported.has(both)) return;
      reported.add(both);
      problems.push({ pointer, message });
    },
  };
  if (!/^3\.0\./.test(document.openapi)) {
    context.report("#/openapi", `OpenAPI ${document.openapi} is not supported, only 3.0.x`);
  }
  const operations: Operation[] = [];
  const seen = new Map<string, string>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      const pointer = `#/paths/${escapePointer(path)}/${method}`;
      if (!METHODS.has(method)) {
        context.report(pointer, `"${method}" is not read: only operations with their own parameters are`);
        continue;
      }
      const parsed = parseOperation(context, pointer, method, path, operation);
      const twin = seen.get(operationKey(parsed.id));
      if (twin) context.report(pointer, `${parsed.id} and ${twin} are the same template`);
      seen.set(operationKey(parsed.id), parsed.id);
      operations.push(parsed);
    }
  }
  return { operations, problems };
}

/** @see https://www.rfc-editor.org/rfc/rfc6901#section-3 */
export function escapePointer(segment: string): string {
  return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}
