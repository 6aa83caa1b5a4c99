import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeJsonText } from "../../../src/tools/json-text.ts";

describe("encodeJsonText", () => {
  it.each<[string, Record<string, unknown>, string[], Record<string, unknown>]>([
    ["an object", { params: { a: 1 } }, ["params"], { params: '{"a":1}' }],
    ["a list", { position_json: [1] }, ["position_json"], { position_json: "[1]" }],
    ["an empty object", { params: {} }, ["params"], { params: "{}" }],
    ["no text a second time", { params: '{"a":1}' }, ["params"], { params: '{"a":1}' }],
    ["no null", { params: null }, ["params"], { params: null }],
    ["nothing that is not given", { name: "x" }, ["params", "extra"], { name: "x" }],
    ["nothing that is not named", { params: { a: 1 } }, [], { params: { a: 1 } }],
    ["several", { a: {}, b: [] }, ["a", "b"], { a: "{}", b: "[]" }],
    ["inside an object", { theme: { json: { a: 1 } } }, ["theme.json"], { theme: { json: '{"a":1}' } }],
    [
      "inside each of a list",
      { columns: [{ id: 1, extra: { a: 1 } }, { id: 2 }, { id: 3, extra: "{}" }] },
      ["columns[].extra"],
      { columns: [{ id: 1, extra: '{"a":1}' }, { id: 2 }, { id: 3, extra: "{}" }] },
    ],
    [
      "nothing inside a null",
      { columns: null, theme: null },
      ["columns[].extra", "theme.json"],
      { columns: null, theme: null },
    ],
    ["nothing inside odd items", { columns: [null, 7] }, ["columns[].extra"], { columns: [null, 7] }],
  ])("writes as text %s", (_, args, paths, want) => {
    expect(encodeJsonText(args, paths)).toEqual(want);
  });

  it("loses nothing: the text is read back as the value", () => {
    const value = fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue()));
    fc.assert(
      fc.property(value, (params) => {
        const { params: text } = encodeJsonText({ params }, ["params"]);
        expect(JSON.stringify(JSON.parse(text as string))).toBe(JSON.stringify(params));
      }),
    );
  });

  it("leaves the arguments as they were given", () => {
    const args = { params: { a: 1 }, columns: [{ extra: {} }] };
    const before = structuredClone(args);
    encodeJsonText(args, ["params", "columns[].extra"]);
    expect(args).toEqual(before);
  });
});
