import { estimateTokens } from "../../tools/token-estimate.ts";
import type { RunJob } from "../job.ts";
import { filterPlaces } from "./filter-scope.ts";
import { readFilters } from "./filter-terms.ts";
import type { Part } from "./part.ts";
import { chartIdsIn } from "./position-tree.ts";
import { readDashboard } from "./saved-dashboard.ts";
import { partsOf } from "./tree-parts.ts";
import { writeOutline } from "./write-outline.ts";

/** What an outline may take of a reader's attention; names of charts are given as far as they fit. */
const MOST_TOKENS = 560;
const LONGEST_TEXT = 60;

/** Reads how a dashboard is laid out. */
export const outlineDashboard: RunJob = async ({ dashboard_id: dashboard, whole }, steps) => {
  const { id, title, tree, metadata, charts } = await readDashboard(steps, Number(dashboard));
  const parts = partsOf(tree);
  const shown = whole === true ? parts : parts.map(shorten);
  const layout = writeOutline(shown);
  const filters = readFilters(metadata, filterPlaces(tree)).map(({ id: _, ...filter }) => filter);
  const outline = { id, title, layout, ...(filters.length > 0 && { filters }) };
  const placed = chartIdsIn(tree);
  const gone = placed.filter((chart) => !charts.has(chart));
  if (gone.length > 0)
    steps.note(`Not linked to the dashboard, though in its layout (deleted?): charts ${gone.join(", ")}.`);
  const names = Object.fromEntries(placed.flatMap((chart) => [[chart, charts.get(chart) ?? "?"]]));
  const named = { ...outline, charts: names };
  if (whole === true || estimateTokens(JSON.stringify(named)) <= MOST_TOKENS) return named;
  steps.note("The charts' names, and texts as a whole, come with whole: true.");
  return outline;
};

/** Texts are long, and mostly known by how they begin. */
function shorten(part: Part): Part {
  if (part.kind === "text" && part.text.length > LONGEST_TEXT)
    return { ...part, text: `${part.text.slice(0, LONGEST_TEXT)}…` };
  if (part.kind === "tabs")
    return { ...part, tabs: part.tabs.map((tab) => ({ ...tab, parts: tab.parts.map(shorten) })) };
  if (part.kind === "row" || part.kind === "column") return { ...part, parts: part.parts.map(shorten) };
  return part;
}
