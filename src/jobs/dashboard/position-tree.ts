import { isRecord } from "../../results/is-record.ts";

/** A component of a dashboard's layout, as Superset's browser writes it. */
export interface PositionNode {
  id: string;
  type: string;
  children?: string[];
  /** Ids from the root down to the component that holds this one. */
  parents?: string[];
  meta?: Record<string, unknown>;
}

/** A dashboard's `position_json`: components by id, and a mark of its form. */
export type PositionTree = Record<string, unknown>;

export const ROOT = "ROOT_ID";
export const GRID = "GRID_ID";
const HEADER = "HEADER_ID";
/** Columns that a row has. */
export const COLUMNS = 12;
export const DEFAULT_HEIGHT = 50;
/** Width the browser gives to what is put on a dashboard. */
const BROWSER_WIDTH = 4;

export function emptyTree(title: string): PositionTree {
  return {
    DASHBOARD_VERSION_KEY: "v2",
    [ROOT]: { type: "ROOT", id: ROOT, children: [GRID] },
    [GRID]: { type: "GRID", id: GRID, children: [], parents: [ROOT] },
    [HEADER]: { type: "HEADER", id: HEADER, meta: { text: title } },
  };
}

export function setTitle(tree: PositionTree, title: string): void {
  const header = nodeAt(tree, HEADER) ?? { id: HEADER, type: "HEADER" };
  tree[HEADER] = { ...header, meta: { ...header.meta, text: title } };
}

export function nodeAt(tree: PositionTree, id: string): PositionNode | undefined {
  const node = tree[id];
  return isRecord(node) && typeof node.type === "string" ? (node as unknown as PositionNode) : undefined;
}

export function childrenOf(tree: PositionTree, id: string): PositionNode[] {
  const ids = nodeAt(tree, id)?.children ?? [];
  return ids.map((child) => nodeAt(tree, child)).filter((child) => child !== undefined);
}

/** The component and all below it, in the order of reading. */
export function nodesBelow(tree: PositionTree, id: string = ROOT): PositionNode[] {
  const node = nodeAt(tree, id);
  return node
    ? [
        node,
        ...(node.children ?? []).filter((child) => child !== id).flatMap((child) => nodesBelow(tree, child)),
      ]
    : [];
}

export function parentOf(tree: PositionTree, id: string): PositionNode | undefined {
  return nodesBelow(tree).find(({ children }) => children?.includes(id));
}

export function chartIdOf({ type, meta }: PositionNode): number | undefined {
  return type === "CHART" && typeof meta?.chartId === "number" ? meta.chartId : undefined;
}

export function chartIdAt(tree: PositionTree, id: string): number | undefined {
  const node = nodeAt(tree, id);
  return node && chartIdOf(node);
}

/** Ids of the charts that a dashboard with this layout is linked to, each once: what has no place in it counts too. */
export function chartIdsIn(tree: PositionTree): number[] {
  return [...new Set(Object.keys(tree).flatMap((id) => chartIdAt(tree, id) ?? []))];
}

/** The component that holds all: the tabs at the top where there are any, else the grid. */
export function topOf(tree: PositionTree): PositionNode {
  const [top] = childrenOf(tree, ROOT);
  return top ?? ({ id: GRID, type: "GRID" } as PositionNode);
}

/** Where the browser puts what has no place: the grid, or the first of the tabs at the top. */
export function endOf(tree: PositionTree): string {
  const top = topOf(tree);
  return top.type === "TABS" ? (top.children?.[0] ?? top.id) : top.id;
}

/** Write anew what holds a component, and what is below it. */
export function setParents(tree: PositionTree, id: string, parents: readonly string[]): void {
  const node = nodeAt(tree, id);
  if (!node) return;
  tree[id] = { ...node, parents: [...parents] };
  for (const child of node.children ?? []) setParents(tree, child, [...parents, id]);
}

/** What stands on a dashboard is in the grid where there are no tabs: a root that holds nothing gets it. */
export function holdGrid(tree: PositionTree): void {
  const root = nodeAt(tree, ROOT);
  if (!root || childrenOf(tree, ROOT).length > 0) return;
  tree[ROOT] = { ...root, children: [GRID] };
  tree[GRID] ??= { type: "GRID", id: GRID, children: [], parents: [ROOT] };
}

/** Ids from the root down to what is put into a component, whether or not the layout says so. */
export function pathInto(tree: PositionTree, id: string): string[] {
  const parent = id === ROOT ? undefined : parentOf(tree, id);
  return parent ? [...pathInto(tree, parent.id), id] : [id];
}

/**
 * The layout that the browser shows: charts that are linked and have no place in it stand at the end, in rows of three. It would
 * save them there, and a layout without them would take them off the dashboard.
 * @param charts those linked to the dashboard
 */
export function withAllCharts(
  saved: PositionTree,
  title: string,
  charts: readonly { id: number; name: string }[],
): PositionTree {
  const tree = structuredClone(nodeAt(saved, ROOT) ? saved : emptyTree(title));
  holdGrid(tree);
  const placed = new Set(chartIdsIn(tree));
  const lost = charts.filter(({ id }) => !placed.has(id));
  const into = endOf(tree);
  const parents = pathInto(tree, into);
  for (let at = 0; at < lost.length; at += COLUMNS / BROWSER_WIDTH) {
    const row = `ROW-explore-${lost[at]?.id}`;
    const cells = lost.slice(at, at + COLUMNS / BROWSER_WIDTH).map(
      ({ id, name }): PositionNode => ({
        type: "CHART",
        id: `CHART-explore-${id}-1`,
        children: [],
        parents: [...parents, row],
        meta: { width: BROWSER_WIDTH, height: DEFAULT_HEIGHT, chartId: id, sliceName: name },
      }),
    );
    for (const cell of cells) tree[cell.id] = cell;
    tree[row] = {
      type: "ROW",
      id: row,
      children: cells.map(({ id }) => id),
      parents,
      meta: { background: "BACKGROUND_TRANSPARENT" },
    };
    const end = nodeAt(tree, into) as PositionNode;
    tree[into] = { ...end, children: [...(end.children ?? []), row] };
  }
  return tree;
}
