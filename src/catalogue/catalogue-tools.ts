import type { LocalTool } from "../tools/tool.ts";

/** What they have in common. */
export const COMMON = { resource: "catalogue", admin: false } as const;
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
