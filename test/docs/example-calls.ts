import { blocksOf, type Found } from "./documents.ts";

/** A call as a document shows it, with the answer below it; without one the call need only succeed. */
export interface ExampleCall extends Found {
  tool: string;
  arguments: Record<string, unknown>;
  answer: string;
}

const CALL = /^> (superset_\w+) (\{.*\})$/;

export function exampleCallsOf(document: string): ExampleCall[] {
  return blocksOf(document).flatMap((block) => {
    const lines = block.text.split("\n");
    return lines.flatMap((text, index) => {
      const [, tool, args] = CALL.exec(text) ?? [];
      if (tool === undefined || args === undefined) return [];
      const after = lines.slice(index + 1);
      const next = after.findIndex((line) => line.startsWith("> "));
      const answer = after.slice(0, next < 0 ? undefined : next).join("\n");
      const found = { document, line: block.line + 1 + index, text };
      return [{ ...found, tool, arguments: JSON.parse(args), answer: answer.trim() }];
    });
  });
}
