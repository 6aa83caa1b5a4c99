import { describe, expect, it } from "vitest";
import { givenExample } from "../../../src/tools/example.ts";

const list = { type: "array" };
const object = { type: "object" };
const text = { type: "string" };

describe("the example in a description", () => {
  it.each([
    ["a word", text, "Its slug, e.g. sales-2024.", "sales-2024"],
    ["in quotes", text, 'Its name, e.g. "Total sales".', "Total sales"],
    ["digits, for a text", text, "A year, e.g. 2024.", "2024"],
    ["a number", { type: "integer" }, "Rows, e.g. 50.", 50],
    ["a list", list, 'Names, e.g. ["a", "b"].', ["a", "b"]],
    ["the first of two", list, "From the top, e.g. [[5, 7], 9], or [5, 7, 9].", [[5, 7], 9]],
    [
      "objects in each other",
      object,
      'Filters: {"x":{"op":"IN","val":["a"]}}.',
      { x: { op: "IN", val: ["a"] } },
    ],
    ["with more that may be", object, '{"a": {"b": 1}, "c": {…}, …}, kept as it is.', { a: { b: 1 }, c: {} }],
    ["with a text left open", object, 'As: {"id": "…"}', { id: "…" }],
    ["none", text, "Its name, as shown in lists.", undefined],
    ["no JSON", object, "e.g. {{ from_dttm }} in SQL", undefined],
  ])("%s", (_, schema, description, example) => {
    expect(givenExample({ ...schema, description })).toEqual(example);
  });
});
