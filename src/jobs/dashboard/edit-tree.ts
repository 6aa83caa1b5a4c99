import { ArgumentError } from "../../errors/errors.ts";
import { addParts } from "./add-parts.ts";
import { checkEdit, type Edit, sizeOf, targetOf } from "./edit.ts";
import { findNode, findNodes } from "./find-node.ts";
import type { ChartOf } from "./graft.ts";
import { moveNode } from "./move-node.ts";
import { roomIn, setMeta, widthOf } from "./place.ts";
import {
  COLUMNS,
  chartIdAt,
  chartIdOf,
  nodeAt,
  type PositionNode,
  type PositionTree,
  parentOf,
} from "./position-tree.ts";
import { removeNode } from "./prune.ts";

/**
 * Change a layout, one edit after the other. What no edit speaks of stays as it is, to the letter.
 * @throws ArgumentError naming the edit: `edits[2]`
 */
export function editTree(tree: PositionTree, edits: readonly Edit[], chartOf: ChartOf): PositionTree {
  const edited = structuredClone(tree);
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
  return edited;
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

/** What stands in a column is as wide as it: the column is made wider or narrower then. */
function setWidth(tree: PositionTree, id: string, width: number, at: string): void {
  const parent = parentOf(tree, id);
  if (parent?.type === "COLUMN") {
    setWidth(tree, parent.id, width, at);
    return;
  }
  const most =
    parent?.type === "ROW" ? roomIn(tree, parent.id) + widthOf(nodeAt(tree, id) as PositionNode) : COLUMNS;
  if (width > most)
    throw new ArgumentError(
      `"${at}": there is room for a width of ${most} at most in its row. Make others narrower first.`,
    );
  setMeta(tree, id, { width });
}
