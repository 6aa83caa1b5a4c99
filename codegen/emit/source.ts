import type { Problem } from "../model.ts";

/** The one place where values become TypeScript source. Data is JSON, so no value can break out of its place. */

/** The head of every generated file. */
export function banner(version: string): string {
  return `// Generated from spec/${version}/openapi.json by \`npm run generate\`. Do not edit: change spec/overlay or codegen.\n`;
}

/** As a plain key of an object literal it would set the prototype. */
const PROTO_KEY = /^(\s*)"__proto__":/gm;

/** A value as a TypeScript expression. */
export function literal(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, 2)
    .replaceAll("\n", `\n${" ".repeat(indent)}`)
    .replace(PROTO_KEY, '$1["__proto__"]:');
}

/** A documentation comment, wrapped at 110 columns. */
export function docComment(paragraphs: readonly string[]): string {
  const lines = paragraphs
    .filter((paragraph) => paragraph !== "")
    .flatMap((paragraph) => wrap(paragraph.replaceAll("*/", "*\\/"), 106));
  if (lines.length === 1) return `/** ${lines[0]} */\n`;
  return `/**\n${lines.map((line) => ` * ${line}\n`).join("")} */\n`;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** An error that names every problem at once. */
export class GenerationError extends Error {
  readonly problems: readonly Problem[];

  constructor(version: string, problems: readonly Problem[]) {
    const lines = problems.map(({ pointer, message }) => `  ${pointer}: ${message}`);
    super(`${problems.length} problem(s) in the document or overlay of ${version}:\n${lines.join("\n")}`);
    this.name = "GenerationError";
    this.problems = problems;
  }
}
