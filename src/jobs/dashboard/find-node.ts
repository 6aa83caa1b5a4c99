import { nearestNames } from "../../config/nearest.ts";
import { ArgumentError } from "../../errors/errors.ts";
import type { Edit, Named } from "./edit.ts";
import { chartIdOf, nodesBelow, type PositionNode, type PositionTree } from "./position-tree.ts";
import { tabTitle } from "./tree-parts.ts";

const TYPES: Readonly<Record<Named, string>> = {
  chart: "CHART",
  text: "MARKDOWN",
  header: "HEADER",
  tab: "TAB",
  divider: "DIVIDER",
};

/** What a tab in a tab is called: `Sales > Europe`. */
const WITHIN = " > ";
const MOST_SHOWN = 8;
const LONGEST_SHOWN = 40;

/** All that a name means: a chart may stand on a dashboard twice. Anything may be named by its id in the layout too. */
export function findNodes(
  tree: PositionTree,
  kind: Named,
  given: number | string,
  at: string,
): PositionNode[] {
  const all = nodesBelow(tree).filter(({ type }) => type === TYPES[kind]);
  const found = all.filter((node, place) => isMeant(tree, node, kind, given, place));
  const exact = found.filter((node) => namesOf(tree, node, kind).includes(String(given)));
  const best = exact.length > 0 ? exact : found;
  if (best.length === 0) throw new ArgumentError(`"${at}": ${notThere(tree, all, kind, given)}`);
  const ids = new Set(best.map((node) => (kind === "chart" ? chartIdOf(node) : node.id)));
  if (ids.size > 1)
    throw new ArgumentError(
      `"${at}": ${ids.size} of the dashboard's ${kind}s are ${JSON.stringify(given)}. Say which by its id: ${[...ids].join(", ")}.`,
    );
  return best;
}

export function findNode(tree: PositionTree, kind: Named, given: number | string, at: string): PositionNode {
  return findNodes(tree, kind, given, at)[0] as PositionNode;
}

/** What something is put beside, below or above: a chart by id, or what has these words. */
export function findNeighbour(
  tree: PositionTree,
  edit: Edit,
  given: number | string,
  at: string,
): PositionNode {
  if (edit.tab !== undefined) return findNode(tree, "tab", given, at);
  const kinds = (["chart", "header", "text"] as const).filter((kind) =>
    nodesBelow(tree).some(
      (node, place) => node.type === TYPES[kind] && isMeant(tree, node, kind, given, place),
    ),
  );
  return findNode(tree, kinds[0] ?? "chart", given, at);
}

function isMeant(
  tree: PositionTree,
  node: PositionNode,
  kind: Named,
  given: number | string,
  place: number,
): boolean {
  if (node.id === given) return true;
  if (kind === "divider") return place + 1 === given;
  const isNumber = kind === "chart" && /^\d+$/.test(String(given));
  if (isNumber) return chartIdOf(node) === Number(given);
  const names = namesOf(tree, node, kind);
  return names.some((name) => name === given || (kind === "text" && name.startsWith(String(given))));
}

function namesOf(tree: PositionTree, node: PositionNode, kind: Named): string[] {
  const { id, meta = {} } = node;
  if (kind !== "tab") {
    const texts = {
      chart: ["sliceName", "sliceNameOverride"],
      header: ["text"],
      text: ["code"],
      divider: [],
    };
    return [id, ...texts[kind].map((key) => meta[key]).filter((text) => typeof text === "string")];
  }
  const titles = nodesBelow(tree)
    .filter((other) => other.type === "TAB" && nodesBelow(tree, other.id).some((inner) => inner.id === id))
    .map(tabTitle);
  // The last is the tab itself: its title alone will do, and so will any part of the way to it.
  return [id, ...titles.map((_, from) => titles.slice(from).join(WITHIN))];
}

function notThere(
  tree: PositionTree,
  all: readonly PositionNode[],
  kind: Named,
  given: number | string,
): string {
  const what = `there is no ${kind} ${JSON.stringify(given)} on the dashboard.`;
  if (all.length === 0) return `${what} It has no ${kind} at all.`;
  if (kind === "divider") return `${what} It has ${all.length}.`;
  const names = all.map((node) => {
    const name = namesOf(tree, node, kind).at(-1) as string;
    const short = name.length > LONGEST_SHOWN ? `${name.slice(0, LONGEST_SHOWN)}…` : name;
    return kind === "chart" ? `${chartIdOf(node)} ${JSON.stringify(short)}` : JSON.stringify(short);
  });
  return `${what} It has ${nearestNames(String(given), names, MOST_SHOWN).join(", ")}.`;
}
