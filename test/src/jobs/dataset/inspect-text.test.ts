import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inspectText } from "../../../../src/jobs/dataset/inspect-text.ts";

describe("what is guessed", () => {
  it.each([
    ["commas", "a,b\n1,2\n", { delimiter: ",", decimal: "." }],
    ["semicolons and decimal commas", "a;b\n1,5;x\n2;y\n", { delimiter: ";", decimal: "," }],
    ["tabs", "a\tb\n1\t2\n", { delimiter: "\t" }],
    ["one column", "a\n1\n2\n", { delimiter: ",", header: ["a"], rows: 2 }],
    ["a byte order mark", "\uFEFFa,b\n1,2\n", { header: ["a", "b"] }],
    ["commas within quotes", 'a,b\n"1,2",3\n', { delimiter: ",", rows: 1 }],
    ["dates", "d,e\n2024-01-02,2024-01-02T10:00:00Z\n", { dates: ["d", "e"], dayFirst: false }],
    ["dates with dots", "d,n\n31.12.2024,1\n", { dates: ["d"], dayFirst: true }],
    ["days that come first", "d,n\n13/01/2024,1\n", { dates: ["d"], dayFirst: true }],
    ["months that come first", "d,n\n01/13/2024,1\n", { dates: ["d"], dayFirst: false }],
    ["dates of which nobody can tell", "d,n\n01/02/2024,1\n", { dates: [], unclear: ["d"] }],
    ["leading zeros", "zip,n\n01067,1\n80331,2\n", { texts: ["zip"] }],
    ["no leading zero", "zip,n\n0,1\n80331,2\n", { texts: [] }],
    ["leading zeros beside what is missing", "zip,n\n01234,1\nN/A,2\n,3\n00501,4\n", { texts: ["zip"] }],
    ["long ids", "id,n\n12345678901234567,1\n,2\n", { texts: ["id"] }],
    ["telephone numbers", "tel,n\n+4917012345,1\nNULL,2\n", { texts: ["tel"] }],
    ["dates beside what is missing", "d,n\n2024-01-02,1\nNULL,2\n", { dates: ["d"], texts: [] }],
    ["nothing but what is missing", "d,n\nNULL,1\n,2\n", { dates: [], texts: [], unclear: [] }],
    [
      "ISO dates, which would be swapped where the day comes first",
      "tag;seit\n2024-01-02;31.12.2023\n",
      { dates: ["seit"], dayFirst: true, unclear: ["tag"] },
    ],
    ["a comma in a name", "Datum;Betrag, netto\n01.02.2024;1,50\n", { delimiter: ";", decimal: "," }],
  ])("%s", (_, text, facts) => {
    expect(inspectText(text)).toMatchObject(facts);
  });

  it.each([
    ["thousands beside decimals", "A\t1,234\t9.99\nB\t56,789\t1.50", ".", ["pop"]],
    ["nothing but groups of three", "A\t1,234\t9\nB\t56,789\t1", ".", ["pop"]],
    ["three digits that cannot be thousands", "A\t0,234\t9\nB\t1,500\t1", ",", []],
    ["thousands with dots", "A\t1.234\t9,99\nB\t56.789\t1,50", ",", ["pop"]],
    ["both signs", "A\t1,5\t9.99\nB\t2,5\t1.50", ".", ["pop"]],
    ["three digits behind dots", "A\t1.234\t9\nB\t56.789\t1", ".", []],
  ] as const)("the decimal sign with %s", (_, rows, decimal, unclear) => {
    expect(inspectText(`city\tpop\tprice\n${rows}\n`)).toMatchObject({ decimal, unclear });
  });

  it.each([
    [",", []],
    [".", ["pop"]],
  ] as const)("the decimal sign is %s where it is said", (decimal, unclear) => {
    const text = "city\tpop\nA\t1,234\n";
    expect(inspectText(text, { decimal })).toMatchObject({ decimal, unclear });
  });

  it.each(["\\t", "tab", "TAB", "\t"])("%j is a tab", (delimiter) => {
    expect(inspectText("a\tb\n1\t2\n", { delimiter })).toMatchObject({ delimiter: "\t", header: ["a", "b"] });
  });

  it("of a beginning, the last record that is whole", () => {
    const text = 'a,b\n1,"x\ny"\n2,"z\n';
    expect(inspectText(text, {}, true)).toMatchObject({ header: ["a", "b"], rows: 1 });
  });

  it("the separator of any table with two columns or more", () => {
    const cell = fc.stringMatching(/^[a-z]{1,8}$/);
    const table = fc
      .integer({ min: 2, max: 6 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
    fc.assert(
      fc.property(table, fc.constantFrom(",", ";", "\t", "|"), (rows, delimiter) => {
        const header = rows[0]?.map((_, place) => `c${place}`) ?? [];
        const text = [header, ...rows].map((row) => row.join(delimiter)).join("\n");
        expect(inspectText(text)).toMatchObject({ delimiter, header, rows: rows.length });
      }),
    );
  });
});

describe("what is refused", () => {
  it.each([
    ["nothing", "", /is empty/],
    ["only names", "a,b\n", /but no rows/],
    ["a nameless column", "a,,c\n1,2,3\n", /column 2 has no name/],
    ["doubled names", "a,b,a\n1,2,3\n", /several columns called "a"/],
    ["ragged rows, by line", "a,b\n1,2\n3\n4,5,6\n", /line 3 has 1, line 4 has 3/],
    ["ragged rows, the first few", `a,b\n${"1\n".repeat(7)}`, /line 6 has 1 and 2 more/],
    ["an open quote", 'a,b\n"1,2\n', /cannot be read/],
  ])("%s", (_, text, says) => {
    expect(() => inspectText(text)).toThrow(says);
  });

  it("a separator that is said and does not occur, where another fits", () => {
    expect(() => inspectText("a,b\n1,2\n", { delimiter: ";" })).toThrow(/"," splits all lines evenly/);
    expect(inspectText("a\n1\n", { delimiter: ";" })).toMatchObject({ header: ["a"] });
  });
});
