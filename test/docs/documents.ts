import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import GithubSlugger from "github-slugger";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";

export const ROOT = join(import.meta.dirname, "../..");

/** What is written for readers, by its path from the root. */
export const DOCUMENTS: readonly string[] = [
  "README.md",
  "CONTRIBUTING.md",
  "lab/README.md",
  ...readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => `docs/${path}`)
    .sort(),
];

/** Something that stands in a document, and where. */
export interface Found {
  document: string;
  line: number;
  text: string;
}

export interface FoundBlock extends Found {
  /** As it stands behind the fence; empty where nothing does. */
  language: string;
}

/** The fenced blocks of a document. */
export function blocksOf(document: string): FoundBlock[] {
  return collect(document, (node) =>
    node.type === "code" ? [{ text: node.value, language: node.lang ?? "" }] : [],
  );
}

/** What stands between backticks in running text. */
export function codeSpansOf(document: string): Found[] {
  return collect(document, (node) => (node.type === "inlineCode" ? [{ text: node.value }] : []));
}

/** Where links and pictures lead. */
export function linksOf(document: string): Found[] {
  return collect(document, (node) => {
    if (node.type === "link" || node.type === "image" || node.type === "definition")
      return [{ text: node.url }];
    if (node.type !== "html") return [];
    return [...node.value.matchAll(/\b(?:href|src|srcset)="([^"]*)"/g)].map(([, text = ""]) => ({ text }));
  });
}

const anchors = new Map<string, ReadonlySet<string>>();

/** What GitHub calls the headings of a document, and the anchors that it has besides. */
export function anchorsOf(document: string): ReadonlySet<string> {
  const known = anchors.get(document) ?? readAnchors(document);
  anchors.set(document, known);
  return known;
}

function readAnchors(document: string): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const found = new Set<string>();
  visit(treeOf(document), (node) => {
    if (node.type === "heading") found.add(slugger.slug(textOf(node)));
    if (node.type !== "html") return;
    for (const [, id = ""] of node.value.matchAll(/\b(?:id|name)="([^"]*)"/g)) found.add(id);
  });
  return found;
}

const trees = new Map<string, Nodes>();

/** Read once: a page of links is asked for by every one of them. */
function treeOf(document: string): Nodes {
  const tree = trees.get(document) ?? fromMarkdown(readFileSync(join(ROOT, document), "utf8"));
  trees.set(document, tree);
  return tree;
}

function collect<T extends { text: string }>(document: string, take: (node: Nodes) => T[]): (T & Found)[] {
  const found: (T & Found)[] = [];
  visit(treeOf(document), (node) => {
    const line = node.position?.start.line ?? 0;
    for (const each of take(node)) found.push({ ...each, document, line });
  });
  return found;
}
