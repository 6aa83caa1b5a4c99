import { ArgumentError } from "../../errors/errors.ts";
import type { Edit } from "./edit.ts";
import { findNeighbour, findNode } from "./find-node.ts";
import { insert, plantRow } from "./graft.ts";
import {
  COLUMNS,
  childrenOf,
  endOf,
  nodeAt,
  type PositionNode,
  type PositionTree,
  parentOf,
  pathInto,
} from "./position-tree.ts";
import { unlink } from "./prune.ts";

/** Where something goes: before the child at an index of a component. */
export interface Spot {
  into: string;
  index: number;
}

/** With less than this left in a row, a neighbour gives up half of its width. */
const LEAST_ROOM = 3;

/** Where an edit puts what is no part of a row: at the end where it says nothing. */
export function spotOf(tree: PositionTree, edit: Edit, at: string): Spot {
  const next = edit.below ?? edit.above;
  if (next !== undefined) {
    const { into, index } = blockAt(tree, findNeighbour(tree, edit, next, at).id);
    return { into, index: edit.below === undefined ? index : index + 1 };
  }
  const into = edit.in === undefined ? endOf(tree) : findNode(tree, "tab", edit.in, at).id;
  return { into, index: nodeAt(tree, into)?.children?.length ?? 0 };
}

/** Tabs stand beside each other: below is after, above is before. */
export function tabSpot(tree: PositionTree, edit: Edit, beside: number | string, at: string): Spot {
  const other = findNode(tree, "tab", beside, at);
  const { id, children = [] } = parentOf(tree, other.id) as PositionNode;
  return { into: id, index: children.indexOf(other.id) + (edit.above === undefined ? 1 : 0) };
}

/** Where a component stands, or the row that it is in. */
function blockAt(tree: PositionTree, id: string): Spot {
  const parent = parentOf(tree, id) as PositionNode;
  if (parent.type === "ROW") return blockAt(tree, parent.id);
  return { into: parent.id, index: (parent.children ?? []).indexOf(id) };
}

/** How many columns there are in a component, or inside what it stands in. */
export function columnsIn(tree: PositionTree, id: string): number {
  const node = nodeAt(tree, id);
  if (node?.type === "COLUMN" && typeof node.meta?.width === "number") return node.meta.width;
  const parent = parentOf(tree, id);
  return parent ? columnsIn(tree, parent.id) : COLUMNS;
}

export function widthOf({ meta }: PositionNode): number {
  return typeof meta?.width === "number" ? meta.width : 1;
}

/** Columns of a row that something stands in. */
export function takenIn(tree: PositionTree, row: string): number {
  return childrenOf(tree, row).reduce((sum, child) => sum + widthOf(child), 0);
}

export function roomIn(tree: PositionTree, row: string): number {
  return columnsIn(tree, row) - takenIn(tree, row);
}

/**
 * Room to the right of something, in its row; the neighbour makes room where the row is full.
 * @param wanted how wide it is to be
 */
export function roomBeside(
  tree: PositionTree,
  neighbour: PositionNode,
  { wanted, usual = 0 }: { wanted?: number | undefined; usual?: number },
  at: string,
): Spot & { width: number } {
  if (neighbour.type === "HEADER")
    throw new ArgumentError(`"${at}": a header takes the whole width. Say below or above.`);
  const row = rowAround(tree, neighbour);
  const index = (nodeAt(tree, row)?.children ?? []).indexOf(neighbour.id) + 1;
  const room = roomIn(tree, row);
  const own = widthOf(nodeAt(tree, neighbour.id) as PositionNode);
  const fits = usual > 0 && usual <= room ? usual : undefined;
  const width = wanted ?? fits ?? (room >= LEAST_ROOM ? room : Math.floor((room + own) / 2));
  const left = Math.min(own, own + room - width);
  if (width < 1 || left < 1)
    throw new ArgumentError(
      `"${at}": there is no room beside it for a width of ${Math.max(width, 1)}: its row has ${room} columns free, and it is ${own} wide itself. Put it below, or make others narrower first.`,
    );
  if (left < own) setMeta(tree, neighbour.id, { width: left });
  return { into: row, index, width };
}

export function refuseWidth(most: number, at: string): never {
  throw new ArgumentError(
    `"${at}": there is room for a width of ${most} at most in its row. Make others narrower first.`,
  );
}

/** The row that something stands in; where it stands in none, it gets one. */
function rowAround(tree: PositionTree, { id }: PositionNode): string {
  const parent = parentOf(tree, id) as PositionNode;
  if (parent.type === "ROW") return parent.id;
  const { into, index } = blockAt(tree, id);
  const row = plantRow(tree, pathInto(tree, into));
  // What stands in a column is as wide as it.
  setMeta(tree, id, { width: columnsIn(tree, into) });
  unlink(tree, id);
  insert(tree, into, index, [row]);
  insert(tree, row, 0, [id]);
  const node = nodeAt(tree, id) as PositionNode;
  tree[id] = { ...node, parents: pathInto(tree, row) };
  return row;
}

export function setMeta(tree: PositionTree, id: string, meta: Record<string, unknown>): void {
  const node = nodeAt(tree, id) as PositionNode;
  tree[id] = { ...node, meta: { ...node.meta, ...meta } };
}
