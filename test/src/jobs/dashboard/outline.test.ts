import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { treeOf } from "../../../../src/jobs/dashboard/graft.ts";
import {
  chartIdOf,
  nodeAt,
  nodesBelow,
  type PositionTree,
} from "../../../../src/jobs/dashboard/position-tree.ts";
import { readOutline } from "../../../../src/jobs/dashboard/read-outline.ts";
import { partsOf } from "../../../../src/jobs/dashboard/tree-parts.ts";
import { writeOutline } from "../../../../src/jobs/dashboard/write-outline.ts";
import { dashboards } from "./random-parts.ts";

const chartOf = (given: number | string) => ({ id: Number(given), name: `Chart ${given}` });
const tree = (outline: unknown) => treeOf(readOutline(outline), "Title", chartOf);
const outlineOf = (positions: PositionTree) => writeOutline(partsOf(positions));

describe("an outline", () => {
  it("comes out of the layout that is made of it as it went in", () => {
    fc.assert(
      fc.property(dashboards, (parts) => {
        const outline = JSON.parse(JSON.stringify(writeOutline(parts)));
        expect(outlineOf(tree(outline))).toEqual(outline);
        expect(partsOf(tree(outline))).toEqual(parts);
      }),
      { numRuns: 300 },
    );
  });

  it("makes a layout in which every component has its own id, and names what holds it", () => {
    fc.assert(
      fc.property(dashboards, (parts) => {
        const positions = treeOf(parts, "Title", chartOf);
        const seen = new Set<string>();
        const walk = (id: string, parents: string[]) => {
          const node = nodeAt(positions, id);
          expect(node?.id).toBe(id);
          expect(seen.has(id)).toBe(false);
          seen.add(id);
          if (parents.length > 0) expect(node?.parents).toEqual(parents);
          for (const child of node?.children ?? []) walk(child, [...parents, id]);
        };
        walk("ROOT_ID", []);
        const apart = Object.keys(positions).filter((key) => !seen.has(key));
        expect(apart.filter((key) => key !== "GRID_ID")).toEqual(["DASHBOARD_VERSION_KEY", "HEADER_ID"]);
      }),
    );
  });

  it.each([
    ["charts alone stand in rows", [5, 7, 9], [[5, 7], [9]]],
    [
      "more of them three by three",
      [1, 2, 3, 4, 5],
      [
        [1, 2, 3],
        [4, 5],
      ],
    ],
    [
      "what has a width gets a row",
      [{ text: "Hi" }, 7, { chart: 9, width: 6 }],
      [[{ text: "Hi" }], [7], [{ chart: 9, width: 6 }]],
    ],
    [
      "widths that are an even share are left out",
      [
        {
          row: [
            { chart: 1, width: 6 },
            { chart: 2, width: 6 },
          ],
        },
      ],
      [[1, 2]],
    ],
    [
      "what says no width shares the rest",
      [{ row: [{ chart: 1, width: 6 }, 2, 3] }],
      [
        [
          { chart: 1, width: 6 },
          { chart: 2, width: 3 },
          { chart: 3, width: 3 },
        ],
      ],
    ],
    ["five in a row", [{ row: [1, 2, 3, 4, 5] }], [[1, 2, 3, 4, 5]]],
    ["a row as a list", [[1, { column: [[2, 3], 4] }], 5], [[1, { column: [[2, 3], 4] }], [5]]],
    [
      "a height that all of a row have is the row's",
      [
        {
          row: [
            { chart: 1, height: 30 },
            { chart: 2, height: 30 },
          ],
        },
      ],
      [{ row: [1, 2], height: 30 }],
    ],
    ["a number as a text is an id", [{ row: ["7"] }], [[7]]],
  ])("%s", (_, given, canonical) => {
    expect(outlineOf(tree(given))).toEqual(canonical);
  });

  it("shares the columns of a column, not of the dashboard", () => {
    const positions = tree([{ row: [{ column: [{ row: [1, 2] }, 3], width: 6 }, 4] }]);
    const widths = nodesBelow(positions)
      .filter(chartIdOf)
      .map(({ meta }) => [meta?.chartId, meta?.width]);
    expect(widths).toEqual([
      [1, 3],
      [2, 3],
      [3, 6],
      [4, 6],
    ]);
  });

  it.each([
    [[], '"layout" must be a list with at least one item.'],
    ["x", '"layout" must be a list'],
    [[{ row: [] }], '"layout[0].row" must be a list'],
    [[[]], '"layout[0]" must be a list'],
    [[[1, [2]]], '"layout[0][1]" is a row, which cannot stand in a row'],
    [
      [{ row: [5, { tabs: [] }] }],
      '"layout[0].row[1]" is a tabs, which cannot stand in a row: only chart, text, column can.',
    ],
    [
      [{ rows: [5] }],
      'must be a chart\'s id, a row as a list, or an object with one of row, column, chart, text, header, divider, tabs. Did you mean "row"?',
    ],
    [
      [{ header: "A", siz: 1 }],
      '"layout[0]" has "siz", which it does not know: it takes header, size. Did you mean "size"?',
    ],
    [[{ header: "A", size: "huge" }], "a header is small, medium, large"],
    [[{ header: "" }], '"layout[0]" must have a text as its header.'],
    [
      [
        {
          row: [
            { chart: 1, width: 8 },
            { chart: 2, width: 5 },
          ],
        },
      ],
      "come to 13 columns or more, and it has 12",
    ],
    [[{ row: [{ chart: 1, width: 12 }, 2] }], "come to 13 columns"],
    [
      [{ row: [{ chart: 1, width: 0 }] }],
      '"layout[0].row[0]" has the width 0: it must be a whole number from 1 to 12.',
    ],
    [[{ row: [{ chart: 1, height: 2 }] }], "from 5 to 1000"],
    [[{ row: [{ chart: null }] }], '"layout[0].row[0]" is no chart: give its id or its name.'],
    [
      [{ tabs: [{ title: "A" }] }],
      '"layout[0].tabs[0]" is no tab: write {"tab": "its title", "content": [...]}.',
    ],
    [
      [{ tabs: [{ tab: "A", content: [{ row: [{ other: "X" }] }] }] }],
      '"layout[0].tabs[0].content[0].row[0]" must be',
    ],
    [[{ row: [{ column: [{ chart: 5, width: 3 }] }] }], "is as wide as the column"],
    [
      [{ row: [{ column: [{ row: [{ column: [1] }] }] }] }],
      "is a column, which cannot stand in a row in a column",
    ],
    [[{ chart: 1, text: "both" }], "must be a chart's id, a row as a list, or an object with one of"],
  ])("%j is refused with the place", (given, said) => {
    expect(() => readOutline(given)).toThrow(said);
  });
});
