import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { catalogueTools } from "../../src/catalogue/catalogue-tools.ts";
import { FLAG_NAMES } from "../../src/cli/arguments.ts";
import { VARIABLES } from "../../src/config/settings.ts";
import { jobTools } from "../../src/jobs/job-tools.ts";
import { localTools } from "../../src/tools/local-tools.ts";
import { loadAll } from "../generated/all-tools.ts";
import { codeSpansOf, DOCUMENTS, ROOT } from "./documents.ts";

/** What a document calls by name is there under that name. The reference of the tools is made of what is there. */
const documents = DOCUMENTS.filter((document) => !document.startsWith("docs/tools/")).map((document) => ({
  document,
  text: readFileSync(join(ROOT, document), "utf8"),
}));

const variables = new Set([...Object.values(VARIABLES), "SUPERSET_MCP_CONFIG"]);

it.each(documents)("the settings in $document exist", ({ text }) => {
  const named = text.match(/\bSUPERSET_[A-Z_]+\b/g) ?? [];
  expect(named.filter((name) => !variables.has(name))).toEqual([]);
});

it.each(documents)("the flags in $document exist", ({ document }) => {
  const flags = codeSpansOf(document).flatMap(({ text }) => /^--([a-z-]+)( \S+)?$/.exec(text)?.[1] ?? []);
  expect(flags.filter((flag) => !KNOWN_FLAGS.has(flag))).toEqual([]);
});

/** The last two are of npm's scripts. */
const KNOWN_FLAGS = new Set([...FLAG_NAMES, "check", "dry-run"]);

it.each(documents)("the tools in $document exist", async ({ text }) => {
  const operations = (await loadAll()).flatMap(({ tools }) => tools);
  const names = new Set([
    ...operations.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
    ...[...localTools, ...jobTools, ...catalogueTools].map(({ name }) => name),
  ]);
  const named = text.match(/\bsuperset_(?!config\b|session\b|mcp\b|version\b)[a-z_]+[a-z](?![\w*])/g) ?? [];
  expect([...new Set(named)].filter((name) => !names.has(name))).toEqual([]);
});
