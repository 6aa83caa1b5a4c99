import openapiTS, { astToString } from "openapi-typescript";
import type { Document, Json } from "../parse/document.ts";
import { banner } from "./source.ts";

/**
 * TypeScript types of every path, made by openapi-typescript from the repaired document. The one emitter that is handed
 * OpenAPI: it only passes it on. Schemas that no operation reaches are left out.
 */
export async function emitTypes(version: string, document: Document): Promise<string> {
  const shaken = {
    ...document,
    paths: withTypedParameters(document),
    components: { ...document.components, schemas: reachableSchemas(document) },
  };
  const nodes = await openapiTS(shaken as never, {
    alphabetize: false,
    silent: true,
    defaultNonNullable: false,
  });
  return banner(version) + astToString(nodes);
}

type ParameterObject = NonNullable<Document["paths"][string][string]["parameters"]>[number];

/** A parameter that holds JSON would be typed as the text on the wire; callers give what is in it. */
function withTypedParameters({ paths, components }: Document): Document["paths"] {
  const typed = ({ content, ...parameter }: ParameterObject): ParameterObject => {
    const schema = content?.["application/json"]?.schema;
    if (!schema) return parameter;
    const { type } = schema.$ref ? (components.schemas[schema.$ref.slice(REFERENCE.length)] ?? {}) : schema;
    // As parseParameter has it: without its list no such operation works.
    return { ...parameter, schema, required: parameter.required === true || type === "array" };
  };
  return mapValues(paths, (item) =>
    mapValues(item, (operation) => ({
      ...operation,
      ...(operation.parameters && { parameters: operation.parameters.map(typed) }),
    })),
  );
}

function mapValues<T>(record: Record<string, T>, map: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

const REFERENCE = "#/components/schemas/";

function reachableSchemas(document: Document): Document["components"]["schemas"] {
  const { schemas, ...others } = document.components;
  const reached = new Set<string>();
  const visit = (value: Json): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      if (key === "$ref" && typeof child === "string" && child.startsWith(REFERENCE)) {
        const name = child.slice(REFERENCE.length);
        if (reached.has(name)) continue;
        reached.add(name);
        visit(schemas[name] as unknown as Json);
      } else visit(child);
    }
  };
  visit(document.paths as unknown as Json);
  visit(others as unknown as Json);
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => reached.has(name)));
}
