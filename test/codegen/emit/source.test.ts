import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { docComment, GenerationError, literal } from "../../../codegen/emit/source.ts";

const evaluate = (source: string): unknown => new Function(`"use strict"; return (${source});`)();

describe("literal", () => {
  const hostile = [
    '"',
    "\\",
    "`$" + "{process.exit()}`",
    "*/",
    "//",
    "\n",
    "\u2028\u2029",
    "</script>",
    "\0",
    "\ud800",
  ];
  it.each(hostile)("gives %j back", (text) => {
    expect(evaluate(literal({ [text]: text }))).toEqual({ [text]: text });
  });

  it("gives every JSON value back, at any indent", () => {
    const value = fc.jsonValue().filter((given) => !JSON.stringify(given).includes("__proto__"));
    fc.assert(
      fc.property(value, fc.nat(8), (given, indent) => {
        expect(evaluate(literal(given, indent))).toEqual(JSON.parse(JSON.stringify(given)));
      }),
    );
  });

  it("indents the lines after the first", () => {
    expect(literal({ a: 1 }, 4)).toBe('{\n      "a": 1\n    }');
  });

  it("gives a key __proto__ back", () => {
    const value = JSON.parse('{"__proto__": 1}');
    expect(Object.keys(evaluate(literal(value)) as object)).toEqual(["__proto__"]);
  });
});

describe("docComment", () => {
  const cases: [title: string, given: string[], want: string][] = [
    ["keeps a single line on one", ["Get a chart"], "/** Get a chart */\n"],
    [
      "gives each paragraph its line",
      ["Get a chart", "@see GET /chart/"],
      "/**\n * Get a chart\n * @see GET /chart/\n */\n",
    ],
    ["leaves out empty paragraphs", ["", "Get", ""], "/** Get */\n"],
    ["closes no comment early", ["a */ b */"], "/** a *\\/ b *\\/ */\n"],
  ];
  it.each(cases)("%s", (_, given, want) => {
    expect(docComment(given)).toBe(want);
  });

  it("wraps at 110 columns and loses no word", () => {
    const words = Array.from({ length: 80 }, (_, index) => "w".repeat((index % 12) + 1));
    const lines = docComment([words.join(" ")])
      .trimEnd()
      .split("\n");
    expect(lines.filter((line) => line.length > 110)).toEqual([]);
    expect(
      lines
        .slice(1, -1)
        .map((line) => line.slice(3))
        .join(" "),
    ).toBe(words.join(" "));
  });

  it("leaves a word that is longer than a line whole", () => {
    const long = "x".repeat(200);
    expect(docComment([`a ${long} b`])).toContain(` * ${long}\n`);
  });

  it("always is one comment and nothing else", () => {
    const text = fc.string({
      unit: fc.constantFrom("*", "/", "a", " ", "\n", "\\", "@", "`", "$"),
      maxLength: 200,
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (paragraphs) => {
        const source = ts.createSourceFile("x.ts", docComment(paragraphs), ts.ScriptTarget.Latest);
        expect(source.statements).toHaveLength(0);
        expect((source as unknown as { parseDiagnostics: unknown[] }).parseDiagnostics).toEqual([]);
      }),
    );
  });
});

describe("GenerationError", () => {
  const problems = [
    { pointer: "#/paths/~1a/get", message: "is odd" },
    { pointer: "spec/overlay/names.yaml GET /b/", message: "is long" },
  ];
  const error = new GenerationError("6.1.0", problems);

  it("says the version, how many problems there are, and each with its pointer", () => {
    expect(error.message).toBe(
      "2 problem(s) in the document or overlay of 6.1.0:\n  #/paths/~1a/get: is odd\n  spec/overlay/names.yaml GET /b/: is long",
    );
  });

  it("has them as data", () => {
    expect(error).toMatchObject({ name: "GenerationError", problems });
  });
});
