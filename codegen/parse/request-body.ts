import type { Body, BodyEncoding } from "../model.ts";
import { type Context, escapePointer } from "./document.ts";
import { parseSchema, type SchemaObject } from "./schema.ts";

/** @see https://spec.openapis.org/oas/v3.0.3#request-body-object */
export interface RequestBodyObject {
  required?: boolean;
  content?: Record<string, { schema?: SchemaObject }>;
}

const ENCODINGS: Readonly<Record<string, BodyEncoding>> = {
  "application/json": "json",
  "multipart/form-data": "multipart",
  "application/x-www-form-urlencoded": "form",
};

export function parseRequestBody(
  context: Context,
  pointer: string,
  body: RequestBodyObject,
): Body | undefined {
  if (!body.content) {
    context.report(pointer, "a body without content of its own is not supported");
    return undefined;
  }
  const [mediaType, ...others] = Object.keys(body.content);
  const encoding = ENCODINGS[mediaType ?? ""];
  if (!mediaType || !encoding || others.length > 0) {
    context.report(
      `${pointer}/content`,
      `one of ${Object.keys(ENCODINGS).join(", ")} is wanted, not ${mediaType}`,
    );
    return undefined;
  }
  const schemaPointer = `${pointer}/content/${escapePointer(mediaType)}/schema`;
  const declared = body.content[mediaType]?.schema;
  if (!declared) context.report(schemaPointer, "the body has no schema");
  return {
    encoding,
    required: body.required === true,
    schema: parseSchema(context, schemaPointer, declared ?? {}),
  };
}
