import { ArgumentError } from "../../errors/errors.ts";
import { type Edit, sizeOf, targetOf } from "./edit.ts";
import { findNeighbour, findNode } from "./find-node.ts";
import { type ChartOf, graft } from "./graft.ts";
import type { Tab } from "./part.ts";
import { columnsIn, roomBeside, spotOf, tabSpot } from "./place.ts";
import { childrenOf, nodeAt, type PositionTree, topOf } from "./position-tree.ts";
import { cellWidth, readCell, readOutline } from "./read-outline.ts";

/** Add a chart, a text, a header, a tab, or what an outline says. */
export function addParts(tree: PositionTree, edit: Edit, chartOf: ChartOf, at: string): void {
  if (edit.tab !== undefined) {
    addTab(tree, edit, chartOf, at);
    return;
  }
  const items = added(edit, at);
  if (edit.beside !== undefined) {
    const [item] = items;
    if (items.length > 1)
      throw new ArgumentError(`"${at}" puts several beside: add them one by one, or below as a row.`);
    const neighbour = findNeighbour(tree, edit, edit.beside, at);
    const { into, index, width } = roomBeside(tree, neighbour, { wanted: cellWidth(item, at) }, at);
    graft(tree, [readCell(item, at, width)], into, index, chartOf);
    return;
  }
  const { into, index } = spotOf(tree, edit, at);
  const where = nodeAt(tree, into)?.type === "COLUMN" ? "a column" : "a tab";
  graft(tree, readOutline(items, `${at}.layout`, where, columnsIn(tree, into)), into, index, chartOf);
}

/** What an edit adds, as an outline. */
function added(edit: Edit, at: string): unknown[] {
  if (edit.layout !== undefined) return Array.isArray(edit.layout) ? edit.layout : [edit.layout];
  const [kind, given] = targetOf(edit, at);
  if (kind === "divider") return [{ divider: true }];
  if (kind === "header") return [{ header: given }];
  return [{ [kind]: given, ...sizeOf(edit) }];
}

/** Tabs that are there get one more; where there are none, they come at the end. */
function addTab(tree: PositionTree, edit: Edit, chartOf: ChartOf, at: string): void {
  const title = edit.tab as string;
  const holder = edit.in === undefined ? topOf(tree) : findNode(tree, "tab", edit.in, at);
  const tab = (into: string): Tab => ({
    kind: "tab",
    title,
    parts:
      edit.layout === undefined
        ? []
        : readOutline(edit.layout, `${at}.layout`, "a tab", columnsIn(tree, into)),
  });
  const beside = edit.beside ?? edit.below ?? edit.above;
  const tabs =
    holder.type === "TABS" ? holder : childrenOf(tree, holder.id).find(({ type }) => type === "TABS");
  if (beside !== undefined || tabs) {
    const end = { into: tabs?.id ?? "", index: tabs?.children?.length ?? 0 };
    const { into, index } = beside === undefined ? end : tabSpot(tree, edit, beside, at);
    graft(tree, [tab(into)], into, index, chartOf);
    return;
  }
  const { id, children = [] } = holder;
  graft(tree, [{ kind: "tabs", tabs: [tab(id)] }], id, children.length, chartOf);
}
