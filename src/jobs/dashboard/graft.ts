import { randomBytes } from "node:crypto";
import { ArgumentError } from "../../errors/errors.ts";
import type { Part } from "./part.ts";
import {
  chartIdOf,
  emptyTree,
  nodeAt,
  nodesBelow,
  type PositionNode,
  type PositionTree,
  pathInto,
  ROOT,
} from "./position-tree.ts";

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
  refuseTwice(tree, added);
  return added;
}

/** Superset keeps one state for a chart, wherever it stands. */
function refuseTwice(tree: PositionTree, added: readonly string[]): void {
  const all = nodesBelow(tree).map(chartIdOf);
  for (const node of added.flatMap((id) => nodesBelow(tree, id))) {
    const chart = chartIdOf(node);
    if (chart === undefined || all.indexOf(chart) === all.lastIndexOf(chart)) continue;
    throw new ArgumentError(
      `Chart ${chart} ${JSON.stringify(node.meta?.sliceName)} would stand on the dashboard twice, which shows each chart once. Leave it out, or move it.`,
    );
  }
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
    case "tabs":
      return add("TABS", {}, part.tabs);
    case "tab":
      return add("TAB", { text: part.title, ...TAB }, part.parts);
    default:
      throw new Error(`no outline makes ${part.id}`);
  }
}

function newId(type: string): string {
  return `${type}-${randomBytes(9).toString("base64url")}`;
}
