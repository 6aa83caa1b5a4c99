import { ArgumentError } from "../../errors/errors.ts";
import type { RunJob } from "../job.ts";
import type { Edit } from "./edit.ts";
import { editTree } from "./edit-tree.ts";
import { chartsIn, findCharts } from "./find-charts.ts";
import { chartIdsIn, type PositionTree, setTitle } from "./position-tree.ts";
import { readOutline } from "./read-outline.ts";
import { saveLayout } from "./save-layout.ts";
import { readDashboard } from "./saved-dashboard.ts";

/** Changes the layout of a dashboard in what is named. */
export const arrangeDashboard: RunJob = async ({ dashboard_id: dashboard, edits = [], title }, steps) => {
  const asked = edits as Edit[];
  if (asked.length === 0 && title === undefined)
    throw new ArgumentError("Nothing is to be changed: give edits or a title.");
  const before = await readDashboard(steps, Number(dashboard));
  const chartOf = await findCharts(steps, chartsAdded(asked));
  const tree = editTree(before.tree, asked, chartOf, before.charts);
  if (title !== undefined) setTitle(tree, String(title));
  const row = title === undefined ? {} : { dashboard_title: title };
  await saveLayout(steps, before, { tree, metadata: before.metadata, row });
  const { id } = before;
  return {
    id,
    ...charts("added", tree, before.tree),
    ...charts("removed", before.tree, tree),
    charts: chartIdsIn(tree).length,
  };
};

function chartsAdded(edits: readonly Edit[]): (number | string)[] {
  return edits.flatMap(({ do: what, chart, layout }, place) => [
    ...(what !== "add" || chart === undefined ? [] : chartsIn(readOutline([chart], `edits[${place}].chart`))),
    ...(layout === undefined ? [] : chartsIn(readOutline(layout, `edits[${place}].layout`))),
  ]);
}

/** The charts that are in one layout and not in another. */
function charts(word: string, here: PositionTree, there: PositionTree): Record<string, number[]> {
  const others = new Set(chartIdsIn(there));
  const ids = chartIdsIn(here).filter((id) => !others.has(id));
  return ids.length > 0 ? { [word]: ids } : {};
}
