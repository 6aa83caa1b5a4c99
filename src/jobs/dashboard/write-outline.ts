import { evenWidths, type Part } from "./part.ts";
import { COLUMNS, DEFAULT_HEIGHT } from "./position-tree.ts";

/** Part of an outline, as JSON. */
export type Outline = number | string | Outline[] | { [key: string]: unknown };

/** Parts as the shortest outline that says them: what `readOutline` would put in by itself is left out. */
export function writeOutline(parts: readonly Part[]): Outline[] {
  return parts.map((part) => writePart(part, COLUMNS));
}

/** @param columns how wide the place is that the part stands in */
function writePart(part: Part, columns: number): Outline {
  switch (part.kind) {
    case "row":
      return writeRow(part.parts, columns);
    case "column":
      return writeColumn(part, columns !== part.width);
    case "tabs":
      return { tabs: part.tabs.map((tab) => writePart(tab, columns)) };
    case "tab":
      return { tab: part.title, content: part.parts.map((inner) => writePart(inner, columns)) };
    case "header":
      return { header: part.text, ...(part.size !== "medium" && { size: part.size }) };
    case "divider":
      return { divider: true };
    case "other":
      return { other: part.id };
    default:
      return writeLeaf(part, part.width !== columns, part.height !== DEFAULT_HEIGHT);
  }
}

type Leaf = Extract<Part, { kind: "chart" | "text" }>;
type Column = Extract<Part, { kind: "column" }>;

function writeLeaf(part: Leaf, saysWidth: boolean, saysHeight: boolean): Outline {
  const sizes = { ...(saysWidth && { width: part.width }), ...(saysHeight && { height: part.height }) };
  if (part.kind === "text") return { text: part.text, ...sizes };
  return saysWidth || saysHeight ? { chart: part.chart, ...sizes } : part.chart;
}

/** What stands in a column is as wide as the column. */
function writeColumn({ width, parts }: Column, saysWidth: boolean): Outline {
  const column = parts.map((part) =>
    "height" in part ? writeLeaf(part, false, part.height !== DEFAULT_HEIGHT) : writePart(part, width),
  );
  return { column, ...(saysWidth && { width }) };
}

function writeRow(parts: readonly Part[], columns: number): Outline {
  const even = evenWidths(parts.length, columns);
  const isEven = parts.every((part, place) => !("width" in part) || part.width === even[place]);
  const heights = new Set(parts.flatMap((part) => ("height" in part ? [part.height] : [])));
  const [height] = heights;
  const common = heights.size === 1 && height !== DEFAULT_HEIGHT ? height : undefined;
  const row = parts.map((part) => {
    if (part.kind === "column") return writeColumn(part, !isEven);
    if (!("height" in part)) return writePart(part, columns);
    return writeLeaf(part, !isEven, common === undefined && part.height !== DEFAULT_HEIGHT);
  });
  return common === undefined ? row : { row, height: common };
}
