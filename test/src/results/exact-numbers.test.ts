import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseExactly, stringifyExactly, stringifyPlainly } from "../../../src/results/exact-numbers.ts";

const through = (text: string) => stringifyExactly(parseExactly(text));

describe("numbers come out as they went in", () => {
  it.each([
    "9007199254740993",
    "-9223372036854775808",
    "0.1000000000000000055511151231257827",
    "123456789012345678901234567890",
    "1e400",
    "-1.5E+999",
    '{"id":1234567890123456789,"ids":[1,9007199254740993]}',
    '{"text":"9007199254740993","quoted":"\\"12345678901234567890\\" and 12345678901234567890"}',
    '{"12345678901234567890":12345678901234567890}',
    '["\\\\",12345678901234567890,"\\\\\\""]',
  ])("%s", (text) => {
    expect(through(text)).toBe(text);
  });

  it("any whole number, wherever it stands", () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n })),
        fc.string(),
        (numbers, text) => {
          const json = `{"rows":[${numbers.join(",")}],"text":${JSON.stringify(text)}}`;
          expect(through(json)).toBe(json);
        },
      ),
    );
  });

  it("any JSON that has no such numbers is read as ever", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const json = JSON.stringify(value);
        expect(JSON.parse(through(json))).toEqual(JSON.parse(json));
      }),
    );
  });
});

it("a text that looks like a carried number stays harmless", () => {
  const hostile = JSON.stringify({ a: '\uFFFF#1, "b": 2', c: "\uFFFF#}", d: "\uFFFF#12" });
  expect(JSON.parse(through(hostile))).toEqual({ a: '\uFFFF#1, "b": 2', c: "\uFFFF#}", d: 12 });
});

it("reads what Python writes for numbers that are none, as texts", () => {
  const text = '{"a":NaN,"b":[-Infinity,Infinity,1],"c":"NaN, -Infinity"}';
  expect(parseExactly(text)).toEqual({ a: "NaN", b: ["-Infinity", "Infinity", 1], c: "NaN, -Infinity" });
});

it("writes long numbers as texts for those who have no longer ones", () => {
  expect(stringifyPlainly(parseExactly('{"id":12345678901234567890,"n":7}'))).toBe(
    '{"id":"12345678901234567890","n":7}',
  );
});

it.each(["", "{", "nan", "[1,]", "'a'", "01"])("refuses %j, which is no JSON", (text) => {
  expect(() => parseExactly(text)).toThrow(SyntaxError);
});
