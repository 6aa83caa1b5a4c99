import type { Argument, Operation, Schema } from "../model.ts";
import type { OperationWords, Overlay } from "../overlay/overlay.ts";

/**
 * Give an argument its words: the operation's own, else ours for that wire name, else the document's. What lies inside it is
 * worded by its path (`body.queries[].metrics`), else by the document.
 */
export function describeArgument(
  argument: Argument,
  operation: Operation,
  words: OperationWords | undefined,
  overlay: Overlay,
): Argument {
  const keys = [`${argument.in}.${argument.wire}`, `${argument.in}.${argument.name}`] as const;
  const noun = argument.name.replace(/_id$/, "").replaceAll("_", " ");
  const common = overlay.arguments.common[keys[0]]?.replaceAll("{noun}", noun);
  const ours = words?.arguments[keys[0]] ?? words?.arguments[keys[1]] ?? common;
  const parameter = operation.parameters.find(({ name }) => name === argument.wire);
  const description = ours ?? argument.schema.description ?? parameter?.description;
  const schema = describeParts(argument.schema, keys[0], words?.arguments ?? {});
  if (ours !== undefined) dropWordsOfDocument(schema);
  return { ...argument, schema: { ...schema, ...(description && { description }) } };
}

/** Word what lies inside a schema; the schema given stays as it is. */
function describeParts(schema: Schema, path: string, words: Readonly<Record<string, string>>): Schema {
  const described = { ...schema };
  for (const [part, partPath] of partsOf(schema, path)) {
    const own = words[partPath];
    const inner = describeParts(part, partPath, words);
    if (own !== undefined) {
      inner.description = own;
      dropWordsOfDocument(inner);
    }
    const key = partPath.slice(path.length + 1);
    if (partPath === `${path}[]`) described.items = inner;
    else described.properties = { ...described.properties, [key]: inner };
  }
  return described;
}

/** Where our words say it all, the document's example and its words for a plain item only say it again. */
function dropWordsOfDocument(schema: Schema): void {
  delete schema.examples;
  if (schema.items && !schema.items.properties) {
    const { description: _, examples: __, ...items } = schema.items;
    schema.items = items;
  }
}

function partsOf({ items, properties = {} }: Schema, path: string): [Schema, string][] {
  return [
    ...(items ? [[items, `${path}[]`] satisfies [Schema, string]] : []),
    ...Object.entries(properties).map(([name, part]): [Schema, string] => [part, `${path}.${name}`]),
  ];
}

/** Every path that words may have: the argument itself, by either of its names, and what lies inside it. */
export function wordPaths({ in: place, name, wire, schema }: Argument): string[] {
  const inside = (node: Schema, path: string): string[] =>
    partsOf(node, path).flatMap(([part, partPath]) => [partPath, ...inside(part, partPath)]);
  return [`${place}.${wire}`, `${place}.${name}`, ...inside(schema, `${place}.${wire}`)];
}
