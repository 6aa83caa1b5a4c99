import { randomBytes } from "node:crypto";
import type { Part } from "./part.ts";
import { emptyTree, nodeAt, type PositionNode, type PositionTree, pathInto, ROOT } from "./position-tree.ts";

/** A chart by what an outline calls it. */
export type ChartOf = (given: number | string) => { id: number; name: string };

const BACKGROUND = { background: "BACKGROUND_TRANSPARENT" };
/** What the browser shows in an empty title of a tab. */
const TAB = { defaultText: "Tab title", placeholder: "Tab title" };

/** A whole layout. Tabs that are all there is become those at the top, below the dashboard's title. */
export function treeOf(parts: readonly Part[], title: string, chartOf: ChartOf): PositionTree {
  const tree = emptyTree(title);
  const isTabs = parts.length === 1 && parts[0]?.kind === "tabs";
  graft(tree, parts, isTabs ? ROOT : "GRID_ID", 0, chartOf);
  // The grid is kept beside the tabs, without a place.
  if (isTabs) tree[ROOT] = { ...rootOf(tree), children: rootOf(tree).children?.slice(0, 1) };
  return tree;
}

function rootOf(tree: PositionTree): PositionNode {
  return nodeAt(tree, ROOT) as PositionNode;
}

/** Put parts into a component of a layout, before the child at a place. @returns ids of what stands there now */
export function graft(
  tree: PositionTree,
  parts: readonly Part[],
  into: string,
  place: number,
  chartOf: ChartOf,
): string[] {
  const parents = pathInto(tree, into);
  const added = parts.map((part) => plant(tree, part, parents, chartOf));
  insert(tree, into, place, added);
  return added;
}

export function insert(tree: PositionTree, into: string, place: number, ids: readonly string[]): void {
  const holder = nodeAt(tree, into) as PositionNode;
  tree[into] = { ...holder, children: (holder.children ?? []).toSpliced(place, 0, ...ids) };
}

/** An empty row, not yet in its place. */
export function plantRow(tree: PositionTree, parents: readonly string[]): string {
  return plant(tree, { kind: "row", parts: [] }, parents, () => ({ id: 0, name: "" }));
}

function plant(tree: PositionTree, part: Part, parents: readonly string[], chartOf: ChartOf): string {
  const add = (type: string, meta: Record<string, unknown>, parts: readonly Part[] = []) => {
    const id = newId(type);
    const children = parts.map((inner) => plant(tree, inner, [...parents, id], chartOf));
    tree[id] = { type, id, children, parents: [...parents], meta } satisfies PositionNode;
    return id;
  };
  switch (part.kind) {
    case "chart": {
      const { id, name } = chartOf(part.chart);
      return add("CHART", { chartId: id, sliceName: name, width: part.width, height: part.height });
    }
    case "text":
      return add("MARKDOWN", { code: part.text, width: part.width, height: part.height });
    case "header":
      return add("HEADER", {
        text: part.text,
        headerSize: `${part.size.toUpperCase()}_HEADER`,
        ...BACKGROUND,
      });
    case "divider":
      return add("DIVIDER", {});
    case "row":
      return add("ROW", BACKGROUND, part.parts);
    case "column":
      return add("COLUMN", { width: part.width, ...BACKGROUND }, part.parts);
    case "tabs": {
      const id = newId("TABS");
      const children = part.tabs.map(({ title, parts }) =>
        plantTab(tree, title, parts, [...parents, id], chartOf),
      );
      tree[id] = { type: "TABS", id, children, parents: [...parents], meta: {} } satisfies PositionNode;
      return id;
    }
    default:
      throw new Error(`no outline makes ${part.id}`);
  }
}

/** A tab that is not yet in its place. */
export function plantTab(
  tree: PositionTree,
  title: string,
  parts: readonly Part[],
  parents: readonly string[],
  chartOf: ChartOf,
): string {
  const id = newId("TAB");
  const children = parts.map((part) => plant(tree, part, [...parents, id], chartOf));
  tree[id] = {
    type: "TAB",
    id,
    children,
    parents: [...parents],
    meta: { text: title, ...TAB },
  } satisfies PositionNode;
  return id;
}

function newId(type: string): string {
  return `${type}-${randomBytes(9).toString("base64url")}`;
}
