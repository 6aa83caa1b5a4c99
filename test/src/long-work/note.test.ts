import { expect, it } from "vitest";
import { withNote } from "../../../src/long-work/note.ts";
import { textResult } from "../../../src/results/shape.ts";

const text = (json: string) => [{ type: "text", text: json }];

it("is the first thing the JSON says, whose numbers stay as they are", () => {
  const noted = withNote(textResult('{"id":12345678901234567890}'), 'It is "so".', false);
  expect(noted.content).toEqual(text('{"note":"It is \\"so\\".","id":12345678901234567890}'));
  expect(withNote(textResult("{}"), "So.", false).content).toEqual(text('{"note":"So."}'));
});

it("is in the structured content too, where there is any", () => {
  const result = { ...textResult('{"id":1}'), structuredContent: { id: 1 } };
  expect(withNote(result, "So.", false).structuredContent).toEqual({ note: "So.", id: 1 });
});

it("stands beside what is no object, and what is to stay as Superset sent it", () => {
  for (const [json, isRaw] of [
    ["[1]", false],
    ['{"a":1}', true],
  ] as const) {
    const noted = withNote(textResult(json), "So.", isRaw);
    expect(noted).toEqual({ content: text(json), _meta: { "superset-mcp/note": "So." } });
  }
});
