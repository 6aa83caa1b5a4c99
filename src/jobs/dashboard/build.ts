import type { RunJob } from "../job.ts";
import { chartsIn, findCharts } from "./find-charts.ts";
import { treeOf } from "./graft.ts";
import { chartIdsIn, emptyTree } from "./position-tree.ts";
import { readOutline } from "./read-outline.ts";
import { saveLayout } from "./save-layout.ts";

/** Creates a dashboard, lays it out, and links it to its charts. */
export const buildDashboard: RunJob = async ({ title, layout, ...fields }, steps) => {
  const name = String(title);
  const parts = readOutline(layout);
  const tree = treeOf(parts, name, await findCharts(steps, chartsIn(parts)));
  const { published, ...row } = fields;
  const id = await steps.create("dashboard", { dashboard_title: name, ...row, published: false });
  await saveLayout(
    steps,
    { id, title: name, metadata: {}, tree: emptyTree(name), charts: new Map() },
    // Nobody sees it before it is whole.
    { tree, metadata: {}, row: published === true ? { published } : {} },
  );
  return { id, title: name, charts: chartIdsIn(tree).length, url: `/superset/dashboard/${id}/` };
};
