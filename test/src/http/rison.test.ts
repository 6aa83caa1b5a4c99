import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeRison } from "../../../src/http/rison.ts";
import { decodeRison } from "./rison.decoder.ts";

const JSON_TEXT = { maxDepth: 4, stringUnit: "binary" } as const;

describe("encodeRison", () => {
  it.each<[string, unknown, string]>([
    ["true", true, "!t"],
    ["false", false, "!f"],
    ["null", null, "!n"],
    ["a whole number", 7, "7"],
    ["a negative number", -7.5, "-7.5"],
    ["a large number without the + that prison refuses", 1e21, "1e21"],
    ["a small number", 1e-7, "1e-7"],
    ["minus zero", -0, "0"],
    ["an identifier", "slice_name", "slice_name"],
    ["a dotted name", "database.database_name", "database.database_name"],
    ["an identifier with a dash inside", "a-b", "a-b"],
    ["text that looks like a number", "2024", "'2024'"],
    ["text that starts like a negative number", "-abc", "'-abc'"],
    ["empty text", "", "''"],
    ["a space", "two words", "'two words'"],
    ["quotes and bangs", "it's on!", "'it!'s on!!'"],
    ["text that looks like a literal", "!t", "'!!t'"],
    ["text that looks like a list", "!(1)", "'!!(1)'"],
    ["the words true and null, which stay text", ["true", "null"], "!(true,null)"],
    ["percent, plus and ampersand", "R&D C++ 100%", "'R&D C++ 100%'"],
    ["unicode", "Größe 日本 🚀", "'Größe 日本 🚀'"],
    ["an empty list", [], "!()"],
    ["an empty object", {}, "()"],
    ["a list of ids", [1, 2, 3], "!(1,2,3)"],
    ["keys of any text", { "a b": 1, "1": 2, "": 3 }, "('1':2,'a b':1,'':3)"],
    ["an undefined member, which is left out", { a: undefined, b: 1 }, "(b:1)"],
    [
      "a list query",
      { columns: ["id"], filters: [{ col: "slice_name", opr: "ct", value: "Größe & 'x'" }], page: 0 },
      "(columns:!(id),filters:!((col:slice_name,opr:ct,value:'Größe & !'x!'')),page:0)",
    ],
  ])("writes %s", (_, value, want) => {
    expect(encodeRison(value)).toBe(want);
  });

  it("is read back by prison's rules, whatever the JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(JSON_TEXT), (value) => {
        expect(JSON.stringify(decodeRison(encodeRison(value)))).toBe(JSON.stringify(value));
      }),
      { numRuns: 500 },
    );
  });

  it("keeps text text: nothing that looks like a number, literal or list changes its type", () => {
    const tricky = fc.string({ unit: fc.constantFrom(..."!'()-+.,:~_/%& e0123456789tfn日") });
    fc.assert(
      fc.property(tricky, (text) => {
        expect(decodeRison(encodeRison(text))).toBe(text);
      }),
    );
  });

  it("keeps every finite number exactly", () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(number, (value) => {
        expect(decodeRison(encodeRison(value)) === value).toBe(true);
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, () => 1, [undefined], 1n])(
    "refuses %s instead of sending nonsense",
    (value) => {
      expect(() => encodeRison(value)).toThrow(TypeError);
    },
  );
});
