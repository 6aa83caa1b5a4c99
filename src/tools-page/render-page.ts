import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { PageData } from "./page-data.ts";

/** The page in pieces: beside this file, and put beside the bundle by the build. */
const PIECES = new URL("./page/", import.meta.url);

/** An element of page.html that stands for another file. */
const STYLE = /<link rel="stylesheet" href="([\w.-]+)"[^>]*>/g;
const SCRIPT = /<script([^>]*) src="([\w.-]+)"><\/script>/g;
/** What page.html calls the data, which no file has. */
const DATA = "data.json";
const POLICY = /(?<=http-equiv="Content-Security-Policy"\s+content=")[^"]*/;

/**
 * One HTML file with everything in it. It may load nothing, and what got into it would not run: the page names its own
 * scripts by their hashes.
 */
export async function renderPage(data: PageData): Promise<string> {
  const html = await readPiece("page.html");
  const namesOf = (element: RegExp) => [...html.matchAll(element)].map((found) => found.at(-1) as string);
  const styles = await readPieces(namesOf(STYLE));
  const scripts = await readPieces(namesOf(SCRIPT).filter((name) => name !== DATA));
  // What ends a script element, or begins a comment in it, has this sign.
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return html
    .replace(POLICY, policyFor(styles, scripts))
    .replace(STYLE, (_, name: string) => `<style>${styles.get(name)}</style>`)
    .replace(SCRIPT, (_, attributes: string, name: string) => {
      return `<script${attributes}>${name === DATA ? json : scripts.get(name)}</script>`;
    });
}

type Pieces = ReadonlyMap<string, string>;

async function readPieces(names: readonly string[]): Promise<Pieces> {
  return new Map(await Promise.all(names.map(async (name) => [name, await readPiece(name)] as const)));
}

function readPiece(name: string): Promise<string> {
  return readFile(new URL(name, PIECES), "utf8");
}

function policyFor(styles: Pieces, scripts: Pieces): string {
  const hashes = (pieces: Pieces) => [...pieces.values()].map(hashOf).join(" ");
  return [
    "default-src 'none'",
    `style-src ${hashes(styles)}`,
    `script-src ${hashes(scripts)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
