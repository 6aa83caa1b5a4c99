import { describe, expect, it } from "vitest";
import { isSameContent } from "../../../../src/jobs/assets/same-content.ts";
import { all, changed, overview, query, revenue, sales, sample, shop } from "./sample-assets.ts";

describe("content is the same", () => {
  it.each(all.map((asset) => [asset.kind, asset] as const))("of %s as they are", (_, asset) => {
    expect(isSameContent(asset, asset)).toBe(true);
  });

  it("whatever numbers an instance gives to charts and datasets", () => {
    const elsewhere = overview.text.replaceAll(": 7\n", ": 70\n").replace('"7": true', '"70": true');
    const moved = changed(overview, overview.text, elsewhere.replace("- 7", "- 70"));
    const here = changed(moved, "refresh_frequency: 70", "refresh_frequency: 7");
    expect(here.text).not.toBe(overview.text);
    expect(isSameContent(overview, here)).toBe(true);
    expect(
      isSameContent(revenue, changed(changed(revenue, "4__table", "9__table"), '"id":4', '"id":9')),
    ).toBe(true);
  });

  it("in whatever order columns come, and whatever more is there", () => {
    const columns = [{ column_name: "b", verbose_name: null }, { column_name: "a" }];
    const content = { ...sales.content, columns, description: "more" };
    expect(isSameContent(sales, sample("datasets", 2, content))).toBe(true);
  });
});

describe("content differs", () => {
  it.each([
    ["a number in a chart", changed(revenue, "row_limit: 10", "row_limit: 11"), revenue],
    ["a number in a query context", changed(revenue, '"row_limit":10', '"row_limit":11'), revenue],
    [
      "a number that is not of a chart",
      changed(overview, "refresh_frequency: 7", "refresh_frequency: 8"),
      overview,
    ],
    ["a chart that a filter leaves out", changed(overview, "- 7", "- 8"), overview],
    ["a column more", changed(sales, "  - column_name: b\n", ""), sales],
    ["the SQL of a query", changed(query, "select 1", "select 2"), query],
    ["an address", changed(shop, "shop.db", "other.db"), shop],
    ["a text for a number", changed(revenue, "row_limit: 10", 'row_limit: "10"'), revenue],
    [
      "digits that no double holds",
      changed(revenue, "row_limit: 10", "row_limit: 9007199254740993"),
      changed(revenue, "row_limit: 10", "row_limit: 9007199254740992"),
    ],
  ])("by %s", (_, asset, there) => {
    expect(isSameContent(asset, there)).toBe(false);
  });
});
