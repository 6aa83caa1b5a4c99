import { ArgumentError, PolicyError } from "../errors/errors.ts";
import { textResult } from "../results/shape.ts";
import type { CallTool } from "../tools/handler.ts";
import type { Registry } from "../tools/registry.ts";
import { type LocalHandler, type LocalTool, offersSql, type Tool } from "../tools/tool.ts";
import { describeTool, markOf } from "./describe-tool.ts";

const COMMON = { resource: "catalogue", admin: false } as const;
const LOOKING = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
const toolName = { type: "string", description: "Name of the tool, as superset_search_tools gives it." };
const toolArguments = {
  type: "object",
  description: "The tool's own arguments, as superset_describe_tool lists them.",
  additionalProperties: true,
};

/** The tools that find, explain and call all the tools that are allowed, listed or not. */
export const catalogueTools: readonly LocalTool[] = [
  {
    ...COMMON,
    name: "superset_search_tools",
    title: "Search all tools",
    description:
      "Search all operations of Superset's API, most of which are not listed, for the tool that does a job. Use it first whenever no listed tool fits; say in a few words what is to be done to what. Changes nothing. Returns a line per hit, best first: name, whether it reads, writes or deletes, title. Then superset_describe_tool, or straight superset_call_read or superset_call_write.",
    effect: "read",
    annotations: LOOKING,
    inputSchema: {
      type: "object",
      properties: {
        query: { type: "string", description: 'What is to be done, e.g. "who viewed a dashboard".' },
        limit: {
          type: "integer",
          minimum: 1,
          maximum: 50,
          description: "Most hits to return, 10 by default.",
        },
      },
      required: ["query"],
      additionalProperties: false,
    },
  },
  {
    ...COMMON,
    name: "superset_describe_tool",
    title: "Describe tool",
    description:
      "Describe a tool that superset_search_tools found: what it does, its arguments with types and notes, an example call. Use it before a tool you have not used yet. Changes nothing. Returns text.",
    effect: "read",
    annotations: LOOKING,
    inputSchema: {
      type: "object",
      properties: { tool: toolName },
      required: ["tool"],
      additionalProperties: false,
    },
  },
  {
    ...COMMON,
    name: "superset_call_read",
    title: "Call reading tool",
    description:
      "Call any tool that only reads, listed or not, by its name; for one that changes something use superset_call_write. Changes nothing. Returns what that tool returns.",
    effect: "read",
    annotations: { ...LOOKING, openWorldHint: true },
    inputSchema: {
      type: "object",
      properties: { tool: toolName, arguments: toolArguments },
      required: ["tool"],
      additionalProperties: false,
    },
  },
  {
    ...COMMON,
    name: "superset_call_write",
    title: "Call changing tool",
    description:
      "Call any tool that changes something, listed or not, by its name; superset_describe_tool says what it removes or overwrites and who may. Set dry_run in its arguments to see the request unsent; deletes may want confirm there too. Refused without the tool's permission. Returns what that tool returns.",
    effect: "run",
    annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: true },
    inputSchema: {
      type: "object",
      properties: { tool: toolName, arguments: toolArguments },
      required: ["tool"],
      additionalProperties: false,
    },
  },
];

/** Finds tools by natural words, best first. */
export type SearchTools = (
  query: string,
  limit: number,
  isWanted: (name: string) => boolean,
) => Promise<string[]>;

export interface CatalogueDeps {
  registry: Registry;
  search: SearchTools;
  call: CallTool;
  /** False when it is sure that the server does not offer the tool or the account may not use it. */
  fits(tool: Tool): Promise<boolean>;
  /** The schema of a tool as it is listed, with the arguments that every write takes. */
  schemaOf(tool: Tool): Tool["inputSchema"];
}

const DEFAULT_HITS = 10;
/** Most hits that are named though they cannot be used, for the user to know what is missing. */
const MOST_UNFIT = 3;

export function createCatalogue(deps: CatalogueDeps): ReadonlyMap<string, LocalHandler> {
  const { registry, search, call, fits, schemaOf } = deps;
  const isWanted = (name: string) => {
    const tool = registry.all.find((candidate) => candidate.name === name);
    return tool !== undefined && tool.resource !== COMMON.resource && registry.allows(tool);
  };
  const callThrough =
    (isRight: (tool: Tool) => boolean, instead: string): LocalHandler =>
    async (args, context) => {
      const tool = registry.find(String(args.tool));
      if (tool.resource === COMMON.resource) throw new ArgumentError(`${tool.name} is called by itself.`);
      if (!isRight(tool)) throw new PolicyError(`${tool.name} ${instead}`);
      return call(tool.name, (args.arguments ?? {}) as Record<string, unknown>, context);
    };
  return new Map<string, LocalHandler>([
    [
      "superset_search_tools",
      async ({ query, limit = DEFAULT_HITS }) => {
        const names = await search(String(query), Number(limit) + MOST_UNFIT, isWanted);
        const hits = await Promise.all(
          names.map(async (name) => {
            const tool = registry.find(name);
            return { tool, isFit: await fits(tool) };
          }),
        );
        return textResult(hitList(hits, Number(limit)));
      },
    ],
    [
      "superset_describe_tool",
      async (args) => {
        const tool = registry.find(String(args.tool));
        return textResult(describeTool(tool, schemaOf(tool)));
      },
    ],
    // SQL that only reads is told from other SQL when it is judged.
    [
      "superset_call_read",
      callThrough(
        (tool) => tool.effect === "read" || (offersSql(tool) && !registry.allowsWrites),
        "changes something: call it with superset_call_write.",
      ),
    ],
    [
      "superset_call_write",
      callThrough((tool) => tool.effect !== "read", "only reads: call it with superset_call_read."),
    ],
  ]);
}

function hitList(hits: readonly { tool: Tool; isFit: boolean }[], limit: number): string {
  if (hits.length === 0) return "Nothing fits. Try other words: what is to be done, to what.";
  const lines = hits
    .filter(({ isFit }) => isFit)
    .slice(0, limit)
    .map(({ tool }) => `${tool.name} (${markOf(tool)}): ${tool.title}`);
  const unfit = hits.filter(({ isFit }, place) => !isFit && place < limit).slice(0, MOST_UNFIT);
  if (unfit.length > 0) {
    const names = unfit.map(({ tool }) => tool.name).join(", ");
    lines.push(`Not for this account or server: ${names}; a call says what is missing.`);
  }
  return lines.join("\n");
}
