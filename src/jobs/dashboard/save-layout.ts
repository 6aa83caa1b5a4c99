import { isDeepStrictEqual } from "node:util";
import { ToolError } from "../../errors/errors.ts";
import { stringifyExactly } from "../../results/exact-numbers.ts";
import type { Row, Steps } from "../steps.ts";
import { chartIdsIn, nodeAt, type PositionTree } from "./position-tree.ts";
import { readDashboard, type SavedDashboard } from "./saved-dashboard.ts";

/**
 * Write layout, metadata and links to charts in the one request in which the browser does it: a layout inside `json_metadata` is
 * taken out of it, and the dashboard linked to the charts that are in it. Then look whether Superset has it so.
 * @param row further fields of the dashboard
 * @param before the dashboard as it was
 */
export async function saveLayout(
  steps: Steps,
  before: SavedDashboard,
  { tree, metadata, row }: { tree: PositionTree; metadata: Row; row: Row },
): Promise<void> {
  const { id, title } = before;
  await steps.change(
    "dashboard",
    id,
    { ...row, json_metadata: withPositions(metadata, tree) },
    {
      ...("dashboard_title" in row && { dashboard_title: title }),
      json_metadata: withPositions(before.metadata, before.tree),
    },
  );
  if (steps.isDry) return;
  const after = await readDashboard(steps, id);
  const lost = unlinked(tree, before, after);
  if (lost.length > 0)
    throw new ToolError(`Superset did not link the dashboard to the charts ${lost.join(", ")}.`);
  if (!isDeepStrictEqual(withoutUuids(after.tree), withoutUuids(tree)))
    throw new ToolError(
      "The dashboard's layout is not what was written: somebody else saved it at the same time. Look at it and try again.",
    );
}

function withPositions(metadata: Row, positions: PositionTree): string {
  return stringifyExactly({ ...metadata, positions });
}

/** Charts that stand in the layout, were linked or are new, and are not linked now. */
function unlinked(tree: PositionTree, before: SavedDashboard, after: SavedDashboard): number[] {
  const stood = new Set(chartIdsIn(before.tree));
  return chartIdsIn(tree).filter(
    (chart) => !after.charts.has(chart) && (before.charts.has(chart) || !stood.has(chart)),
  );
}

/** Superset writes the UUID of each chart beside its id. */
function withoutUuids(tree: PositionTree): PositionTree {
  const nodes = Object.entries(tree).map(([id, value]) => {
    const node = nodeAt(tree, id);
    if (node?.type !== "CHART" || !node.meta) return [id, value];
    const { uuid: _, ...meta } = node.meta;
    return [id, { ...node, meta }];
  });
  return Object.fromEntries(nodes);
}
