import { estimateTokens } from "../../tools/token-estimate.ts";
import type { RunJob } from "../job.ts";
import { filterPlaces } from "./filter-scope.ts";
import { type FilterTerms, readFilters } from "./filter-terms.ts";
import { evenWidths, type Part } from "./part.ts";
import { COLUMNS, chartIdsIn, DEFAULT_HEIGHT } from "./position-tree.ts";
import { readDashboard } from "./saved-dashboard.ts";
import { partsOf } from "./tree-parts.ts";
import { writeOutline } from "./write-outline.ts";

/** What an outline may take of a reader's attention; what does not fit is left out, the least wanted first. */
const MOST_TOKENS = 560;
const LONGEST_TEXT = 60;
const SHORTER_TEXT = 20;

/** Reads how a dashboard is laid out. */
export const outlineDashboard: RunJob = async ({ dashboard_id: dashboard, whole }, steps) => {
  const { id, title, tree, metadata, charts } = await readDashboard(steps, Number(dashboard));
  const parts = partsOf(tree);
  const filters = readFilters(metadata, filterPlaces(tree)).map(({ id: _, ...filter }) => filter);
  const placed = chartIdsIn(tree);
  const gone = placed.filter((chart) => !charts.has(chart));
  if (gone.length > 0)
    steps.note(`Not linked to the dashboard, though in its layout (deleted?): charts ${gone.join(", ")}.`);
  const names = { charts: Object.fromEntries(placed.map((chart) => [chart, charts.get(chart) ?? "?"])) };
  const outline = (shown: readonly Part[], terms: readonly (FilterTerms | string)[]) => ({
    id,
    title,
    layout: writeOutline(shown),
    ...(terms.length > 0 && { filters: terms }),
  });
  if (whole === true) return { ...outline(parts, filters), ...names };
  const shortened = parts.map((part) => shorten(part, LONGEST_TEXT));
  const inBrief = filters.map(({ name }) => name);
  const answers = [
    { left: [], answer: { ...outline(shortened, filters), ...names } },
    { left: ["charts' names"], answer: outline(shortened, filters) },
    { left: ["charts' names", "filters' terms"], answer: outline(shortened, inBrief) },
    {
      left: ["charts' names", "filters' terms", "sizes"],
      answer: outline(
        withoutSizes(
          parts.map((part) => shorten(part, SHORTER_TEXT)),
          COLUMNS,
        ),
        inBrief,
      ),
    },
  ];
  const fitting = answers.find(({ answer }) => estimateTokens(JSON.stringify(answer)) <= MOST_TOKENS);
  const { left, answer } = fitting ?? (answers.at(-1) as (typeof answers)[number]);
  if (left.length > 0) steps.note(`Left out to be short: ${left.join(", ")}. whole: true gives all.`);
  return answer;
};

/** Does something to all parts that others hold. */
function inside(part: Part, change: (parts: Part[]) => Part[]): Part {
  if (part.kind === "tabs")
    return { ...part, tabs: part.tabs.map((tab) => ({ ...tab, parts: change(tab.parts) })) };
  return "parts" in part ? { ...part, parts: change(part.parts) } : part;
}

/** Texts are long, and mostly known by how they begin. */
function shorten(part: Part, longest: number): Part {
  if (part.kind === "text" && part.text.length > longest)
    return { ...part, text: `${[...part.text].slice(0, longest).join("")}…` };
  return inside(part, (parts) => parts.map((inner) => shorten(inner, longest)));
}

function withoutSizes(parts: readonly Part[], columns: number): Part[] {
  return parts.map((part): Part => {
    if (part.kind === "row") {
      const even = evenWidths(part.parts.length, columns);
      const cells = part.parts.map((cell, place) => sized(cell, even[place] as number));
      return { ...part, parts: cells };
    }
    return inside(sized(part, columns), (inner) => withoutSizes(inner, columns));
  });
}

function sized(part: Part, width: number): Part {
  if (part.kind === "column") return { ...part, width, parts: withoutSizes(part.parts, width) };
  return "height" in part ? { ...part, width, height: DEFAULT_HEIGHT } : part;
}
