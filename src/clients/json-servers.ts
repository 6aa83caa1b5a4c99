import { applyEdits, modify, type ParseError, parse, printParseErrorCode } from "jsonc-parser";
import { ConfigError } from "../errors/errors.ts";
import type { McpClient } from "./clients.ts";
import type { ServerEntry } from "./server-entry.ts";

/** Configurations that are JSON, with comments and trailing commas as some clients allow them; both stay as they are. */

/** @throws ConfigError for what is no JSON object, with the line */
export function readJsonServers({ key }: McpClient, whole: string): unknown {
  const [, text] = withoutMark(whole);
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
  const servers = (content as Record<string, unknown>)[key];
  if (servers !== undefined && (typeof servers !== "object" || servers === null || Array.isArray(servers)))
    throw new ConfigError(`has "${key}", which is no object`);
  return servers;
}

/** The text with the server in it; all else stays as it is. */
export function withJsonServer(
  { key, fixed }: McpClient,
  whole: string,
  name: string,
  entry: ServerEntry,
): string {
  const [mark, text] = withoutMark(whole);
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const indent = /^( +|\t)"/m.exec(text)?.[1] ?? "  ";
  const formattingOptions = { tabSize: indent.length, insertSpaces: indent !== "\t", eol };
  const before = text.trim() === "" ? `{}${eol}` : text;
  const edits = modify(before, [key, name], { ...fixed, ...entry }, { formattingOptions });
  return mark + applyEdits(before, edits);
}

/** Windows' editors begin a file with a byte order mark, which clients read over. */
function withoutMark(text: string): [mark: string, rest: string] {
  return text.startsWith("\ufeff") ? ["\ufeff", text.slice(1)] : ["", text];
}
