import type { CompleteRequestParams, CompleteResult } from "@modelcontextprotocol/sdk/types.js";
import { didYouMean } from "../config/nearest.ts";
import { ToolError } from "../errors/errors.ts";
import { invalidParams } from "../errors/request-error.ts";
import { findPrompt } from "../prompts/find-prompt.ts";
import { type AskTool, createAskTool } from "../resources/ask-tool.ts";
import { TEMPLATES } from "../resources/templates.ts";
import type { Runtime } from "../runtime.ts";
import { cachedAsk } from "./cached-ask.ts";
import { matching } from "./matching.ts";
import { type Candidates, SOURCES, type Source } from "./sources.ts";
import { lookWith } from "./things.ts";

/** As many as the protocol allows. */
const MOST = 100;
const NOTHING: Candidates = { values: [], total: 0 };

export type Complete = (
  params: CompleteRequestParams,
  signal: AbortSignal | undefined,
) => Promise<CompleteResult>;

export function offerCompletions({ callTool }: Runtime): Complete {
  return createComplete(createAskTool(callTool), Date.now);
}

/**
 * Values for arguments of prompts and variables of resource templates. What Superset refuses, and no network, leave it at none.
 * @throws RequestError for a prompt, template or argument that there is not
 */
export function createComplete(ask: AskTool, now: () => number): Complete {
  const cached = cachedAsk(ask, now);
  return async ({ ref, argument, context }, signal) => {
    const source = sourceOf(ref, argument.name);
    const chosen = context?.arguments ?? {};
    const { values, total } = await quietly(
      () => source(argument.value, chosen, lookWith(cached, signal)),
      signal,
    );
    const shown = values.slice(0, MOST);
    return { completion: { values: shown, total, hasMore: total > shown.length } };
  };
}

async function quietly(find: () => Promise<Candidates>, signal: AbortSignal | undefined) {
  try {
    return await find();
  } catch (error) {
    if (error instanceof ToolError || signal?.aborted) return NOTHING;
    throw error;
  }
}

function sourceOf(ref: CompleteRequestParams["ref"], argument: string): Source {
  const { completes = "", choices } =
    ref.type === "ref/prompt" ? inPrompt(ref.name, argument) : inTemplate(ref.uri, argument);
  if (choices) return among(choices);
  return SOURCES[completes] ?? (async () => NOTHING);
}

const among =
  (choices: readonly string[]): Source =>
  async (typed) => {
    const values = matching(choices, typed.trim(), (choice) => ({ anywhere: [choice] }));
    return { values, total: values.length };
  };

interface Completable {
  completes?: string | undefined;
  choices?: readonly string[] | undefined;
}

function inPrompt(name: string, argument: string): Completable {
  const prompt = findPrompt(name);
  const found = prompt.arguments.find((known) => known.name === argument);
  return (
    found ??
    unknown(
      argument,
      prompt.arguments.map((known) => known.name),
      `prompt "${name}"`,
    )
  );
}

function inTemplate(uri: string, argument: string): Completable {
  const template = TEMPLATES.find(({ uriTemplate }) => uriTemplate === uri);
  if (!template) {
    const known = TEMPLATES.map(({ uriTemplate }) => uriTemplate);
    throw invalidParams(`There is no resource template "${uri}".${didYouMean(uri, known)}`);
  }
  const { completes } = template;
  if (!Object.hasOwn(completes, argument))
    return unknown(argument, Object.keys(completes), `template "${uri}"`);
  return { completes: completes[argument] };
}

function unknown(argument: string, known: readonly string[], of: string): never {
  throw invalidParams(`The ${of} has no argument "${argument}".${didYouMean(argument, known)}`);
}
