import { open } from "node:fs/promises";
import type { Mask } from "./mask.ts";
import { readPart } from "./read-part.ts";

const LINES = 10;
const CHARACTERS = 2_000;
/** More than is shown, so that a secret is known whole before it could be cut. */
const READ_BYTES = 64 * 1024;

const TEXT_TYPES = /^text\/|[/+](json|x-ndjson|yaml|x-yaml|sql)$/;
const TEXT_NAMES = /\.(csv|tsv|txt|json|ya?ml|sql)$/i;

export function isTextFile(path: string, type: string): boolean {
  return TEXT_TYPES.test(type) || TEXT_NAMES.test(path);
}

/**
 * The first lines of a text in UTF-8, without its byte order mark; with an ellipsis where there is more.
 * @returns nothing for what is no text after all
 */
export async function readTextHead(path: string, mask: Mask): Promise<string | undefined> {
  const handle = await open(path);
  try {
    const bytes = await readPart(handle, 0, READ_BYTES);
    if (bytes.includes(0)) return undefined;
    const isWhole = bytes.length < READ_BYTES;
    // A character that is cut in two at the end is left out.
    const text = new TextDecoder().decode(bytes, { stream: !isWhole });
    return cutHead(mask(text), isWhole);
  } finally {
    await handle.close();
  }
}

function cutHead(text: string, isWhole: boolean): string {
  const lines = text.split(/(?<=\n)/, LINES + 1);
  let head = lines.slice(0, LINES).join("");
  if (head.length > CHARACTERS) {
    // At the end of a line; within the first where that alone is too long.
    const end = head.lastIndexOf("\n", CHARACTERS - 1) + 1;
    head = head.slice(0, end || CHARACTERS);
  }
  const isCut = head.length < text.length || !isWhole;
  return isCut ? `${head.replace(/[\ud800-\udbff]$/, "")}…` : head;
}
