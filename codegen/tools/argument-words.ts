import type { Argument, Operation, RowNames, Schema } from "../model.ts";
import type { OperationWords, Overlay } from "../overlay/overlay.ts";
import { wordsForKey } from "./references.ts";

/**
 * Give an argument its words: the operation's own, else ours for that wire name, else the document's. What lies inside it is
 * worded by its path (`body.queries[].metrics`) in the same way; no words (`""`) say that it is seldom wanted.
 * @param names of what the argument refers to, if that has any
 */
export function describeArgument(
  argument: Argument,
  operation: Operation,
  words: OperationWords | undefined,
  overlay: Overlay,
  names?: RowNames,
): Argument {
  const keys = [`${argument.in}.${argument.wire}`, `${argument.in}.${argument.name}`] as const;
  const noun = argument.name.replace(/_id$/, "").replaceAll("_", " ");
  const key = names && argument.in === "path" ? wordsForKey(names, noun) : undefined;
  const common = key ?? overlay.arguments.common[keys[0]]?.replaceAll("{noun}", noun);
  const ours = words?.arguments[keys[0]] ?? words?.arguments[keys[1]] ?? common;
  const parameter = operation.parameters.find(({ name }) => name === argument.wire);
  const description = ours ?? argument.schema.description ?? parameter?.description;
  const own = (path: string) => words?.arguments[path] ?? overlay.arguments.common[path];
  const plain = ours === undefined ? argument.schema : withoutWordsOfDocument(argument.schema);
  const schema = describeParts(plain, keys[0], own);
  return { ...argument, schema: { ...schema, ...(description && { description }) } };
}

/** Word what lies inside a schema, in all choices alike; the schema given stays as it is. */
function describeParts(schema: Schema, path: string, words: (path: string) => string | undefined): Schema {
  const described = { ...schema };
  if (schema.anyOf) described.anyOf = schema.anyOf.map((choice) => describeParts(choice, path, words));
  for (const [part, partPath] of partsOf(schema, path)) {
    const own = words(partPath);
    const inner =
      own === undefined
        ? describeParts(part, partPath, words)
        : { ...describeParts(withoutWordsOfDocument(part), partPath, words), description: own };
    const key = partPath.slice(path.length + 1);
    if (partPath === `${path}[]`) described.items = inner;
    else described.properties = { ...described.properties, [key]: inner };
  }
  return described;
}

/** Where our words say it all, the document's example and its words for a plain item only say it again. */
function withoutWordsOfDocument({ examples: _, ...schema }: Schema): Schema {
  if (!schema.items || schema.items.properties) return schema;
  const { description: __, examples: ___, ...items } = schema.items;
  return { ...schema, items };
}

function partsOf({ items, properties = {} }: Schema, path: string): [Schema, string][] {
  return [
    ...(items ? [[items, `${path}[]`] satisfies [Schema, string]] : []),
    ...Object.entries(properties).map(([name, part]): [Schema, string] => [part, `${path}.${name}`]),
  ];
}

/** Every path that words may have: the argument itself, by either of its names, and what lies inside it. */
export function wordPaths({ in: place, name, wire, schema }: Argument): string[] {
  const inside = (node: Schema, path: string): string[] => [
    ...partsOf(node, path).flatMap(([part, partPath]) => [partPath, ...inside(part, partPath)]),
    ...(node.anyOf ?? []).flatMap((choice) => inside(choice, path)),
  ];
  return [`${place}.${wire}`, `${place}.${name}`, ...inside(schema, `${place}.${wire}`)];
}
