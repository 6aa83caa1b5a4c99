import type { Document } from "../../codegen/parse/document.ts";
import type { SchemaObject } from "../../codegen/parse/schema.ts";

/** One thing that an operation declares to take: a parameter, a property of `q`, a property of the body. */
export interface Input {
  in: "path" | "query" | "q" | "body" | "form";
  /** Name on the wire; `q` or `body` for a list or a body that is not an object. */
  wire: string;
  required: boolean;
  schema: SchemaObject;
}

/** What the document says of an operation, read here without the code generator's help. */
export interface Declared {
  id: string;
  method: string;
  path: string;
  inputs: Input[];
  mediaType: string | undefined;
  /** `jwt`, `jwt_refresh`, or none. */
  schemes: string[];
}

export function readDeclared(document: Document): Declared[] {
  const deref = (schema: SchemaObject | undefined): SchemaObject => {
    const name = schema?.$ref?.split("/").at(-1);
    return name ? deref(document.components.schemas[name]) : (schema ?? {});
  };
  const properties = (place: Input["in"], wire: string, schema: SchemaObject): Input[] =>
    schema.properties
      ? Object.entries(schema.properties).map(([name, property]) => ({
          in: place,
          wire: name,
          required: schema.required?.includes(name) ?? false,
          schema: deref(property),
        }))
      : [{ in: place, wire, required: true, schema }];
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): Declared => {
      const parameters = (operation.parameters ?? []).flatMap((parameter): Input[] => {
        const schema = deref(parameter.schema ?? parameter.content?.["application/json"]?.schema);
        if (parameter.name === "q" && parameter.in === "query") return properties("q", "q", schema);
        const place = parameter.in as "path" | "query";
        return [{ in: place, wire: parameter.name, required: parameter.required === true, schema }];
      });
      const [mediaType, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
      const place = mediaType === "application/json" ? "body" : "form";
      const body = mediaType ? properties(place, "body", deref(content?.schema)) : [];
      const schemes = (operation.security ?? []).flatMap((requirement) => Object.keys(requirement));
      return {
        id: `${method.toUpperCase()} ${path}`,
        method: method.toUpperCase(),
        path,
        inputs: [...parameters, ...body],
        mediaType,
        schemes,
      };
    }),
  );
}

/** A value the schema takes, with the characters that encoders get wrong. Files are inline content. */
export function sampleOf(schema: SchemaObject, document: Document, seed: number, depth = 0): unknown {
  const name = schema.$ref?.split("/").at(-1);
  if (name) return sampleOf(document.components.schemas[name] ?? {}, document, seed, depth);
  if (schema.enum) return schema.enum.find((value) => value !== null && value !== "");
  if (schema.anyOf) return sampleOf(schema.anyOf[0] ?? {}, document, seed, depth);
  if (schema.allOf) return sampleOf(schema.allOf[0] ?? {}, document, seed, depth);
  const number = Math.max((schema.minimum as number) ?? 0, 1) + (seed % 7);
  switch (schema.type ?? (schema.properties ? "object" : undefined)) {
    case "string":
      if (schema.format === "binary") return { name: "f.bin", text: `file ${seed}` };
      return `é'!(${seed}) R&D=C++ 100%/?#"`.slice(0, (schema.maxLength as number) ?? 100);
    case "integer":
      return number;
    case "number":
      return number + 0.5;
    case "boolean":
      return seed % 2 === 0;
    case "array": {
      const count = Math.max(2, (schema.minItems as number) ?? 0);
      return Array.from({ length: count }, (_, index) =>
        sampleOf(schema.items ?? {}, document, seed + index, depth + 1),
      );
    }
    case "object": {
      if (depth > 3) return {};
      const known = Object.entries(schema.properties ?? {});
      return Object.fromEntries(
        known.map(([key, child], index) => [key, sampleOf(child, document, seed + index, depth + 1)]),
      );
    }
    default:
      return `any ${seed}`;
  }
}
