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
export const NAMED: readonly Named[] = ["chart", "text", "header", "tab", "divider"];

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
