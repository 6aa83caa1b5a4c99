import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Edit } from "../../../../src/jobs/dashboard/edit.ts";
import { editTree } from "../../../../src/jobs/dashboard/edit-tree.ts";
import { treeOf } from "../../../../src/jobs/dashboard/graft.ts";
import {
  chartIdOf,
  chartIdsIn,
  nodeAt,
  nodesBelow,
  type PositionTree,
} from "../../../../src/jobs/dashboard/position-tree.ts";
import { readOutline } from "../../../../src/jobs/dashboard/read-outline.ts";
import { partsOf } from "../../../../src/jobs/dashboard/tree-parts.ts";
import { writeOutline } from "../../../../src/jobs/dashboard/write-outline.ts";
import { expectWhole } from "./expect-whole.ts";
import { dashboards } from "./random-parts.ts";

const chartOf = (given: number | string) => ({ id: Number(given), name: `Chart ${given}` });
const tree = (outline: unknown) => treeOf(readOutline(outline), "Title", chartOf);
const outlineOf = (positions: PositionTree) => writeOutline(partsOf(positions));
const _edit = (outline: unknown, ...edits: Edit[]) => outlineOf(editTree(tree(outline), edits, chartOf));

/** A layout from another hand: marks of its own everywhere. */
function marked(positions: PositionTree): PositionTree {
  for (const { id, meta } of nodesBelow(positions))
    positions[id] = { ...nodeAt(positions, id), meta: { ...meta, mark: `of ${id}` } };
  return positions;
}

/** Ids of components that are other than they were, but for their lists of children. */
function touched(before: PositionTree, after: PositionTree): string[] {
  const held = (positions: PositionTree, id: string) =>
    JSON.stringify({ ...nodeAt(positions, id), children: 0 });
  return Object.keys(before).filter((id) => held(before, id) !== held(after, id));
}

describe("edits of a layout", () => {
  it("a chart added at the end changes nothing but the list that it is put into", () => {
    fc.assert(
      fc.property(dashboards, (parts) => {
        const before = marked(treeOf(parts, "Title", chartOf));
        const after = editTree(before, [{ do: "add", chart: 999 }], chartOf);
        expect(touched(before, after)).toEqual([]);
        expect(chartIdsIn(after).sort()).toEqual([...chartIdsIn(before), 999].sort());
        const longer = Object.keys(before).filter(
          (id) => nodeAt(before, id)?.children?.length !== nodeAt(after, id)?.children?.length,
        );
        expect(longer).toHaveLength(1);
        expectWhole(after);
      }),
    );
  });

  it("added and removed again leaves the layout as it was", () => {
    fc.assert(
      fc.property(dashboards, (parts) => {
        const before = marked(treeOf(parts, "Title", chartOf));
        const edits: Edit[] = [
          { do: "add", chart: 999 },
          { do: "remove", chart: 999 },
        ];
        expect(editTree(before, edits, chartOf)).toEqual(before);
      }),
    );
  });

  it("a chart moved or removed changes no other, and leaves the layout whole", () => {
    const which = fc.tuple(
      dashboards,
      fc.nat(),
      fc.nat(),
      fc.constantFrom("below", "above", "beside", "remove"),
    );
    fc.assert(
      fc.property(which, ([parts, one, other, way]) => {
        const before = marked(treeOf(parts, "Title", chartOf));
        const charts = chartIdsIn(before);
        const [chart, next] = [charts[one % charts.length], charts[other % charts.length]];
        fc.pre(chart !== undefined && next !== undefined && chart !== next);
        const asked: Edit = way === "remove" ? { do: "remove", chart } : { do: "move", chart, [way]: next };
        const after = tryEdit(before, asked);
        fc.pre(after !== undefined);
        expectWhole(after as PositionTree);
        const others = touched(before, after as PositionTree).filter((id) => {
          const node = nodeAt(before, id);
          // What is left empty goes with the chart, a row that it was alone in goes with it; its neighbour may make room.
          const isEmptied =
            !(id in (after as PositionTree)) || node?.type === "ROW" || node?.type === "COLUMN";
          return !isEmptied && node && ![chart, next].some((one) => one === chartIdOf(node));
        });
        expect(others).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

function tryEdit(before: PositionTree, asked: Edit): PositionTree | undefined {
  try {
    return editTree(before, [asked], chartOf);
  } catch (error) {
    // There is not room everywhere.
    expect(String(error)).toContain("no room beside it");
    return undefined;
  }
}
