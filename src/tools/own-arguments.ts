import { isOperation, type Tool } from "./tool.ts";

/** What a caller may say beside an operation's own arguments: it is for us, and not sent. */
export interface OwnArguments {
  /** Names what is to be deleted, where no person can be asked. */
  confirm?: string;
  /** Only show the request. */
  dry_run?: boolean;
  /** Paths of the fields that the answer is to show; `*` for all. */
  fields?: string[];
  /** All rows of a list instead of one page. */
  all_pages?: boolean;
}

interface OwnArgument {
  isOffered(tool: Tool): boolean;
  schema: object;
}

const OWN: Readonly<Record<keyof OwnArguments, OwnArgument>> = {
  confirm: {
    isOffered: (tool) => isOperation(tool) && tool.effect === "delete",
    schema: {
      type: "string",
      description: "Name of what is to be deleted; a call without it says what that is.",
    },
  },
  dry_run: {
    isOffered: ({ effect, ...tool }) => effect !== "read" && ("path" in tool || "operations" in tool),
    schema: { type: "boolean", description: "Only show the request that would be sent." },
  },
  fields: {
    isOffered: (tool) => isOperation(tool) && tool.fields !== undefined,
    // What it is for is said where fields were left out, and at the start: eight of the everyday tools have it.
    schema: { type: "array", items: { type: "string" } },
  },
  all_pages: { isOffered: isPaged, schema: { type: "boolean" } },
};

/** Whether the tool answers with a page of a list. */
function isPaged(tool: Tool): boolean {
  if (!isOperation(tool)) return false;
  const { effect, arguments: args } = tool;
  const names = args.filter(({ in: place }) => place === "q").map(({ wire }) => wire);
  return effect === "read" && names.includes("page") && names.includes("page_size");
}

/** The schema of a tool as callers see it. */
export function withOwnArguments(tool: Tool): Tool["inputSchema"] {
  const own = ownSchemas(tool);
  if (Object.keys(own).length === 0) return tool.inputSchema;
  return { ...tool.inputSchema, properties: { ...tool.inputSchema.properties, ...own } };
}

/** The schema that {@link withOwnArguments} was given. */
export function withoutOwnArguments(tool: Tool): Tool["inputSchema"] {
  const own = ownSchemas(tool);
  const properties = Object.entries(tool.inputSchema.properties).filter(
    ([name]) => !Object.hasOwn(own, name),
  );
  return { ...tool.inputSchema, properties: Object.fromEntries(properties) };
}

/** Those that a tool takes, by name. */
export function ownSchemas(tool: Tool): Record<string, object> {
  const offered = Object.entries(OWN).filter(([, { isOffered }]) => isOffered(tool));
  return Object.fromEntries(offered.map(([name, { schema }]) => [name, schema]));
}
