import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromTables } from "../../../lab/read-answer.ts";
import { toTables } from "../../../src/results/tables.ts";

const opaque = { isDocument: (name: string) => name === "params", isData: (name: string) => name === "data" };
const write = (value: unknown) => toTables(value, opaque);

describe("lists as tables", () => {
  it("name the columns once", () => {
    const rows = [
      { id: 1, name: "a" },
      { name: "b", id: 2 },
    ];
    expect(write({ result: rows })).toEqual({
      result: {
        columns: ["id", "name"],
        rows: [
          [1, "a"],
          [2, "b"],
        ],
      },
    });
  });

  it("have a column for each field of an object that all rows have alike", () => {
    const rows = [
      { id: 1, owner: { id: 7, name: "Ann" } },
      { id: 2, owner: { id: 8, name: "Bob" } },
    ];
    expect(write(rows)).toEqual({
      columns: ["id", "owner.id", "owner.name"],
      rows: [
        [1, 7, "Ann"],
        [2, 8, "Bob"],
      ],
    });
  });

  it("have but the values of a list of objects of one key", () => {
    const rows = [
      { id: 1, roles: [{ name: "A" }, { name: "B" }] },
      { id: 2, roles: [] },
    ];
    expect(write(rows)).toEqual({
      columns: ["id", "roles[].name"],
      rows: [
        [1, ["A", "B"]],
        [2, []],
      ],
    });
    expect(write({ result: { tags: [{ name: "x" }] } })).toEqual({ result: { "tags[].name": ["x"] } });
    expect(write({ result: [{ name: "x" }] })).toEqual({ result: [{ name: "x" }] });
  });

  it.each([
    ["one object", [{ id: 1, name: "a" }]],
    ["objects of several shapes", [{ id: 1, name: "a" }, { id: 2 }]],
    ["empty objects", [{}, {}]],
    ["other values", [{ id: 1, b: 2 }, 7]],
    ["nothing", []],
  ])("are not made of %s", (_, list) => {
    expect(write({ list })).toEqual({ list });
  });

  it("leave an object in its cell where other rows have none, or another", () => {
    const rows = [
      { id: 1, owner: null },
      { id: 2, owner: { id: 8 } },
    ];
    expect(write(rows)).toEqual({
      columns: ["id", "owner"],
      rows: [
        [1, null],
        [2, { id: 8 }],
      ],
    });
  });

  it("leave documents as they are, to be changed and sent back", () => {
    const params = {
      metrics: [
        { label: "a", x: 1 },
        { label: "b", x: 2 },
      ],
    };
    expect(write({ result: { params } })).toEqual({ result: { params } });
    expect(write([{ params }, { params }])).toEqual(
      [{ params }, { params }].length === 2 && {
        columns: ["params"],
        rows: [[params], [params]],
      },
    );
  });

  it("leave the cells and names of data as they are", () => {
    const data = [
      { "a.b": 1, list: [{ x: 1 }] },
      { "a.b": 2, list: [{ x: 2 }] },
    ];
    expect(write({ data })).toEqual({
      data: {
        columns: ["a.b", "list"],
        rows: [
          [1, [{ x: 1 }]],
          [2, [{ x: 2 }]],
        ],
      },
    });
  });

  it("take no name twice", () => {
    const rows = [
      { "a.b": 1, a: { b: 2 } },
      { "a.b": 3, a: { b: 4 } },
    ];
    const { columns } = write(rows) as { columns: string[] };
    expect(new Set(columns).size).toBe(columns.length);
  });

  it("can be read back to what they were made of, whatever that was", () => {
    const name = fc.constantFrom("id", "name", "owner", "roles", "data", "params", "x");
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.integer(),
        fc.string(),
        fc.constant(null),
        tie("list"),
        tie("object"),
      ),
      object: fc.dictionary(name, tie("tree"), { maxKeys: 4 }),
      // Lists of one shape are what it is about; chance rarely makes any.
      list: fc.oneof(
        fc.array(tie("tree"), { maxLength: 3 }),
        fc.uniqueArray(name, { minLength: 1, maxLength: 3 }).chain((names) =>
          fc.array(fc.record(Object.fromEntries(names.map((key) => [key, tie("tree")]))), {
            minLength: 1,
            maxLength: 4,
          }),
        ),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        expect(fromTables(write(value), false)).toEqual(value);
      }),
      { numRuns: 2000 },
    );
  });
});
