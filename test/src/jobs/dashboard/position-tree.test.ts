import { describe, expect, it } from "vitest";
import type { Edit } from "../../../../src/jobs/dashboard/edit.ts";
import { editTree } from "../../../../src/jobs/dashboard/edit-tree.ts";
import { treeOf } from "../../../../src/jobs/dashboard/graft.ts";
import {
  nodeAt,
  type PositionTree,
  setTitle,
  withAllCharts,
} from "../../../../src/jobs/dashboard/position-tree.ts";
import { readOutline } from "../../../../src/jobs/dashboard/read-outline.ts";
import { partsOf } from "../../../../src/jobs/dashboard/tree-parts.ts";
import { writeOutline } from "../../../../src/jobs/dashboard/write-outline.ts";

const chartOf = (given: number | string) => ({ id: Number(given), name: `Chart ${given}` });
const tree = (outline: unknown) => treeOf(readOutline(outline), "Title", chartOf);
const outlineOf = (positions: PositionTree) => writeOutline(partsOf(positions));
const _edit = (outline: unknown, ...edits: Edit[]) => outlineOf(editTree(tree(outline), edits, chartOf));

describe("charts that are linked without a place", () => {
  it("stand at the end, three in a row, as the browser shows and saves them", () => {
    const charts = [1, 2, 3, 4, 5].map((id) => ({ id, name: `Chart ${id}` }));
    const saved = tree([[2]]);
    expect(outlineOf(withAllCharts(saved, "T", charts))).toEqual([[2], [1, 3, 4], [{ chart: 5, width: 4 }]]);
    expect(outlineOf(withAllCharts({}, "T", charts.slice(0, 1)))).toEqual([[{ chart: 1, width: 4 }]]);
    expect(withAllCharts(saved, "T", [])).toEqual(saved);
  });

  it.each<[string, object]>([
    ["a root that holds nothing", { children: [] }],
    ["a root without a list", {}],
    ["a root that holds what is not there", { children: ["GRID_ID"] }],
  ])("get a grid where there is none: %s", (_, root) => {
    const saved = { ROOT_ID: { id: "ROOT_ID", type: "ROOT", ...root } };
    const whole = withAllCharts(saved, "T", [{ id: 1, name: "Chart 1" }]);
    expect(outlineOf(editTree(whole, [{ do: "add", chart: 2 }], chartOf))).toEqual([
      [{ chart: 1, width: 4 }],
      [2],
    ]);
  });

  it("a title is the header's too", () => {
    const positions = tree([[2]]);
    setTitle(positions, "New");
    expect(nodeAt(positions, "HEADER_ID")?.meta).toEqual({ text: "New" });
  });
});
