import { validateArguments } from "../../tools/validate.ts";
import { validatorOf } from "../../tools/validator-of.ts";
import type { RunJob } from "../job.ts";
import type { Row, Steps } from "../steps.ts";
import { changeFilters, type GivenFilter } from "./filter-changes.ts";
import { filterPlaces } from "./filter-scope.ts";
import { chartsIn, findCharts } from "./find-charts.ts";
import { treeOf } from "./graft.ts";
import { chartIdsIn, emptyTree, type PositionTree } from "./position-tree.ts";
import { readOutline } from "./read-outline.ts";
import { saveLayout } from "./save-layout.ts";
import { datasetReader, newFilterId } from "./set-filters.ts";
import { setFiltersTool } from "./set-filters-tool.ts";

/** Creates a dashboard, lays it out, links it to its charts, and gives it filters. */
export const buildDashboard: RunJob = async ({ title, layout, filters, published, ...row }, steps) => {
  await checkFilters(filters);
  const name = String(title);
  const parts = readOutline(layout);
  const chartOf = await findCharts(steps, chartsIn(parts));
  const tree = treeOf(parts, name, chartOf);
  const ids = chartIdsIn(tree);
  const metadata = await filtersOf(steps, filters as GivenFilter[] | undefined, tree, ids.map(chartOf));
  const id = await steps.create("dashboard", { dashboard_title: name, ...row, published: false });
  await saveLayout(
    steps,
    { id, title: name, metadata: {}, tree: emptyTree(name), charts: new Map() },
    // Nobody sees it before it is whole.
    { tree, metadata, row: published === true ? { published } : {} },
  );
  return { id, title: name, charts: ids.length, url: `/superset/dashboard/${id}/` };
};

/** They are those of another tool, whose schema there is no room for in this one's. */
async function checkFilters(filters: unknown): Promise<void> {
  const args = { dashboard_id: 0, filters };
  validateArguments(setFiltersTool, await validatorOf(setFiltersTool), args);
}

async function filtersOf(
  steps: Steps,
  filters: GivenFilter[] | undefined,
  tree: PositionTree,
  charts: { id: number; name: string }[],
): Promise<Row> {
  if (!filters || filters.length === 0) return {};
  const { configurations } = await changeFilters(
    { filters },
    {
      metadata: {},
      places: filterPlaces(tree),
      charts,
      dataset: datasetReader(steps),
      newId: newFilterId,
    },
  );
  return { native_filter_configuration: configurations };
}
