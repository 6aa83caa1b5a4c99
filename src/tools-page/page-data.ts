import { argumentType, exampleCall, markOf } from "../catalogue/describe-tool.ts";
import { createPolicy } from "../policy/policy.ts";
import { KINDS, PRESETS } from "../policy/surfaces.ts";
import { listEntry } from "../tools/list-entry.ts";
import type { Registry } from "../tools/registry.ts";
import { estimateTokens } from "../tools/token-estimate.ts";
import { isOperation, type LocalTool, type OperationTool, type Tool } from "../tools/tool.ts";

/** What the page shows, as its script reads it. */
export interface PageData {
  /** Of Superset. */
  version: string;
  presets: { name: string; help: string }[];
  kinds: string[];
  tools: PageTool[];
}

export interface PageTool {
  name: string;
  aliases: readonly string[];
  title: string;
  description: string;
  resource: string;
  /** Absent of tools that are no operation of Superset. */
  method?: string;
  path?: string;
  mark: "read" | "write" | "delete";
  destructive: boolean;
  /** As the settings call them. */
  kinds: string[];
  /** Those that include it. */
  presets: string[];
  /** What the configuration makes of it; where the catalogue is denied, what is not listed cannot be found either. */
  state: "listed" | "by search" | "unlisted" | "off";
  /** What its entry in the list costs. */
  tokens: number;
  /** What the account or the server must have. */
  needs: string[];
  /** What is said of each stands in the schema. */
  arguments: PageArgument[];
  schema: object;
  example: object;
}

export interface PageArgument {
  name: string;
  type: string;
  required: boolean;
  /** The part of the request that it goes to; absent when it is for this server. */
  in?: "path" | "query" | "body" | "form";
  /** Its name there, where that is another. */
  wire?: string;
}

/**
 * All tools of a version, with what the configuration and the presets make of each.
 * @param version of Superset
 */
export function pageData(registry: Registry, version: string): PageData {
  const { all } = registry;
  const presets = [...Object.entries(PRESETS).map(([name, { help }]) => ({ name, help })), ALL];
  const policies = presets.map(
    ({ name }) => [name, createPolicy({ tools: [name], deny: [], readOnly: false }, all)] as const,
  );
  const listed = new Set(registry.listed());
  const isSearched = [...listed].some(({ name }) => name === "superset_search_tools");
  const stateOf = (tool: Tool): PageTool["state"] => {
    if (listed.has(tool)) return "listed";
    if (!registry.allows(tool)) return "off";
    return isSearched ? "by search" : "unlisted";
  };
  const tools = all.map((tool) => ({
    ...describe(tool),
    presets: policies.filter(([, policy]) => policy.allows(tool)).map(([name]) => name),
    state: stateOf(tool),
  }));
  return { version, presets, kinds: Object.keys(KINDS), tools };
}

const ALL = { name: "all", help: "everything, all of it in the list" };

function describe(tool: Tool): Omit<PageTool, "presets" | "state"> {
  const { name, title, description, resource, annotations } = tool;
  const entry = listEntry(tool);
  const operation = isOperation(tool) ? tool : undefined;
  return {
    name,
    aliases: operation?.aliases ?? [],
    title,
    description,
    resource,
    ...(operation && { method: operation.method, path: operation.path }),
    mark: markOf(tool),
    destructive: annotations.destructiveHint,
    kinds: Object.keys(KINDS).filter((kind) => KINDS[kind]?.(tool)),
    tokens: estimateTokens(JSON.stringify(entry)),
    needs: isOperation(tool) ? needsOf(tool) : partsOf(tool),
    arguments: argumentsOf(tool, entry.inputSchema),
    schema: entry.inputSchema,
    example: exampleCall(tool),
  };
}

function needsOf({ permission, administrators, flags = [], setting, credential }: OperationTool): string[] {
  const [name, view] = permission ?? [];
  return [
    name ? `permission “${name.replaceAll("_", " ").trim()} on ${view}”` : "",
    administrators ? "an administrator’s account" : "",
    ...flags.map((flag) => `feature flag ${flag}`),
    setting ? `setting ${setting}` : "",
    CREDENTIALS[credential],
  ].filter((need) => need !== "");
}

/** What a job is made of: where one of these is not allowed, it is not either. */
function partsOf({ operations = [] }: LocalTool): string[] {
  const parts = operations.map((names) => [names].flat().join(" or "));
  return parts.length > 0 ? [`the tools ${parts.join(", ")}`] : [];
}

/** What a call is signed with, where it is not what every call is signed with. */
const CREDENTIALS: Readonly<Record<OperationTool["credential"], string>> = {
  access: "",
  none: "",
  refresh: "a refresh token",
  session: "a browser’s session",
};

/** The required ones first. */
function argumentsOf(tool: Tool, schema: Tool["inputSchema"]): PageArgument[] {
  const required = new Set(schema.required ?? []);
  const sent = new Map(isOperation(tool) ? tool.arguments.map((argument) => [argument.name, argument]) : []);
  return Object.entries(schema.properties)
    .map(([name, property]) => ({
      name,
      type: argumentType(tool, name, property),
      required: required.has(name),
      ...placeOf(sent.get(name)),
    }))
    .sort((a, b) => Number(b.required) - Number(a.required));
}

function placeOf(argument: OperationTool["arguments"][number] | undefined) {
  if (!argument) return undefined;
  const { name, in: place, wire, whole } = argument;
  if (place === "q") return { in: "query" as const, wire: whole ? wire : `q.${wire}` };
  return { in: place, ...(wire !== name && !(whole && place === "body") && { wire }) };
}
