import { ArgumentError, PolicyError } from "../errors/errors.ts";
import { textResult } from "../results/shape.ts";
import type { CallTool } from "../tools/handler.ts";
import type { Registry } from "../tools/registry.ts";
import { type LocalHandler, offersSql, type Tool } from "../tools/tool.ts";
import { COMMON } from "./catalogue-tools.ts";
import { describeTool, markOf } from "./describe-tool.ts";

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
  const isWanted = isFindable(registry);
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

/** Whether a tool is one that a search may answer with: it can be called, and does not belong to the catalogue itself. */
export function isFindable(registry: Registry): (name: string) => boolean {
  const names = new Set(
    registry.allowed().flatMap(({ name, resource }) => (resource === COMMON.resource ? [] : [name])),
  );
  return (name) => names.has(name);
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
