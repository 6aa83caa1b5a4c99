import { ArgumentError } from "../../errors/errors.ts";
import { addParts } from "./add-parts.ts";
import { checkEdit, type Edit, sizeOf, targetOf } from "./edit.ts";
import { findNode, findNodes } from "./find-node.ts";
import type { ChartOf } from "./graft.ts";
import { moveNode } from "./move-node.ts";
import { refuseWidth, roomIn, setMeta, takenIn, widthOf } from "./place.ts";
import {
  COLUMNS,
  chartIdAt,
  chartIdOf,
  nodeAt,
  nodesBelow,
  type PositionNode,
  type PositionTree,
  parentOf,
} from "./position-tree.ts";
import { removeNode } from "./prune.ts";

/** Names of charts by their ids. */
type Names = ReadonlyMap<number, string>;

/**
 * Change a layout, one edit after the other. What no edit speaks of stays as it is, to the letter.
 * @param names what the charts are called now, whatever the layout says
 * @throws ArgumentError naming the edit: `edits[2]`
 */
export function editTree(
  tree: PositionTree,
  edits: readonly Edit[],
  chartOf: ChartOf,
  names: Names = new Map(),
): PositionTree {
  const edited = structuredClone(tree);
  nameCharts(edited, tree, (node) => names.get(chartIdOf(node) as number) ?? node.meta?.sliceName);
  const placeOf = (place: number) => `edits[${place}]`;
  edits.forEach((edit, place) => {
    checkEdit(edit, placeOf(place));
  });
  edits.forEach((edit, place) => {
    const at = placeOf(place);
    if (edit.do === "add") addParts(edited, edit, chartOf, at);
    else if (edit.do === "move") moveNode(edited, edit, at);
    else if (edit.do === "change") change(edited, edit, at);
    else remove(edited, edit, at);
  });
  nameCharts(edited, tree, ({ meta }) => meta?.sliceName);
  return edited;
}

/** People know charts by the names that they have now; in the layout the names stay that the browser wrote last. */
function nameCharts(
  edited: PositionTree,
  before: PositionTree,
  nameOf: (node: PositionNode) => unknown,
): void {
  for (const id of Object.keys(before)) {
    const [node, { meta } = {}] = [nodeAt(before, id), nodeAt(edited, id)];
    if (!meta || !node || chartIdOf(node) === undefined) continue;
    meta.sliceName = nameOf(node);
    if (meta.sliceName === undefined) delete meta.sliceName;
  }
}

function remove(tree: PositionTree, edit: Edit, at: string): void {
  for (const node of findNodes(tree, ...targetOf(edit, at), at)) {
    removeNode(tree, node.id);
    // Superset links what is in the layout, with a place or without.
    const chart = chartIdOf(node);
    for (const id of Object.keys(tree))
      if (chart !== undefined && chartIdAt(tree, id) === chart) delete tree[id];
  }
}

/** Which words each kind shows. */
const WORDS: Readonly<Record<string, string>> = {
  CHART: "sliceNameOverride",
  MARKDOWN: "code",
  HEADER: "text",
  TAB: "text",
};

function change(tree: PositionTree, edit: Edit, at: string): void {
  const { id, type } = findNode(tree, ...targetOf(edit, at), at);
  const key = WORDS[type];
  const size = sizeOf(edit);
  if ((edit.to === undefined && Object.keys(size).length === 0) || key === undefined)
    throw new ArgumentError(`"${at}" changes nothing: give "to", "width" or "height".`);
  if (edit.to !== undefined) setMeta(tree, id, { [key]: edit.to });
  if (edit.height !== undefined) setMeta(tree, id, { height: edit.height });
  if (edit.width !== undefined) setWidth(tree, id, edit.width, at);
}

/** How wide a column must be for the rows in it. */
function widestRow(tree: PositionTree, column: string): number {
  const rows = nodesBelow(tree, column).filter(({ type }) => type === "ROW");
  return Math.max(0, ...rows.map(({ id }) => takenIn(tree, id)));
}

/** What stands in a column is as wide as it: the column is made wider or narrower then. */
function setWidth(tree: PositionTree, id: string, width: number, at: string): void {
  const parent = parentOf(tree, id);
  if (parent?.type === "COLUMN") {
    setWidth(tree, parent.id, width, at);
    return;
  }
  const most =
    parent?.type === "ROW" ? roomIn(tree, parent.id) + widthOf(nodeAt(tree, id) as PositionNode) : COLUMNS;
  if (width > most) refuseWidth(most, at);
  const least = widestRow(tree, id);
  if (width < least)
    throw new ArgumentError(
      `"${at}": a row in its column is ${least} wide. Make what stands there narrower first.`,
    );
  setMeta(tree, id, { width });
}
