import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { PageData } from "./page-data.ts";

/** The page in pieces: beside this file, and put beside the bundle by the build. */
const PIECES = new URL("./page/", import.meta.url);

/** An element of page.html that stands for another file. */
const STYLE = /<link rel="stylesheet" href="([\w.-]+)"[^>]*>/g;
const SCRIPT = /<script([^>]*) src="([\w.-]+)"><\/script>/g;
const POLICY = /(?<=http-equiv="Content-Security-Policy"\s+content=")[^"]*/;

/**
 * One HTML file with everything in it. It may load nothing, and what got into it would not run: the page names its own
 * scripts by their hashes.
 */
export async function renderPage(data: PageData): Promise<string> {
  const html = await readPiece("page.html");
  // What ends a script element, or begins a comment in it, has this sign.
  const texts = new Map([["data.json", JSON.stringify(data).replaceAll("<", "\\u003c")]]);
  const [styles, scripts] = [STYLE, SCRIPT].map((element) =>
    [...html.matchAll(element)].map((found) => found.at(-1) as string),
  ) as [string[], string[]];
  for (const name of [...styles, ...scripts]) if (!texts.has(name)) texts.set(name, await readPiece(name));
  const hashes = (names: string[]) => names.map((name) => hashOf(texts.get(name) as string)).join(" ");
  const policy = `default-src 'none'; style-src ${hashes(styles)}; script-src ${hashes(scripts)}; img-src data:; base-uri 'none'; form-action 'none'`;
  return html
    .replace(POLICY, policy)
    .replace(STYLE, (_, name: string) => `<style>${texts.get(name)}</style>`)
    .replace(
      SCRIPT,
      (_, attributes: string, name: string) => `<script${attributes}>${texts.get(name)}</script>`,
    );
}

function readPiece(name: string): Promise<string> {
  return readFile(new URL(name, PIECES), "utf8");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
