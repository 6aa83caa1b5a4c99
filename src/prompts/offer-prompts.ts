import type { GetPromptResult, ListPromptsResult } from "@modelcontextprotocol/sdk/types.js";
import { invalidParams } from "../errors/request-error.ts";
import type { Runtime } from "../runtime.ts";
import { checkArguments, findPrompt } from "./find-prompt.ts";
import type { Prompt, PromptArgument, Step, Way } from "./prompt.ts";
import { PROMPTS } from "./prompts.ts";
import { type ToolUse, toolUseOf } from "./tool-use.ts";

export interface Prompts {
  list(): Promise<ListPromptsResult>;
  get(name: string, given: Readonly<Record<string, string>>): Promise<GetPromptResult>;
}

/** Prompts that name the tools of this configuration as they can be used at the moment. */
export function offerPrompts({ registry, listed }: Runtime): Prompts {
  const use = async () => toolUseOf(await registry(), await listed());
  return {
    list: async () => listPrompts(await use()),
    get: async (name, given) => getPrompt(name, given, await use()),
  };
}

/** The prompts whose essential tools may be used, for one choice of every argument at least. */
export function listPrompts(use: ToolUse): ListPromptsResult {
  const prompts = PROMPTS.filter((prompt) =>
    choicesOf(prompt).some((values) => isOffered(prompt, values, use)),
  );
  return {
    prompts: prompts.map((prompt) => ({
      name: prompt.name,
      title: prompt.title,
      description: prompt.description,
      arguments: prompt.arguments.map((argument) => ({
        name: argument.name,
        description: describeArgument(prompt, argument, use),
        required: argument.required === true,
      })),
    })),
  };
}

function describeArgument(
  prompt: Prompt,
  { name, description, choices }: PromptArgument,
  use: ToolUse,
): string {
  const offered = choices?.filter((choice) => isOffered(prompt, new Map([[name, choice]]), use));
  return offered ? `${description} One of ${offered.join(", ")}.` : description;
}

/**
 * What a prompt says, with only those tools named that may be used.
 * @throws RequestError for a prompt that is not offered, and for wrong arguments
 */
export function getPrompt(
  name: string,
  given: Readonly<Record<string, string>>,
  use: ToolUse,
): GetPromptResult {
  const prompt = findPrompt(name);
  const values = checkArguments(prompt, given);
  const missing = missingTools(prompt, values, use);
  if (missing) {
    throw invalidParams(
      `Prompt "${name}" needs ${missing.join(" and ")}, which this server's configuration (tools, deny or read_only) does not offer.`,
    );
  }
  const ways = prompt.steps
    .filter(({ given = [] }) => given.every((argument) => values.has(argument)))
    .flatMap((step) => wayOf(step, values, use) ?? []);
  const steps = ways.map(({ say }, index) => `${index + 1}. ${fill(say, values)}`);
  const unlisted = unlistedTools(
    ways.flatMap((way) => toolsOf(way, values)),
    use,
  );
  const text = [fill(prompt.goal, values), ...steps, ...unlisted, fill(prompt.end, values)].join("\n");
  return {
    description: prompt.description,
    messages: [{ role: "user", content: { type: "text", text } }],
  };
}

type Values = ReadonlyMap<string, string>;

/** Every way to fill in what has choices. */
function choicesOf({ arguments: known }: Prompt): Values[] {
  return known.reduce<Map<string, string>[]>(
    (all, { name, choices }) =>
      choices ? all.flatMap((values) => choices.map((choice) => new Map(values).set(name, choice))) : all,
    [new Map()],
  );
}

function isOffered(prompt: Prompt, values: Values, use: ToolUse): boolean {
  return missingTools(prompt, values, use) === undefined;
}

/** The tools that an essential step lacks for the least that it takes; nothing when all steps can be done. */
function missingTools({ steps }: Prompt, values: Values, use: ToolUse): string[] | undefined {
  const step = steps.find((candidate) => !candidate.optional && !wayOf(candidate, values, use));
  const least = step?.ways.at(-1);
  return least && toolsOf(least, values).filter((tool) => use(tool) === undefined);
}

function wayOf({ ways }: Step, values: Values, use: ToolUse): Way | undefined {
  return ways.find((way) => toolsOf(way, values).every((tool) => use(tool) !== undefined));
}

function toolsOf({ tools }: Way, values: Values): string[] {
  return tools.map((tool) => fill(tool, values));
}

function unlistedTools(tools: readonly string[], use: ToolUse): string[] {
  const lines = (["superset_call_read", "superset_call_write"] as const).map((door) => {
    const through = [...new Set(tools)].filter((tool) => use(tool) === door);
    return through.length > 0
      ? `Not in your list of tools, so call through ${door}: ${through.join(", ")}.`
      : "";
  });
  return lines.filter((line) => line !== "");
}

/** In one pass, so that nothing in a value is taken for a place. */
function fill(text: string, values: Values): string {
  return text.replace(/\{([a-z_]+)\}/g, (place, name) => values.get(name) ?? place);
}
