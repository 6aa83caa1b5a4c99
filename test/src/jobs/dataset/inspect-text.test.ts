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
  ])("%s", (_, text, facts) => {
    expect(inspectText(text)).toMatchObject(facts);
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
    ["an open quote", 'a,b\n"1,2\n', /cannot be read/],
  ])("%s", (_, text, says) => {
    expect(() => inspectText(text)).toThrow(says);
  });
});
