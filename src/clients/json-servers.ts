import { applyEdits, modify, type ParseError, parse, printParseErrorCode } from "jsonc-parser";
import { ConfigError } from "../errors/errors.ts";
import type { McpClient } from "./clients.ts";
import type { ServerEntry } from "./server-entry.ts";

/** Configurations that are JSON, with comments and trailing commas as some clients allow them; both stay as they are. */

/** @throws ConfigError for what is no JSON object, with the line */
export function readJsonServers({ key }: McpClient, text: string): unknown {
  const errors: ParseError[] = [];
  const content: unknown = parse(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const [error] = errors;
  if (error) {
    const line = text.slice(0, error.offset).split("\n").length;
    throw new ConfigError(`is no JSON: ${printParseErrorCode(error.error)} in line ${line}`);
  }
  if (content === undefined) return undefined;
  if (typeof content !== "object" || content === null || Array.isArray(content))
    throw new ConfigError("is no JSON object");
  return (content as Record<string, unknown>)[key];
}

/** The text with the server in it; all else stays as it is. */
export function withJsonServer(
  { key, fixed }: McpClient,
  text: string,
  name: string,
  entry: ServerEntry,
): string {
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const indent = /^( +|\t)"/m.exec(text)?.[1] ?? "  ";
  const formattingOptions = { tabSize: indent.length, insertSpaces: indent !== "\t", eol };
  const whole = text.trim() === "" ? `{}${eol}` : text;
  return applyEdits(whole, modify(whole, [key, name], { ...fixed, ...entry }, { formattingOptions }));
}
