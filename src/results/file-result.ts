import type { CallToolResult, ImageContent } from "@modelcontextprotocol/sdk/types.js";
import { byteProgress } from "../tools/byte-progress.ts";
import type { OperationTool } from "../tools/tool.ts";
import type { Mask } from "./mask.ts";
import { linkTo, saveDownload } from "./output-files.ts";
import { pictureOf } from "./picture.ts";
import type { ShapeOptions } from "./shape.ts";
import { isTextFile, readTextHead } from "./text-head.ts";
import { readZipEntries } from "./zip-entries.ts";

/**
 * Save an answer that is a file, and link it. Beside where it lies: the beginning of a text, what is in a zip, and a picture
 * as a block to look at.
 */
export async function fileResult(
  tool: OperationTool,
  type: string,
  response: Response,
  { outputDir, mask, progress, results }: ShapeOptions,
): Promise<CallToolResult> {
  const { headers } = response;
  const name =
    downloadName(headers.get("Content-Disposition")) ?? `${tool.resource}${EXTENSIONS[type] ?? ""}`;
  const count = byteProgress(progress, "received", lengthOf(headers));
  const saved = await saveDownload(outputDir, mask(name), response.body as never, count);
  const { block, ...content }: Content = results === "raw" ? {} : await lookInto(saved.path, type, mask);
  const summary = JSON.stringify({ file: saved.path, bytes: saved.bytes, type, ...content });
  return { content: [{ type: "text", text: summary }, linkTo(saved.path, type), ...(block ? [block] : [])] };
}

interface Content {
  head?: string | undefined;
  entries?: string[] | undefined;
  image?: string;
  block?: ImageContent;
}

/** What is known of a saved file's content; nothing where it is neither text, nor a zip, nor a picture. */
async function lookInto(path: string, type: string, mask: Mask): Promise<Content> {
  if (type.startsWith("image/")) return pictureOf(path);
  if (type === "application/zip") return { entries: await readZipEntries(path, mask) };
  return isTextFile(path, type) ? { head: await readTextHead(path, mask) } : {};
}

/** Of what is packed, the length says how long it is packed. */
function lengthOf(headers: Headers): number | undefined {
  const length = headers.has("Content-Encoding") ? null : headers.get("Content-Length");
  return length === null ? undefined : Number(length);
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  "application/zip": ".zip",
  "application/pdf": ".pdf",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
  "image/png": ".png",
  "text/csv": ".csv",
  "text/html": ".html",
};

/** @see https://www.rfc-editor.org/rfc/rfc6266 */
function downloadName(disposition: string | null): string | undefined {
  const encoded = /filename\*=(?:UTF-8'')?([^;]+)/i.exec(disposition ?? "")?.[1];
  const plain = /filename="?([^";]+)"?/i.exec(disposition ?? "")?.[1];
  try {
    return encoded ? decodeURIComponent(encoded.trim().replace(/^"|"$/g, "")) : plain?.trim();
  } catch {
    return plain?.trim();
  }
}
