import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import type { Answer } from "./stdio-client.ts";

/** What a server puts before a model, in o200k's tokens. */
export interface ListSize {
  readonly tools: number;
  readonly bytes: number;
  /** Of name, description and inputSchema of every tool, as compact JSON: what clients hand to the model. */
  readonly tokens: number;
  /** Of the whole result. */
  readonly wholeTokens: number;
  /** Of the instructions that came with `initialize`. */
  readonly instructionTokens: number;
}

interface ListedTool {
  readonly name: string;
  readonly description?: string;
  readonly inputSchema: object;
}

export function listSize(initialized: Answer, listed: Answer): ListSize {
  const tools = (listed.result?.tools ?? []) as ListedTool[];
  const shown = tools.map(({ name, description, inputSchema }) => ({ name, description, inputSchema }));
  const whole = JSON.stringify(listed.result);
  return {
    tools: tools.length,
    bytes: Buffer.byteLength(whole),
    tokens: countTokens(JSON.stringify(shown)),
    wholeTokens: countTokens(whole),
    instructionTokens: countTokens(String(initialized.result?.instructions ?? "")),
  };
}

export interface PageSize {
  /** Of the text that the call answers with. */
  readonly tokens: number;
  /** Of the same data again in `structuredContent`, which some clients hand to the model too. */
  readonly structuredTokens: number;
}

export function pageTokens({ result }: Answer): PageSize {
  const content = (result?.content ?? []) as { text?: string }[];
  const structured = result?.structuredContent;
  return {
    tokens: countTokens(content.map(({ text }) => text ?? "").join("")),
    structuredTokens: structured === undefined ? 0 : countTokens(JSON.stringify(structured)),
  };
}
