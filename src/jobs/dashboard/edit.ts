import { ArgumentError } from "../../errors/errors.ts";

/** One change of a dashboard's layout. What stands on it is named as people see it. */
export interface Edit {
  do: "add" | "move" | "change" | "remove";
  chart?: number | string;
  text?: string;
  header?: string;
  tab?: string;
  /** Counted from 1, in the order of reading. */
  divider?: number;
  /** What is added, as an outline. */
  layout?: unknown;
  in?: string;
  below?: number | string;
  above?: number | string;
  beside?: number | string;
  width?: number;
  height?: number;
  /** New words of a header, a text, a tab, or a chart's title on this dashboard. */
  to?: string;
}

export type Named = "chart" | "text" | "header" | "tab" | "divider";
const NAMED: readonly Named[] = ["chart", "text", "header", "tab", "divider"];
const PLACES = ["in", "below", "above", "beside"] as const;
const SIZES = ["width", "height"] as const;

type Key = keyof Edit;

const SIZED: readonly Key[] = [...PLACES, ...SIZES];
const CHANGED: readonly Key[] = ["to", ...SIZES];

/** What an edit may say besides what it is about: by what it does, and to what. */
const TAKES: Readonly<Record<Edit["do"], Readonly<Record<Named | "layout", readonly Key[]>>>> = {
  add: {
    chart: SIZED,
    text: SIZED,
    header: PLACES,
    divider: PLACES,
    tab: [...PLACES, "layout"],
    layout: PLACES,
  },
  move: { chart: SIZED, text: SIZED, header: PLACES, divider: PLACES, tab: PLACES, layout: [] },
  change: { chart: CHANGED, text: CHANGED, header: ["to"], divider: [], tab: ["to"], layout: [] },
  remove: { chart: [], text: [], header: [], divider: [], tab: [], layout: [] },
};

/** @throws ArgumentError for what an edit says and would not do */
export function checkEdit(edit: Edit, at: string): void {
  const { do: verb, tab, layout } = edit;
  const said = (Object.keys(edit) as Key[]).filter((key) => edit[key] !== undefined);
  const named = NAMED.filter((kind) => said.includes(kind));
  if (verb === "add" && tab !== undefined && named.length > 1)
    throw new ArgumentError(`"${at}" adds a tab and more: a tab that is there is meant by in: "${tab}".`);
  const isOutline = verb === "add" && layout !== undefined && named.length === 0;
  const kind = isOutline ? "layout" : targetOf(edit, at)[0];
  const takes = TAKES[verb][kind];
  const other = said.find((key) => !["do", kind, ...takes].includes(key));
  if (other !== undefined) {
    const known = takes.length > 0 ? `only ${takes.join(", ")}` : "nothing more";
    const hint =
      verb === "move" && other === "to" ? " Where it goes is said by in, below, above or beside." : "";
    throw new ArgumentError(`"${at}" says "${other}", and to ${verb} a ${kind} takes ${known}.${hint}`);
  }
  const places = PLACES.filter((way) => said.includes(way));
  if (places.length > 1)
    throw new ArgumentError(`"${at}" says ${places.join(" and ")}: one place is enough.`);
}

/** What an edit is about. */
export function targetOf(edit: Edit, at: string): [Named, number | string] {
  const named = NAMED.filter((kind) => edit[kind] !== undefined);
  const [kind] = named;
  if (kind === undefined || named.length > 1)
    throw new ArgumentError(`"${at}" must name one thing: ${NAMED.join(", ")}.`);
  return [kind, edit[kind] as number | string];
}

/** Width and height, where an edit gives them. */
export function sizeOf({ width, height }: Edit): Record<string, number> {
  return { ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
}
