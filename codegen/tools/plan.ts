import type { ApiModel, Argument, Effect, Method, Operation, Problem, Tool } from "../model.ts";
import { byOperationKey, operationKey } from "../overlay/operation-key.ts";
import type { OperationWords, Overlay } from "../overlay/overlay.ts";
import { describeArgument } from "./argument-words.ts";
import { flattenArguments } from "./arguments.ts";
import { describeLists, type ListInfo } from "./list-info.ts";
import { lockNames, type NameLock } from "./name-lock.ts";
import { referencesOf, type Things, thingsOf } from "./references.ts";
import { sqlUseOf } from "./sql-places.ts";
import { placeOf, ruleName } from "./tool-name.ts";
import { wordsFor } from "./words-for-version.ts";

export interface Plan {
  tools: Tool[];
  lock: NameLock;
  problems: Problem[];
}

/** Decide the tool of every operation: its name, words, effect and flat arguments. */
export function planTools(model: ApiModel, overlay: Overlay, info: ListInfo, lock: NameLock): Plan {
  const problems: Problem[] = [];
  const exceptions = byOperationKey({
    ...overlay.names.known,
    ...overlay.names.clash,
    ...overlay.names.clearer,
  });
  const names = new Map<string, string>();
  for (const operation of model.operations) {
    const place = placeOf(operation.path, overlay.resources);
    const rule = ruleName(operation.method, place);
    names.set(operation.id, exceptions.get(operationKey(operation.id)) ?? rule);
  }
  const locked = lockNames(lock, names);
  problems.push(...locked.problems);
  const words = byOperationKey(wordsFor(model.version, overlay.words));
  const things = thingsOf(model.operations, info, overlay.references);
  const tools = model.operations.map((operation) => {
    const flat = flattenArguments(operation, overlay);
    problems.push(...flat.problems);
    const name = names.get(operation.id) as string;
    const own = words.get(operationKey(operation.id));
    const tool = makeTool(operation, name, own, overlay, flat.arguments, things, info);
    if (!tool.description) {
      problems.push({
        pointer: `spec/overlay/words ${operation.id}`,
        message: "has no description anywhere",
      });
    }
    return describeLists(tool, info, overlay.columns);
  });
  return { tools, lock: locked.lock, problems };
}

const EFFECT_OF_METHOD: Readonly<Record<Method, Effect>> = {
  GET: "read",
  POST: "create",
  PUT: "update",
  PATCH: "update",
  DELETE: "delete",
};

function makeTool(
  operation: Operation,
  name: string,
  words: OperationWords | undefined,
  overlay: Overlay,
  flat: Argument[],
  things: Things,
  info: ListInfo,
): Tool {
  const { resource } = placeOf(operation.path, overlay.resources);
  const references = referencesOf(operation, flat, things, overlay.references, info);
  const thingOf = ({ name }: Argument) => {
    const reference = references.find(({ at }) => at === name);
    return reference && things.get(operationKey(reference.to))?.names;
  };
  return {
    name,
    title: words?.title ?? titleOf(name),
    description: words?.description ?? (operation.description || operation.summary),
    resource,
    endpoint: endpointName(name),
    operation,
    effect: words?.effect ?? EFFECT_OF_METHOD[operation.method],
    external: words?.external ?? false,
    admin: words?.admin ?? false,
    arguments: flat.map((argument) =>
      describeArgument(argument, operation, words, overlay, thingOf(argument)),
    ),
    defaults: flat.some(isMetadata) ? { keys: ["none"] } : {},
    withheld: byOperationKey(overlay.withheld).get(operationKey(operation.id)) ?? {},
    fields: byOperationKey(overlay.answers.usual).get(operationKey(operation.id)) ?? [],
    secrets: Object.keys(byOperationKey(overlay.secrets).get(operationKey(operation.id)) ?? {}),
    sql: sqlUseOf(operation.id, overlay.sql, flat),
    names: operation.method === "GET" ? things.get(operationKey(operation.path))?.names : undefined,
    references,
    operators: [],
  };
}

/** Labels, titles and columns that exist: in a list of five rows it is most of the answer. */
function isMetadata({ in: place, wire, schema }: Argument): boolean {
  const choices = schema.items?.enum ?? [];
  return place === "q" && wire === "keys" && choices.includes("label_columns") && choices.includes("none");
}

function titleOf(name: string): string {
  const words = name.replace(/^superset_/, "").replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `superset_chart_get_by_id` -> `chartGetById`. */
export function endpointName(toolName: string): string {
  return toolName
    .replace(/^superset_/, "")
    .replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
