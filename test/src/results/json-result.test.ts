import fc from "fast-check";
import { encode } from "gpt-tokenizer/encoding/o200k_base";
import { describe, expect, it } from "vitest";
import { readAnswer } from "../../../lab/read-answer.ts";
import { stringifyExactly } from "../../../src/results/exact-numbers.ts";
import { type Asked, compactAnswer } from "../../../src/results/json-result.ts";

const TOKENS = 20_000;
const rows = (count: number, row: (index: number) => unknown = (id) => ({ id, name: `row ${id}` })) =>
  Array.from({ length: count }, (_, index) => row(index));
const compact = (body: unknown, asked: Partial<Asked> = {}) =>
  compactAnswer(body, { tokens: TOKENS, ...asked });
const textOf = (...args: Parameters<typeof compact>) => stringifyExactly(compact(...args).value);
// biome-ignore lint/suspicious/noExplicitAny: looked at piece by piece
const read = (...args: Parameters<typeof compact>): any => readAnswer(textOf(...args));

describe("an answer in few words", () => {
  it.each([[{ result: { id: 7 } }], [{ id: 7 }], [[1, 2]], ["text"], [7], [true], [null], [{}]])(
    "is %j as it is, in few characters",
    (body) => {
      expect(textOf(body)).toBe(JSON.stringify(body));
    },
  );

  it.each<[string, number, number, Partial<Asked>, string]>([
    ["a first page of many", 25, 412, { page: 0, pageSize: 25 }, "25 of 412, next page=1"],
    ["a middle page", 25, 412, { page: 3, pageSize: 25 }, "25 of 412, next page=4"],
    ["the last page", 12, 412, { page: 16, pageSize: 25 }, "12 of 412"],
    ["a full last page", 25, 50, { page: 1, pageSize: 25 }, "25 of 50"],
    ["all there is", 3, 3, {}, "3 of 3"],
    ["nothing", 0, 0, {}, "0 of 0"],
    ["a page after the last", 0, 412, { page: 99, pageSize: 25 }, "0 of 412"],
    ["a first page of the server's own length", 50, 412, { page: 0 }, "50 of 412, next page=1"],
    ["a long page", 250, 1000, { page: 1, pageSize: 250 }, "250 of 1000, next page=2"],
  ])("says of %s which rows these are and how to go on", (_, got, count, page, want) => {
    expect(read({ count, result: rows(got) }, page).shown).toBe(want);
  });

  it("keeps the other keys, and leaves out the ids that the rows have anyway", () => {
    const body = { count: 2, description_columns: {}, ids: [0, 1], result: rows(2), list_title: "x" };
    const { shown: _, ...rest } = read(body);
    expect(rest).toEqual({ count: 2, description_columns: {}, list_title: "x", result: rows(2) });
  });

  it("keeps the ids of rows that have none", () => {
    expect(read({ count: 1, ids: [7], result: [{ action: "log" }] }).ids).toEqual([7]);
  });

  it("says nothing of a list without a count", () => {
    expect(read({ result: [1, 2] })).toEqual({ result: [1, 2] });
  });

  it("has the columns that were asked for, in their order, empty ones too", () => {
    const result = [
      { name: "a", description: null, id: 1 },
      { name: "b", description: null, id: 2 },
    ];
    const columns = ["id", "name", "description"];
    expect(compact({ result }, { columns, usual: ["name"] }).value).toEqual({
      result: {
        columns,
        rows: [
          [1, "a", null],
          [2, "b", null],
        ],
      },
    });
  });
});

describe("the fields of an answer", () => {
  const thing = {
    id: 7,
    uuid: "u-7",
    slice_name: "Revenue",
    description: null,
    params: '{"viz_type":"pie","groupby":[]}',
    owners: [{ id: 1, first_name: "Ann" }],
    certified: false,
  };

  it("are the usual ones, without what is empty; what else there is, is named, but for noise", () => {
    const usual = ["id", "slice_name", "description", "owners.first_name"];
    expect(compact({ result: thing }, { usual }).value).toEqual({
      left_out: "params, owners.id; see them by fields",
      result: { id: 7, slice_name: "Revenue", "owners[].first_name": ["Ann"] },
    });
  });

  it("are those that are asked for, in their order, empty ones too", () => {
    const fields = ["uuid", "description", "owners"];
    expect(compact({ result: thing }, { usual: ["id"], fields }).value).toEqual({
      result: { uuid: "u-7", description: null, owners: [{ id: 1, first_name: "Ann" }] },
    });
  });

  it("are all of them for *", () => {
    const all = { ...thing, params: { viz_type: "pie", groupby: [] } };
    expect(read({ result: thing }, { usual: ["id"], fields: ["*"] })).toEqual({ result: all });
  });

  it("may be inside a document", () => {
    expect(read({ result: thing }, { fields: ["params.viz_type"] })).toEqual({
      result: { params: { viz_type: "pie" } },
    });
  });

  it("that are asked for and are not there are named", () => {
    const value = read({ result: thing }, { fields: ["id", "colour", "owners.email"] });
    expect(value).toEqual({ no_such_field: "colour, owners.email", result: { id: 7, owners: [{}] } });
  });

  it("stand straight in an answer without a result", () => {
    expect(read({ data: [{ a: 1 }], status: "success", colour: 1 }, { usual: ["data"] })).toEqual({
      left_out: "colour; see them by fields",
      data: [{ a: 1 }],
    });
  });

  it("are looked for in every row of a list, whose count and place stay", () => {
    const result = [
      { a: 1, b: 2 },
      { a: 3, b: null },
    ];
    expect(read({ count: 2, result }, { usual: ["a"] })).toEqual({
      left_out: "b; see them by fields",
      shown: "2 of 2",
      count: 2,
      result: [{ a: 1 }, { a: 3 }],
    });
  });

  it("never lose an asked one, whatever the answer", () => {
    const names = fc.constantFrom("id", "a", "b", "uuid", "params", "data");
    const leaf = fc.oneof(fc.integer(), fc.string(), fc.constant(null), fc.boolean(), fc.constant([]));
    const object = fc.dictionary(
      names,
      fc.oneof(leaf, fc.array(fc.dictionary(names, leaf), { maxLength: 3 })),
    );
    fc.assert(
      fc.property(object, fc.uniqueArray(names), (result, fields) => {
        const asked = compact({ result }, { usual: ["id"], fields }).value as { result: object };
        const shown = Object.keys((readAnswer(stringifyExactly(asked)) as { result: object }).result);
        expect(shown.sort()).toEqual(fields.filter((field) => field in result).sort());
      }),
    );
  });
});

describe("an answer that is too long", () => {
  const long = rows(3000, (id) => ({ id, text: "some words ".repeat(10) }));

  it.each(["result", "data"])(
    "is cut at a row of %s, says what was left out, and is there as a whole",
    (key) => {
      const { value, whole } = compact({ status: "success", [key]: long });
      const cut = readAnswer(stringifyExactly(value)) as Record<string, unknown[]>;
      const kept = cut[key]?.length ?? 0;
      expect(kept).toBeGreaterThan(100);
      expect(cut[key]).toEqual(long.slice(0, kept));
      expect(cut.cut).toBe(`${key}.rows: the first ${kept} of 3000 rows`);
      expect(cut.status).toBe("success");
      expect(readAnswer(stringifyExactly(whole))).toEqual({ status: "success", [key]: long });
    },
  );

  it.each([
    ["words", (id: number) => ({ id, text: "some words ".repeat(10) })],
    ["numbers", (id: number) => ({ id, a: id * 1.37, b: id * 7919, c: -id / 3 })],
    ["keys", (id: number) => ({ id, uuid: `86f94162-ae69-4022-bcb5-fbbb6c${100_000 + id}` })],
    ["other scripts", (id: number) => ({ id, text: "売上高とその他の収益の合計" })],
  ])("of %s has about as many tokens as the budget", (_, row) => {
    const tokens = encode(textOf({ result: rows(5000, row) }, { tokens: 5000 })).length;
    expect(tokens).toBeLessThan(5000);
    expect(tokens).toBeGreaterThan(5000 * 0.5);
  });

  it("leads on to the rows that were cut, not to the page after them", () => {
    const result = rows(100, (id) => ({ id, text: "word ".repeat(300) }));
    const { shown, result: kept } = read({ count: 412, result }, { page: 0, pageSize: 100, tokens: 2000 });
    expect(shown).toBe(`${kept.length} of 412, go on by page_size=${kept.length} page=1`);
  });

  it("leads on from a later page without leaving out a row", () => {
    const result = rows(100, (id) => ({ id, text: "word ".repeat(300) }));
    const { shown, result: kept } = read({ count: 412, result }, { page: 2, pageSize: 100, tokens: 2000 });
    const [, size, page] = /page_size=(\d+) page=(\d+)/.exec(shown)?.map(Number) ?? [];
    expect(size).toBe(kept.length);
    expect((size as number) * (page as number)).toBeLessThanOrEqual(200 + kept.length);
    expect((size as number) * (page as number)).toBeGreaterThan(200);
  });

  it("keeps at least one row, even of rows that are longer than all of it", () => {
    const data = rows(5, () => ({ text: "word ".repeat(50_000) }));
    expect(read({ data }, { tokens: 1000 }).data.length).toBeGreaterThan(0);
  });

  it.each([[rows(90_000, (id) => id)], ["word ".repeat(100_000)]])(
    "is cut also where it is no object",
    (body) => {
      const text = textOf(body);
      expect(text.length).toBeLessThan(200_000);
      expect(JSON.parse(text).cut).toMatch(/^all: the first \d+ of \d+/);
    },
  );

  it("is never cut where it fits, and never loses a row without a word", () => {
    const someRows = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 20, maxLength: 80 });
    fc.assert(
      fc.property(someRows, fc.integer({ min: 500, max: 5000 }), (lengths, tokens) => {
        const result = lengths.map((length) => ({ text: "word ".repeat(length) }));
        const cut = read({ result }, { tokens });
        const kept = cut.result.length;
        if (kept < result.length) expect(cut.cut).toContain(`the first ${kept} of ${result.length} rows`);
        else expect({ ...cut, cut: "" }).toEqual({ result: cut.result, cut: "" });
      }),
      { numRuns: 50 },
    );
  });
});
