import { ArgumentError } from "../../errors/errors.ts";
import { type Edit, sizeOf, targetOf } from "./edit.ts";
import { findNeighbour, findNode } from "./find-node.ts";
import { insert, plantRow } from "./graft.ts";
import { columnsIn, refuseWidth, roomBeside, type Spot, setMeta, spotOf, tabSpot, widthOf } from "./place.ts";
import {
  childrenOf,
  nodeAt,
  nodesBelow,
  type PositionNode,
  type PositionTree,
  parentOf,
  pathInto,
  ROOT,
  setParents,
  topOf,
} from "./position-tree.ts";
import { pruneEmpty, unlink } from "./prune.ts";

/** Put something that stands on the dashboard elsewhere, with all that is in it. */
export function moveNode(tree: PositionTree, edit: Edit, at: string): void {
  const { id, type } = findNode(tree, ...targetOf(edit, at), at);
  const beside = edit.beside ?? edit.below ?? edit.above;
  const next = beside === undefined ? undefined : findNeighbour(tree, edit, beside, at).id;
  const goal = edit.in === undefined ? next : findNode(tree, "tab", edit.in, at).id;
  if (goal !== undefined && nodesBelow(tree, id).some((inner) => inner.id === goal))
    throw new ArgumentError(`"${at}" moves something next to itself, or into itself.`);
  const from = parentOf(tree, id)?.id ?? ROOT;
  const size = sizeOf(edit);
  if (Object.keys(size).length > 0) setMeta(tree, id, size);
  if (type === "TAB") moveTab(tree, id, edit, at);
  else moveInto(tree, id, edit, at);
  setParents(tree, id, pathInto(tree, parentOf(tree, id)?.id ?? ROOT));
  pruneEmpty(tree, from);
}

function moveTab(tree: PositionTree, id: string, edit: Edit, at: string): void {
  const beside = edit.beside ?? edit.below ?? edit.above;
  const holder = edit.in === undefined ? topOf(tree) : findNode(tree, "tab", edit.in, at);
  const tabs =
    holder.type === "TABS" ? holder : childrenOf(tree, holder.id).find(({ type }) => type === "TABS");
  unlink(tree, id);
  if (beside !== undefined) {
    const { into, index } = tabSpot(tree, edit, beside, at);
    insert(tree, into, index, [id]);
    return;
  }
  if (!tabs) throw new ArgumentError(`"${at}": there are no tabs to move the tab to. Add a tab there first.`);
  insert(tree, tabs.id, (nodeAt(tree, tabs.id)?.children ?? []).length, [id]);
}

/** A chart or a text gets a row of its own where it stands in none. */
function moveInto(tree: PositionTree, id: string, edit: Edit, at: string): void {
  const node = nodeAt(tree, id) as PositionNode;
  const hasWidth = node.type === "CHART" || node.type === "MARKDOWN";
  if (edit.beside !== undefined) {
    if (!hasWidth)
      throw new ArgumentError(`"${at}": only charts and texts stand beside others. Put it below.`);
    const neighbour = findNeighbour(tree, edit, edit.beside, at);
    unlink(tree, id);
    const spot = roomBeside(tree, neighbour, { wanted: edit.width, usual: widthOf(node) }, at);
    if (spot.width !== widthOf(node)) setMeta(tree, id, { width: spot.width });
    insert(tree, spot.into, spot.index, [id]);
    return;
  }
  const held = parentOf(tree, id);
  // The place is looked for while the row it comes from is still there: that is where others may stand.
  unlink(tree, id);
  const { into, index } = spotOf(tree, edit, at);
  const isWrapped = hasWidth && nodeAt(tree, into)?.type !== "COLUMN";
  if (!isWrapped) {
    insert(tree, into, index, [id]);
    return;
  }
  const alone = held?.type === "ROW" && held.children?.length === 1;
  const row = alone ? held.id : plantRow(tree, pathInto(tree, into));
  moveRow(tree, row, { into, index });
  insert(tree, row, 0, [id]);
  const most = columnsIn(tree, row);
  if (widthOf(node) <= most) return;
  if (edit.width !== undefined) refuseWidth(most, at);
  setMeta(tree, id, { width: most });
}

/** A row that is new, or that its only content leaves, is moved with it. */
function moveRow(tree: PositionTree, row: string, { into, index }: Spot): void {
  const place = nodeAt(tree, into)?.children?.indexOf(row) ?? -1;
  const from = unlink(tree, row);
  insert(tree, into, place >= 0 && place < index ? index - 1 : index, [row]);
  setParents(tree, row, pathInto(tree, into));
  if (from !== undefined) pruneEmpty(tree, from);
}
