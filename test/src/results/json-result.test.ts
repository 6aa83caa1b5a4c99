import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compactJson } from "../../../src/results/json-result.ts";

const BUDGET = 60_000;
const rows = (count: number, row: (index: number) => unknown = (id) => ({ id })) =>
  Array.from({ length: count }, (_, index) => row(index));
const parse = (...args: Parameters<typeof compactJson>) => JSON.parse(compactJson(...args));

describe("compactJson", () => {
  it.each([[{ result: { id: 7 } }], [{ id: 7 }], [[1, 2]], ["text"], [7], [true], [null], [{}]])(
    "writes %j as it is, in few characters",
    (body) => {
      expect(compactJson(body)).toBe(JSON.stringify(body));
    },
  );

  it.each<[string, number, number, { page?: number; pageSize?: number }, string]>([
    ["a first page of many", 25, 412, { page: 0, pageSize: 25 }, "25 of 412, next page=1"],
    ["a middle page", 25, 412, { page: 3, pageSize: 25 }, "25 of 412, next page=4"],
    ["the last page", 12, 412, { page: 16, pageSize: 25 }, "12 of 412"],
    ["a full last page", 25, 50, { page: 1, pageSize: 25 }, "25 of 50"],
    ["all there is", 3, 3, {}, "3 of 3"],
    ["nothing", 0, 0, {}, "0 of 0"],
    ["a page after the last", 0, 412, { page: 99, pageSize: 25 }, "0 of 412"],
    [
      "a first page that the server cut at 100",
      100,
      412,
      { page: 0, pageSize: 500 },
      "100 of 412, next page=1",
    ],
  ])("says of %s which rows these are and how to go on", (_, got, count, page, want) => {
    expect(parse({ count, result: rows(got) }, page).shown).toBe(want);
  });

  it("says how to go on on a later page that the server cut at 100", () => {
    const body = { count: 412, result: rows(100) };
    expect(parse(body, { page: 1, pageSize: 500 }).shown).toBe("100 of 412, next page=2");
  });

  it("keeps the order and the other keys, and leaves out the ids that the rows have anyway", () => {
    const body = { count: 2, description_columns: {}, ids: [1, 2], result: rows(2), list_title: "x" };
    const { shown: _, ...rest } = parse(body);
    expect(rest).toEqual({ count: 2, description_columns: {}, list_title: "x", result: rows(2) });
  });

  it("says nothing of a list without a count", () => {
    expect(parse({ result: [1, 2] })).toEqual({ result: [1, 2] });
  });

  it.each(["result", "data"])("cuts %s at a row, and says what was left out", (key) => {
    const long = rows(1000, (id) => ({ id, text: "x".repeat(200) }));
    const text = compactJson({ status: "success", [key]: long });
    const cut = JSON.parse(text);
    const kept = cut[key].length;
    expect(text.length).toBeLessThanOrEqual(BUDGET + 200);
    expect(text.length).toBeGreaterThan(BUDGET - 500);
    expect(cut[key]).toEqual(long.slice(0, kept));
    expect(cut.left_out).toMatch(new RegExp(`^${key}: the first ${kept} of 1000 rows\\. Ask for fewer`));
    expect(cut.status).toBe("success");
  });

  it("never cuts what fits, and never loses a row without a word", () => {
    const someRows = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 20, maxLength: 80 });
    fc.assert(
      fc.property(someRows, (lengths) => {
        const result = lengths.map((length) => ({ text: "x".repeat(length) }));
        const cut = parse({ result });
        if (JSON.stringify({ result }).length <= BUDGET) expect(cut).toEqual({ result });
        else
          expect(cut.left_out).toContain(`result: the first ${cut.result.length} of ${result.length} rows`);
      }),
    );
  });

  it("does not call rows shown that it has cut, nor lead to the page after them", () => {
    const result = rows(100, (id) => ({ id, text: "x".repeat(2000) }));
    const cut = parse({ count: 412, result }, { page: 0, pageSize: 100 });
    expect(cut.result.length).toBeLessThan(100);
    expect(cut.shown ?? "").not.toMatch(/^100 of 412|next page/);
  });

  it.each([[rows(9000)], ["x".repeat(100_000)]])("cuts also what is no object", (body) => {
    const text = compactJson(body);
    expect(text.length).toBeLessThan(BUDGET + 500);
    expect(JSON.parse(text).left_out).toMatch(/^all: the first \d+ of \d+/);
  });

  it("returns the leading rows of a chart's data, which are inside its one result", () => {
    const data = rows(5000, (id) => ({ id, name: `row ${id}` }));
    const cut = parse({ result: [{ colnames: ["id", "name"], rowcount: 5000, data }] });
    expect(cut.result[0].data.length).toBeGreaterThan(100);
  });

  it("keeps an answer without rows within the budget too", () => {
    expect(compactJson({ result: { position_json: "x".repeat(500_000) } }).length).toBeLessThan(BUDGET * 2);
  });
});
