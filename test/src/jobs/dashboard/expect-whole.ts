import { expect } from "vitest";
import {
  nodeAt,
  nodesBelow,
  type PositionTree,
  parentOf,
} from "../../../../src/jobs/dashboard/position-tree.ts";

/** Every component stands once, below what it says, and nothing is empty that the browser would take away. */
export function expectWhole(positions: PositionTree): void {
  const below = nodesBelow(positions);
  expect(new Set(below.map(({ id }) => id)).size).toBe(below.length);
  for (const { id, parents, children = [], type } of below) {
    const parent = parentOf(positions, id);
    if (parent) expect(parents?.at(-1)).toBe(parent.id);
    for (const child of children) expect(nodeAt(positions, child)).toBeDefined();
    if (["ROW", "COLUMN", "TABS"].includes(type)) expect(children.length).toBeGreaterThan(0);
  }
}
