import { describe, expect, it } from "vitest";
import type { Edit } from "../../../../src/jobs/dashboard/edit.ts";
import { editTree } from "../../../../src/jobs/dashboard/edit-tree.ts";
import { treeOf } from "../../../../src/jobs/dashboard/graft.ts";
import { nodesBelow, type PositionTree } from "../../../../src/jobs/dashboard/position-tree.ts";
import { readOutline } from "../../../../src/jobs/dashboard/read-outline.ts";
import { partsOf } from "../../../../src/jobs/dashboard/tree-parts.ts";
import { writeOutline } from "../../../../src/jobs/dashboard/write-outline.ts";
import { expectWhole } from "./expect-whole.ts";

const chartOf = (given: number | string) => ({ id: Number(given), name: `Chart ${given}` });
const tree = (outline: unknown) => treeOf(readOutline(outline), "Title", chartOf);
const outlineOf = (positions: PositionTree) => writeOutline(partsOf(positions));
const edit = (outline: unknown, ...edits: Edit[]) => outlineOf(editTree(tree(outline), edits, chartOf));

describe("edits of a layout", () => {
  const tabs = [
    {
      tabs: [
        { tab: "A", content: [[1, 2]] },
        { tab: "B", content: [{ header: "H" }, [3]] },
      ],
    },
  ];
  const columns = [
    [
      { column: [{ tabs: [{ tab: "A", content: [[1]] }] }], width: 4 },
      { column: [[2, 4], 5], width: 8 },
    ],
    [3],
  ];
  const row = [[1, 2], { header: "H" }, [{ text: "Some words" }]];
  it.each<[string, unknown, Edit[], unknown]>([
    ["add at the end", row, [{ do: "add", chart: 9 }], [...row, [9]]],
    [
      "add at the end of the first tab",
      tabs,
      [{ do: "add", text: "T" }],
      [{ tabs: [{ tab: "A", content: [[1, 2], [{ text: "T" }]] }, tabs[0]?.tabs[1]] }],
    ],
    [
      "add to a tab",
      tabs,
      [{ do: "add", chart: 9, in: "B", height: 30 }],
      [
        {
          tabs: [tabs[0]?.tabs[0], { tab: "B", content: [{ header: "H" }, [3], { row: [9], height: 30 }] }],
        },
      ],
    ],
    [
      "add beside in a full row",
      row,
      [{ do: "add", chart: 9, beside: 1 }],
      [
        [
          { chart: 1, width: 3 },
          { chart: 9, width: 3 },
          { chart: 2, width: 6 },
        ],
        ...row.slice(1),
      ],
    ],
    [
      "add beside where there is room",
      [[{ chart: 1, width: 4 }]],
      [{ do: "add", chart: 9, beside: 1 }],
      [
        [
          { chart: 1, width: 4 },
          { chart: 9, width: 8 },
        ],
      ],
    ],
    [
      "add beside with a width",
      row,
      [{ do: "add", chart: 9, beside: 2, width: 4 }],
      [
        [
          { chart: 1, width: 6 },
          { chart: 2, width: 2 },
          { chart: 9, width: 4 },
        ],
        ...row.slice(1),
      ],
    ],
    ["add below a header", row, [{ do: "add", chart: 9, below: "H" }], [row[0], row[1], [9], row[2]]],
    [
      "add above a text by its beginning",
      row,
      [{ do: "add", header: "New", above: "Some" }],
      [row[0], row[1], { header: "New" }, row[2]],
    ],
    [
      "add in a column",
      [[{ column: [1, 2] }, 3]],
      [{ do: "add", chart: 9, below: 1 }],
      [[{ column: [1, 9, 2] }, 3]],
    ],
    [
      "add beside in a column",
      [[{ column: [1, 2] }, 3]],
      [{ do: "add", chart: 9, beside: 1 }],
      [[{ column: [[1, 9], 2] }, 3]],
    ],
    [
      "add what an outline says",
      row,
      [{ do: "add", layout: [{ divider: true }, [7, 8]], below: 1 }],
      [row[0], { divider: true }, [7, 8], ...row.slice(1)],
    ],
    [
      "move below",
      row,
      [{ do: "move", chart: 1, below: "H" }],
      [[{ chart: 2, width: 6 }], row[1], [{ chart: 1, width: 6 }], row[2]],
    ],
    [
      "move to another tab",
      tabs,
      [{ do: "move", chart: 3, in: "A" }],
      [
        {
          tabs: [
            { tab: "A", content: [[1, 2], [3]] },
            { tab: "B", content: [{ header: "H" }] },
          ],
        },
      ],
    ],
    [
      "move beside",
      tabs,
      [{ do: "move", chart: 1, beside: 3 }],
      [
        {
          tabs: [
            { tab: "A", content: [[{ chart: 2, width: 6 }]] },
            { tab: "B", content: [{ header: "H" }, [3, 1]] },
          ],
        },
      ],
    ],
    [
      "move into a tab in a column",
      columns,
      [{ do: "move", chart: 3, in: "A" }],
      [[{ column: [{ tabs: [{ tab: "A", content: [[1], [3]] }] }], width: 4 }, columns[0]?.[1]]],
    ],
    [
      "make a column as narrow as its rows",
      columns,
      [
        { do: "change", chart: 2, width: 3 },
        { do: "change", chart: 5, width: 7 },
      ],
      [
        [
          columns[0]?.[0],
          {
            column: [
              [
                { chart: 2, width: 3 },
                { chart: 4, width: 4 },
              ],
              5,
            ],
            width: 7,
          },
        ],
        [3],
      ],
    ],
    ["move a header", row, [{ do: "move", header: "H", above: 2 }], [row[1], row[0], row[2]]],
    ["remove a chart", row, [{ do: "remove", chart: 2 }], [[{ chart: 1, width: 6 }], ...row.slice(1)]],
    [
      "remove by name",
      row,
      [
        { do: "remove", chart: "Chart 2" },
        { do: "remove", chart: 1 },
      ],
      row.slice(1),
    ],
    [
      "remove a divider",
      [{ header: "H" }, { divider: true }],
      [{ do: "remove", divider: 1 }],
      [{ header: "H" }],
    ],
    [
      "add a tab",
      tabs,
      [{ do: "add", tab: "C", layout: [9] }],
      [{ tabs: [...(tabs[0]?.tabs ?? []), { tab: "C", content: [[9]] }] }],
    ],
    [
      "add a tab after another",
      tabs,
      [{ do: "add", tab: "C", beside: "A" }],
      [{ tabs: [tabs[0]?.tabs[0], { tab: "C", content: [] }, tabs[0]?.tabs[1]] }],
    ],
    [
      "add tabs where there are none",
      row,
      [{ do: "add", tab: "C" }],
      [...row, { tabs: [{ tab: "C", content: [] }] }],
    ],
    ["move a tab", tabs, [{ do: "move", tab: "B", above: "A" }], [{ tabs: tabs[0]?.tabs.toReversed() }]],
    ["remove a tab with what is in it", tabs, [{ do: "remove", tab: "A" }], [{ tabs: [tabs[0]?.tabs[1]] }]],
    [
      "remove the last tab",
      tabs,
      [
        { do: "remove", tab: "A" },
        { do: "remove", tab: "B" },
        { do: "add", chart: 1 },
      ],
      [[1]],
    ],
    [
      "rename a tab",
      tabs,
      [{ do: "change", tab: "A", to: "Z" }],
      [{ tabs: [{ tab: "Z", content: [[1, 2]] }, tabs[0]?.tabs[1]] }],
    ],
    [
      "other words",
      row,
      [
        { do: "change", text: "Some words", to: "Others" },
        { do: "change", header: "H", to: "I" },
      ],
      [row[0], { header: "I" }, [{ text: "Others" }]],
    ],
    [
      "other sizes",
      row,
      [{ do: "change", chart: 1, width: 4, height: 20 }],
      [
        [
          { chart: 1, width: 4, height: 20 },
          { chart: 2, width: 6 },
        ],
        ...row.slice(1),
      ],
    ],
    [
      "a chart in a column makes it wider",
      [
        [
          { column: [1], width: 4 },
          { chart: 2, width: 4 },
        ],
      ],
      [{ do: "change", chart: 1, width: 8 }],
      [
        [
          { column: [1], width: 8 },
          { chart: 2, width: 4 },
        ],
      ],
    ],
  ])("%s", (_, outline, edits, wanted) => {
    const positions = editTree(tree(outline), edits, chartOf);
    expect(outlineOf(positions)).toEqual(wanted);
    expectWhole(positions);
  });

  it.each<[unknown, Edit, string]>([
    [
      row,
      { do: "remove", chart: 12 },
      '"edits[0]": there is no chart 12 on the dashboard. It has 1 "Chart 1", 2 "Chart 2".',
    ],
    [row, { do: "remove", header: "Hi" }, 'there is no header "Hi" on the dashboard. It has "H".'],
    [row, { do: "add", chart: 9, in: "A" }, 'there is no tab "A" on the dashboard. It has no tab at all.'],
    [row, { do: "add", chart: 1 }, 'Chart 1 "Chart 1" would stand on the dashboard twice'],
    [row, { do: "add", chart: 9, below: 1, in: "A" }, '"edits[0]" says in and below: one place is enough.'],
    [
      row,
      { do: "add", chart: 9, beside: 1, width: 6 },
      "there is no room beside it for a width of 6: its row has 0 columns free, and it is 6 wide itself",
    ],
    [row, { do: "add", header: "X", beside: 1 }, '"edits[0]" is a header, which cannot stand in a row'],
    [
      tabs,
      { do: "add", chart: 9, tab: "B" },
      '"edits[0]" adds a tab and more: a tab that is there is meant by in: "B".',
    ],
    [
      tabs,
      { do: "move", chart: 1, to: "B" },
      '"edits[0]" says "to", and to move a chart takes only in, below, above, beside, width, height. Where it goes',
    ],
    [row, { do: "add", chart: 9, to: "Custom" }, '"edits[0]" says "to", and to add a chart'],
    [tabs, { do: "change", chart: 1, in: "B", width: 4 }, 'says "in", and to change a chart'],
    [row, { do: "add", layout: [2], width: 6 }, 'says "width", and to add a layout'],
    [row, { do: "add", layout: [2], chart: 9 }, 'says "layout", and to add a chart'],
    [row, { do: "move", chart: 1, layout: [2], below: "H" }, 'says "layout", and to move a chart'],
    [row, { do: "change", header: "H", to: "I", width: 6 }, 'says "width", and to change a header'],
    [row, { do: "move", header: "H", above: 1, width: 6 }, 'says "width", and to move a header'],
    [row, { do: "remove", chart: 1, in: "A" }, "to remove a chart takes nothing more"],
    [tabs, { do: "add", chart: 9, beside: 1, in: "B" }, "says in and beside: one place is enough"],
    [tabs, { do: "move", tab: "A", beside: "B", in: "B" }, "says in and beside: one place is enough"],
    [
      row,
      { do: "add", layout: [{ chart: 9, width: 6 }], beside: 1 },
      "there is no room beside it for a width of 6",
    ],
    [row, { do: "add" }, '"edits[0]" must name one thing: chart, text, header, tab, divider.'],
    [row, { do: "change", chart: 1 }, '"edits[0]" changes nothing'],
    [row, { do: "change", chart: 1, width: 7 }, "there is room for a width of 6 at most"],
    [row, { do: "move", chart: 1, below: 1 }, "moves something next to itself"],
    [tabs, { do: "move", tab: "A", in: "A" }, "or into itself"],
    [tabs, { do: "move", tab: "A", in: "B" }, "there are no tabs to move the tab to"],
    [
      row,
      { do: "add", chart: 9, beside: "H" },
      '"edits[0]": a header takes the whole width. Say below or above.',
    ],
    [row, { do: "move", chart: 1, beside: "H" }, "a header takes the whole width"],
    [columns, { do: "move", chart: 3, in: "A", width: 6 }, "there is room for a width of 4 at most"],
    [columns, { do: "change", chart: 5, width: 7 }, "a row in its column is 8 wide"],
    [row, { do: "move", header: "H", beside: 1 }, "only charts and texts stand beside others"],
    [
      [{ header: "H" }, { header: "H" }],
      { do: "remove", header: "H" },
      `2 of the dashboard's headers are "H". Say which by its id: HEADER-`,
    ],
  ])("%j: %j is refused", (outline, asked, said) => {
    expect(() => edit(outline, asked)).toThrow(said);
  });

  it("charts are found by the names that they have now, and keep those of the layout", () => {
    const names = new Map([[1, "New name"]]);
    const before = tree(row);
    const nameless = structuredClone(before);
    for (const { meta } of nodesBelow(nameless)) delete meta?.sliceName;
    expect(editTree(nameless, [{ do: "change", chart: "New name", height: 50 }], chartOf, names)).toEqual(
      nameless,
    );
    const after = editTree(before, [{ do: "move", chart: "New name", below: "H" }], chartOf, names);
    expect(outlineOf(after)).toEqual([[{ chart: 2, width: 6 }], row[1], [{ chart: 1, width: 6 }], row[2]]);
    const named = (positions: PositionTree) => nodesBelow(positions).map(({ meta }) => meta?.sliceName);
    expect(named(after).filter(Boolean).sort()).toEqual(["Chart 1", "Chart 2"]);
    expect(() => editTree(before, [{ do: "remove", chart: "Chart 1" }], chartOf, names)).toThrow(
      'there is no chart "Chart 1" on the dashboard. It has 2 "Chart 2", 1 "New name".',
    );
  });

  it("tabs in tabs are told by the way to them", () => {
    const inner = (tab: string) => ({ tab, content: [{ tabs: [{ tab: "Same", content: [] }] }] });
    const positions = tree([{ tabs: [inner("A"), inner("B")] }]);
    expect(() => editTree(positions, [{ do: "add", chart: 1, in: "Same" }], chartOf)).toThrow(
      "2 of the dashboard's tabs",
    );
    expect(outlineOf(editTree(positions, [{ do: "add", chart: 1, in: "B > Same" }], chartOf))).toEqual([
      { tabs: [inner("A"), { tab: "B", content: [{ tabs: [{ tab: "Same", content: [[1]] }] }] }] },
    ]);
  });
});
