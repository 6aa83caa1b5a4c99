import type { Method } from "../model.ts";
import { operationKey } from "../overlay/operation-key.ts";

/** Where an operation stands in the API: its resource, and what follows the resource in the path. */
export interface Place {
  resource: string;
  /** Path segments after the resource's own, parameters as `{}`. */
  rest: string[];
}

/**
 * The resource of a path: the longest prefix in the overlay's table, else the first segment.
 * @param path path template, e.g. `/api/v1/security/roles/{pk}`
 * @param resources prefix below `/api/<version>/` -> resource
 */
export function placeOf(path: string, resources: Readonly<Record<string, string>>): Place {
  const segments = operationKey(path)
    .split("/")
    .filter((segment) => segment !== "")
    .slice(2);
  for (let length = segments.length; length > 0; length--) {
    const resource = resources[segments.slice(0, length).join("/")];
    if (resource) return { resource, rest: segments.slice(length) };
  }
  return { resource: segments[0] ?? "", rest: segments.slice(1) };
}

const COLLECTION_ACTIONS: Readonly<Record<Method, string>> = {
  GET: "list",
  POST: "create",
  PUT: "update",
  PATCH: "update",
  DELETE: "bulk_delete",
};
const ITEM_ACTIONS: Readonly<Record<Method, string>> = {
  GET: "get_by_id",
  POST: "create",
  PUT: "update",
  PATCH: "update",
  DELETE: "delete",
};
const FAVORITE_ACTIONS: Readonly<Record<Method, string>> = {
  GET: "get_favorites",
  POST: "add_favorite",
  PUT: "add_favorite",
  PATCH: "add_favorite",
  DELETE: "remove_favorite",
};
/** Literal segments that are the action on their own, whatever follows them. */
const SEGMENT_ACTIONS: Readonly<Record<string, string>> = {
  related: "list_related",
  distinct: "list_distinct",
  _info: "info",
  export: "export",
  import: "import",
};
/** What a method adds in front of the words of a sub-path. */
const METHOD_PREFIX: Readonly<Record<Method, string>> = {
  GET: "get_",
  POST: "",
  PUT: "",
  PATCH: "update_",
  DELETE: "delete_",
};

/** `superset_<resource>_<action>`: the name that the rule gives; the overlay's exceptions and the lock come before it. */
export function ruleName(method: Method, { resource, rest }: Place): string {
  return `superset_${resource}_${actionOf(method, rest)}`;
}

function actionOf(method: Method, rest: string[]): string {
  const words = rest.filter((segment) => segment !== "{}");
  const [first] = words;
  if (first === undefined) {
    if (rest.length === 0) return COLLECTION_ACTIONS[method];
    return rest.length === 1 ? ITEM_ACTIONS[method] : ITEM_ACTIONS[method].replace("_by_id", "");
  }
  const own = SEGMENT_ACTIONS[first];
  if (own) return own;
  if (words.join("/") === "favorites") return FAVORITE_ACTIONS[method];
  return METHOD_PREFIX[method] + words.join("_").replace(/[^a-z0-9]+/g, "_");
}
