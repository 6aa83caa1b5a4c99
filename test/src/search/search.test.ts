import { describe, expect, it } from "vitest";
import { createSearch } from "../../../src/search/search.ts";
import { entryOf, lexiconOf } from "./lexicon-of.ts";

const entries = [
  entryOf("chart_list", {
    title: "List charts",
    resource: "chart",
    needs: ["show charts", "find a chart by name", "which charts are there", "charts"],
  }),
  entryOf("chart_get", {
    title: "Get a chart",
    resource: "chart",
    needs: ["details of a chart", "show a chart", "show the chart", "what is in the chart"],
  }),
  entryOf("chart_delete", {
    title: "Delete a chart",
    resource: "chart",
    needs: ["way to delete a chart", "delete the chart", "delete this chart for good"],
  }),
  entryOf("chart_bulk_delete", {
    title: "Delete several charts",
    resource: "chart",
    needs: ["delete charts", "delete the charts", "delete several charts at once"],
  }),
  entryOf("board_get", { title: "Get a board", resource: "board" }),
  entryOf("board_list", { title: "List boards", resource: "board" }),
  entryOf("board_copy", { title: "Copy a board", resource: "board", about: "Makes another of the same" }),
];
const lexicon = lexiconOf({
  resources: { chart: ["chart", "slice"], board: ["board", "dashboard"] },
  actions: {
    list: ["list", "which", "show"],
    get: ["get", "show"],
    delete: ["delete", "drop"],
    copy: ["copy"],
  },
  topics: { several: ["several", "all"] },
  ignored: ["a", "the", "of", "i", "can"],
});
const { search } = createSearch({ entries, lexicon });
const names = (query: string, options = {}) =>
  search(query, options).map(({ name }) => name.replace("superset_", ""));

describe("search puts first", () => {
  const cases: [title: string, query: string, first: string][] = [
    ["the resource and action named in other words", "drop the slice", "chart_delete"],
    ["the list, when several things are meant", "show dashboards", "board_list"],
    ["the single thing, when one is meant", "show the slice", "chart_get"],
    ["the bulk operation, when several things are meant", "drop the slices", "chart_bulk_delete"],
    ["the list, when no action is named", "slices", "chart_list"],
    ["the action that a question wishes for", "is there a way to drop a chart", "chart_delete"],
    ["the strong action before those said in passing", "show me a copy of the dashboard", "board_copy"],
    ["what a mistyped word was meant to be", "copy the dashbaord", "board_copy"],
    ["what is asked for, not what somebody called it", 'delete the chart "copy of board"', "chart_delete"],
    ["what is said of others that do the same", "which boards are there", "board_list"],
  ];
  it.each(cases)("%s", (_, query, first) => {
    expect(names(query)[0]).toBe(first);
  });
});

describe("search", () => {
  it("has the best tool of each step among the first hits", () => {
    expect(names("copy the board and delete the chart").slice(0, 2)).toEqual(["board_copy", "chart_delete"]);
  });

  it("gives as many hits as asked for, once anything is known of the words", () => {
    expect(names("another")).toHaveLength(entries.length);
    expect(names("charts", { limit: 3 })).toHaveLength(3);
    expect(names("charts", { limit: 0 })).toEqual([]);
  });

  it("gives none when nothing is known of the words", () => {
    expect(names("")).toEqual([]);
    expect(names("the of")).toEqual([]);
    expect(names("xylophone 42")).toEqual([]);
  });

  it("gives only tools that are allowed, and as many of them", () => {
    const allowed = (name: string) => name !== "superset_chart_list";
    expect(names("list charts", { allowed })).toHaveLength(entries.length - 1);
    expect(names("list charts", { allowed })).not.toContain("chart_list");
  });

  it("gives falling scores, whatever the order in which the data came", () => {
    const hits = search("show charts and copy the board");
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
    const reversed = createSearch({ entries: [...entries].reverse(), lexicon });
    expect(reversed.search("show charts and copy the board")).toEqual(hits);
  });

  it("puts the likelier of two alike first", () => {
    const twins = [entryOf("a", { title: "Get chart", prior: -0.3 }), entryOf("b", { title: "Get chart" })];
    expect(createSearch({ entries: twins, lexicon }).search("get chart")[0]?.name).toBe("superset_b");
  });

  it("works without any entries or words", () => {
    expect(createSearch({ entries: [], lexicon: lexiconOf() }).search("list charts")).toEqual([]);
  });
});
