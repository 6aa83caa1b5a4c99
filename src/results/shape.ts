import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { SupersetError } from "../errors/errors.ts";
import { reasonOf } from "../errors/superset-error.ts";
import { UNKNOWN_OUTCOME } from "../http/fault.ts";
import type { ReportProgress } from "../tools/call-context.ts";
import type { OperationTool } from "../tools/tool.ts";
import { parseExactly, stringifyExactly, stringifyPlainly } from "./exact-numbers.ts";
import { fileResult } from "./file-result.ts";
import { isRecord } from "./is-record.ts";
import { type Answer, type Asked, compactAnswer } from "./json-result.ts";
import type { Mask } from "./mask.ts";
import { linkTo, saveDownload } from "./output-files.ts";

export interface ShapeOptions {
  /** `raw`: Superset's JSON as it came; `structured`: compact, and also as structured content. */
  results: "compact" | "structured" | "raw";
  /** About how many tokens an answer may have. */
  maxTokens: number;
  outputDir: string;
  /** Where secrets of answers go; apart from the downloads, which uploads may read, so that none comes back as data. */
  secretsDir: string;
  mask: Mask;
  /** Told of what a download has brought, in bytes. */
  progress?: ReportProgress | undefined;
}

/** What the caller asked of the answer itself. */
export type AskedOfAnswer = Pick<Asked, "page" | "pageSize" | "fields" | "columns">;

/**
 * Make a result of a success answer, by what came rather than by what the document promises: JSON as text, anything else
 * as a file with a link.
 */
export async function shapeResponse(
  tool: OperationTool,
  asked: AskedOfAnswer,
  response: Response,
  options: ShapeOptions,
): Promise<CallToolResult> {
  const type = (response.headers.get("Content-Type") ?? "").split(";", 1)[0]?.trim() ?? "";
  if (response.status === 204 || response.body === null)
    return textResult(JSON.stringify({ status: response.status }));
  if (type === "text/html" && !tool.accept.includes(type))
    throw notJson(await response.text(), tool, response.status);
  if (type !== "application/json" && type !== "") return fileResult(tool, type, response, options);
  const text = await response.text();
  if (text === "") return textResult(JSON.stringify({ status: response.status }));
  const body = parseJson(text, tool, response.status);
  if (tool.secrets) return textResult(options.mask(stringifyExactly(await saveSecrets(tool, body, options))));
  if (options.results === "raw") return textResult(options.mask(text.trim()));
  return shapeJson(
    tool,
    compactAnswer(body, { ...asked, usual: tool.fields, tokens: options.maxTokens }),
    options,
  );
}

/** An answer that was cut is in the output folder as a whole. */
async function shapeJson(
  tool: OperationTool,
  { value, whole }: Answer,
  { results, outputDir, mask }: ShapeOptions,
): Promise<CallToolResult> {
  const content: CallToolResult["content"] = [];
  let shown = value;
  if (whole !== undefined) {
    const saved = await saveDownload(outputDir, `${tool.name}.json`, mask(stringifyExactly(whole)));
    content.push(linkTo(saved.path, "application/json"));
    shown = { whole_answer: saved.path, ...(value as object) };
  }
  const result = objectResult(shown, { results, mask });
  result.content.push(...content);
  return result;
}

/** A value as the result of a call. */
export function objectResult(
  value: unknown,
  { results, mask }: Pick<ShapeOptions, "results" | "mask">,
): CallToolResult {
  const result = textResult(mask(stringifyExactly(value)));
  if (results !== "structured") return result;
  const structured: unknown = JSON.parse(mask(stringifyPlainly(value)));
  return { ...result, structuredContent: isRecord(structured) ? structured : { result: structured } };
}

function parseJson(text: string, tool: OperationTool, status: number): unknown {
  try {
    return parseExactly(text);
  } catch {
    throw notJson(text, tool, status);
  }
}

/** A success that is no answer of Superset's: something else stands at that address, or between. */
function notJson(text: string, tool: OperationTool, status: number): SupersetError {
  const operation = `${tool.method} ${tool.path}`;
  const message = `${status} from ${operation}: ${reasonOf(text)}, which is no JSON. Check SUPERSET_BASE_URL, and what stands between.${tool.effect === "read" ? "" : ` ${UNKNOWN_OUTCOME}`}`;
  return new SupersetError(message, status, operation);
}

export function textResult(text: string): CallToolResult {
  return { content: [{ type: "text", text }] };
}

/** Secrets go to a file that only the user can read; the model is told where. */
async function saveSecrets(
  tool: OperationTool,
  body: unknown,
  { secretsDir }: ShapeOptions,
): Promise<unknown> {
  const copy = structuredClone(body) as Record<string, unknown>;
  for (const path of tool.secrets ?? []) {
    const keys = path.split(".");
    const last = keys.pop() as string;
    const parent = keys.reduce<unknown>(
      (value, key) => (value as Record<string, unknown> | undefined)?.[key],
      copy,
    );
    const secret = (parent as Record<string, unknown> | undefined)?.[last];
    if (typeof secret !== "string") continue;
    const saved = await saveDownload(secretsDir, `${tool.resource}-secret.txt`, `${secret}\n`);
    (parent as Record<string, unknown>)[last] = `[secret, kept in ${saved.path}]`;
  }
  return copy;
}
