import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { ROOT } from "./documents.ts";

/** What the source says to users, with "…" for what is only known when it is said. */
export interface Messages {
  /** Every text there is, said or not. */
  texts: readonly string[];
  /** What errors of a call or a command are thrown with. */
  thrown: readonly string[];
  /** What doctor finds wrong, with its cure where that is a text. */
  found: readonly { message: string; cure: string | undefined }[];
}

const ERRORS = /^(?:Tool|Config|Argument|Policy|Auth|Network|Timeout|Cancelled)Error$/;

export function readMessages(): Messages {
  const texts: string[] = [];
  const thrown: string[] = [];
  const found: { message: string; cure: string | undefined }[] = [];
  let constants: Constants = new Map();
  const textsOf = (node: ts.Node | undefined) => textsIn(node, constants);
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) texts.push(...textsOf(node));
    if (ts.isNewExpression(node) && ERRORS.test(node.expression.getText()))
      thrown.push(...textsOf(node.arguments?.[0]));
    if (ts.isCallExpression(node) && /^(?:failed|warning)$/.test(node.expression.getText())) {
      const [cure] = textsOf(node.arguments[1]).filter((text) => hasWords(text, 1));
      const messages = textsOf(node.arguments[0]).filter((text) => hasWords(text, 2));
      found.push(...messages.map((message) => ({ message, cure })));
    }
    ts.forEachChild(node, look);
  };
  for (const path of sources()) {
    const text = readFileSync(path, "utf8");
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
    constants = constantsOf(source);
    look(source);
  }
  return { texts, thrown: [...new Set(thrown.filter((text) => hasWords(text, 4)))], found };
}

function sources(): string[] {
  const names = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => join(ROOT, "src", name));
}

type Constants = Map<string, ts.Expression>;

/** By name, wherever they are declared; the first of a name holds. */
function constantsOf(source: ts.SourceFile): Constants {
  const constants: Constants = new Map();
  const look = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer && !constants.has(node.name.getText()))
      constants.set(node.name.getText(), node.initializer);
    ts.forEachChild(node, look);
  };
  look(source);
  return constants;
}

/** All that an expression may be, as far as it is written down in its file. */
function textsIn(node: ts.Node | undefined, constants: Constants): string[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isIdentifier(node)) return textsIn(constants.get(node.text), constants);
  if (ts.isParenthesizedExpression(node)) return textsIn(node.expression, constants);
  if (ts.isConditionalExpression(node))
    return [...textsIn(node.whenTrue, constants), ...textsIn(node.whenFalse, constants)];
  if (!ts.isTemplateExpression(node)) return [];
  return [node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join("")];
}

/** What is put together of other texts has hardly words of its own. */
function hasWords(text: string, least: number): boolean {
  return (text.match(/[A-Za-z]{2,}/g)?.length ?? 0) >= least;
}
