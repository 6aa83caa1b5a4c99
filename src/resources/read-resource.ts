import type { ReadResourceResult } from "@modelcontextprotocol/sdk/types.js";
import { ArgumentError, PolicyError, SupersetError, ToolError } from "../errors/errors.ts";
import { internalError, invalidParams, resourceNotFound } from "../errors/request-error.ts";
import { cutToFit } from "../results/cut-to-fit.ts";
import { stringifyExactly } from "../results/exact-numbers.ts";
import type { Mask } from "../results/mask.ts";
import type { Asking } from "./contents.ts";
import { readOutputFile } from "./output-file.ts";
import { matchTemplate } from "./templates.ts";

/** Characters of a resource; a model pays for each. */
const BUDGET = 40_000;

export interface Reading extends Asking {
  /** @throws PolicyError or ArgumentError when the tool cannot be called, as a call of it would */
  require(tool: string): void;
  /** Where downloads are, which may be read. */
  outputDir: string;
  mask: Mask;
}

/**
 * A thing of Superset's as small JSON, or a downloaded file.
 * @throws RequestError for what cannot be read, with the reason
 */
export async function readResource(uri: string, reading: Reading): Promise<ReadResourceResult> {
  if (uri.startsWith("file:"))
    return { contents: [await readOutputFile(uri, reading.outputDir, reading.mask)] };
  const { template, values } = matchTemplate(uri);
  try {
    // Before anything is sent: what else the content takes may be allowed.
    reading.require(template.tool);
    const content = await template.content(values, reading);
    return { contents: [{ uri, mimeType: "application/json", text: write(content, template.tool) }] };
  } catch (error) {
    throw asRequestError(error, uri);
  }
}

function write(content: object, tool: string): string {
  const { value, cuts } = cutToFit(content, BUDGET);
  if (cuts.length === 0) return stringifyExactly(value);
  const what = cuts.map(({ path, kept, of, unit }) => `${path}: the first ${kept} of ${of} ${unit}`);
  return stringifyExactly({ left_out: `${what.join("; ")}. ${tool} has the rest.`, ...(value as object) });
}

/** What went wrong with a call, in the protocol's terms; a bug stays one. */
export function asRequestError(error: unknown, uri: string): unknown {
  if (error instanceof SupersetError && error.status === 404) return resourceNotFound(error.message, uri);
  if (error instanceof ArgumentError || error instanceof PolicyError) return invalidParams(error.message);
  return error instanceof ToolError ? internalError(error.message) : error;
}
