import { COMMANDS } from "../../src/cli/arguments.ts";
import { COMMAND_WORDS } from "../../src/cli/help.ts";
import { blocksOf, codeSpansOf, DOCUMENTS, type Found } from "./documents.ts";

const SHELLS = new Set(["sh", "bash", "console", "shell"]);
/** What makes a line of a block without a language, or a text between backticks, a command. */
const BEGINS_COMMAND = /^(?:[A-Z_]+=\S+ )*(?:superset-mcp|npm|npx|node dist\/main\.js|git|podman|docker) \S/;

/** The command line's own examples stand in its help. */
const HELP = "src/cli/help.ts";

/** Not those that record a measurement: they name what was measured. */
export const SOURCES_OF_COMMANDS: readonly string[] = [
  ...DOCUMENTS.filter((document) => !/^docs\/(?:bench|tools\/)/.test(document)),
  HELP,
];

/** The commands that a document tells its readers to type, each alone, without prompt and comment. */
export function commandsOf(document: string): Found[] {
  if (document === HELP) return examplesOfHelp();
  const inBlocks = blocksOf(document).flatMap((block) =>
    linesOf(block).filter(({ text }) => SHELLS.has(block.language) || isUntagged(block.language, text)),
  );
  const inText = codeSpansOf(document).filter(({ text }) => BEGINS_COMMAND.test(text));
  const all = [...inBlocks, ...inText].flatMap((found) =>
    found.text.split(" && ").map((text) => ({ ...found, text: text.trim() })),
  );
  return all.filter(({ text }, index) => all.findIndex((first) => first.text === text) === index);
}

function examplesOfHelp(): Found[] {
  const examples = COMMANDS.flatMap((command) => COMMAND_WORDS[command].examples);
  return examples.map((text, index) => ({ document: HELP, line: index + 1, text }));
}

function isUntagged(language: string, text: string): boolean {
  return language === "" && BEGINS_COMMAND.test(text);
}

/** A line that ends with a backslash goes on in the next. */
function linesOf({ document, line, text }: Found): Found[] {
  const found: Found[] = [];
  let begun = "";
  for (const [index, part] of text.split("\n").entries()) {
    if (part.endsWith("\\")) {
      begun += part.slice(0, -1);
      continue;
    }
    const command = withoutComment(`${begun}${part}`.replace(/^\$ /, ""));
    begun = "";
    if (command !== "") found.push({ document, line: line + 1 + index, text: command });
  }
  return found;
}

/** A sign of a comment within quotes is none. */
function withoutComment(line: string): string {
  const [command = ""] = /^(?:[^#'"]|'[^']*'|"[^"]*"|(?<=\S)#)*/.exec(line) ?? [];
  return command.trim();
}
