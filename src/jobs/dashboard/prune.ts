import { holdGrid, nodeAt, nodesBelow, type PositionTree, parentOf, ROOT } from "./position-tree.ts";

/** What the browser takes away with its last content. */
const NOTHING_WHEN_EMPTY = ["ROW", "COLUMN", "TABS"];

/** Take a component out of the layout with all that is in it. */
export function removeNode(tree: PositionTree, id: string): void {
  const below = nodesBelow(tree, id);
  const from = unlink(tree, id);
  for (const node of below) delete tree[node.id];
  if (from !== undefined) pruneEmpty(tree, from);
}

/** Take a component out of what holds it. @returns what held it */
export function unlink(tree: PositionTree, id: string): string | undefined {
  const parent = parentOf(tree, id);
  if (!parent) return undefined;
  tree[parent.id] = { ...parent, children: parent.children?.filter((child) => child !== id) };
  return parent.id;
}

/** Take away a holder that has become empty, and what becomes empty by that. */
export function pruneEmpty(tree: PositionTree, id: string): void {
  const node = nodeAt(tree, id);
  if (!node || !NOTHING_WHEN_EMPTY.includes(node.type) || (node.children ?? []).length > 0) return;
  const parent = parentOf(tree, id);
  removeNode(tree, id);
  // Without tabs at the top the grid takes their place again.
  if (parent?.id === ROOT) holdGrid(tree);
}
