import { didYouMean } from "../../config/nearest.ts";
import { ArgumentError } from "../../errors/errors.ts";
import { isRecord } from "../../results/is-record.ts";
import { evenWidths, HEADER_SIZES, type HeaderSize, type Part, type Tab } from "./part.ts";
import { COLUMNS, DEFAULT_HEIGHT } from "./position-tree.ts";

/** What each kind of part may say besides what it is. */
const SAYS: Readonly<Record<string, readonly string[]>> = {
  row: ["height"],
  column: ["width"],
  chart: ["width", "height"],
  text: ["width", "height"],
  header: ["size"],
  divider: [],
  tabs: [],
};

/** What may stand where, as in Superset's browser; a row in a column in a row is as deep as it goes. */
const FITS: Readonly<Record<string, readonly string[]>> = {
  "the dashboard": ["row", "column", "chart", "text", "header", "divider", "tabs"],
  "a tab": ["row", "column", "chart", "text", "header", "divider", "tabs"],
  "a row": ["chart", "text", "column"],
  "a column": ["chart", "text", "header", "divider", "row", "tabs"],
  "a row in a column": ["chart", "text"],
};

const SIZED = ["chart", "text", "column"];
/** Charts beside each other where nothing says how they stand. */
const FEW_CHARTS = 4;
const LEAST_HEIGHT = 5;
const MOST_HEIGHT = 1000;

/** Where a value stands, in the arguments and on the dashboard. */
interface Place {
  at: string;
  in: string;
  columns: number;
}

/** What is said of a part. @property listAt where the items of a row stand that is a list and no more */
type Said = Record<string, unknown> & { kind: string; listAt?: string };

/**
 * An outline as its parts, with all widths and heights. A list of nothing but charts is laid out in rows.
 * @param at what the outline is called in complaints: `layout`
 * @throws ArgumentError naming the place: `layout[2].row[1]`
 */
export function readOutline(
  value: unknown,
  at = "layout",
  where = "the dashboard",
  columns = COLUMNS,
): Part[] {
  const place = { at, in: where, columns };
  return where === "a column" ? readColumn(value, place) : readContent(value, place);
}

/** The width that an item says which is put into a row. */
export function cellWidth(value: unknown, at: string): number | undefined {
  const place = { at, in: "a row", columns: COLUMNS };
  return numberIn(take(value, place), "width", place, 1, COLUMNS);
}

/** One item that is put into a row. @param columns its width */
export function readCell(value: unknown, at: string, columns: number): Part {
  const place = { at, in: "a row", columns };
  return readSized(take(value, place), place, columns, DEFAULT_HEIGHT);
}

function readContent(value: unknown, place: Place): Part[] {
  const items = listOf(value, place.at);
  if (items.length > 1 && items.every(isBareChart)) return rowsOf(items, place);
  return items.flatMap((item, index) => {
    const inner = { ...place, at: `${place.at}[${index}]` };
    const said = take(item, inner);
    // As in the browser, what has a width stands in a row.
    return SIZED.includes(said.kind)
      ? readRow({ kind: "row", row: [item] }, inner, inner.at)
      : readPart(said, inner);
  });
}

function rowsOf(charts: readonly (string | number)[], place: Place): Part[] {
  const inRow = charts.length <= FEW_CHARTS ? 2 : 3;
  const rows = Array.from({ length: Math.ceil(charts.length / inRow) }, (_, row) =>
    charts.slice(row * inRow, (row + 1) * inRow),
  );
  return rows.flatMap((row) => readRow({ kind: "row", row }, place));
}

const isBareChart = (item: unknown): item is string | number =>
  typeof item === "number" || typeof item === "string";

function readPart(said: Said, place: Place): Part[] {
  switch (said.kind) {
    case "row":
      return readRow(said, place);
    case "tabs":
      return [{ kind: "tabs", tabs: readTabs(said.tabs, { ...place, at: `${place.at}.tabs` }) }];
    case "header":
      return [{ kind: "header", text: textIn(said, "header", place), size: headerSize(said.size, place) }];
    case "divider":
      return [{ kind: "divider" }];
    default:
      return [readSized(said, place, place.columns, DEFAULT_HEIGHT)];
  }
}

function readRow(said: Said, place: Place, itemAt?: string): Part[] {
  const { listAt = `${place.at}.row` } = said;
  const items = listOf(said.row, listAt);
  const inside = place.in === "a column" ? "a row in a column" : "a row";
  const places = items.map((_, index) => ({
    ...place,
    in: inside,
    at: itemAt ?? `${listAt}[${index}]`,
  }));
  const parts = items.map((item, index) => take(item, places[index] as Place));
  const widths = shareOut(parts, places, place);
  const height = numberIn(said, "height", place, LEAST_HEIGHT, MOST_HEIGHT) ?? DEFAULT_HEIGHT;
  const read = parts.map((part, index) =>
    readSized(part, places[index] as Place, widths[index] as number, height),
  );
  return [{ kind: "row", parts: read }];
}

/** Widths for all of a row: what says none gets an even share of what is left. */
function shareOut(parts: readonly Said[], places: readonly Place[], { at, columns }: Place): number[] {
  const given = parts.map((part, index) => numberIn(part, "width", places[index] as Place, 1, columns));
  const taken = given.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const open = given.filter((width) => width === undefined).length;
  if (taken + open > columns)
    throw new ArgumentError(
      `"${at}" is a row of ${parts.length} whose widths come to ${taken + open} columns or more, and it has ${columns}. Make two rows of it, or give smaller widths.`,
    );
  const shares = open > 0 ? evenWidths(open, columns - taken) : [];
  return given.map((width) => width ?? (shares.shift() as number));
}

/** What has a width: a chart, a text, a column. */
function readSized(said: Said, place: Place, width: number, height: number): Part {
  if (said.kind === "column")
    return {
      kind: "column",
      width,
      parts: readColumn(said.column, { ...place, at: `${place.at}.column`, columns: width }),
    };
  const sizes = { width, height: numberIn(said, "height", place, LEAST_HEIGHT, MOST_HEIGHT) ?? height };
  if (said.kind === "text") return { kind: "text", text: textIn(said, "text", place), ...sizes };
  const { chart } = said;
  const isNamed = typeof chart === "string" && chart.trim() !== "";
  if (!isNamed && !(Number.isInteger(chart) && Number(chart) > 0))
    throw new ArgumentError(`"${place.at}" is no chart: give its id or its name.`);
  return { kind: "chart", chart: /^\d+$/.test(String(chart)) ? Number(chart) : String(chart), ...sizes };
}

function readColumn(value: unknown, { at, columns }: Place): Part[] {
  return listOf(value, at).flatMap((item, index) => {
    const inner = { at: `${at}[${index}]`, in: "a column", columns };
    const said = take(item, inner);
    if (said.width !== undefined)
      throw new ArgumentError(
        `"${inner.at}" has a width, but what stands in a column is as wide as the column. Give the width to the column.`,
      );
    return readPart(said, inner);
  });
}

function readTabs(value: unknown, place: Place): Tab[] {
  return listOf(value, place.at).map((item, index) => {
    const at = `${place.at}[${index}]`;
    if (!isRecord(item) || typeof item.tab !== "string" || item.tab.trim() === "")
      throw new ArgumentError(`"${at}" is no tab: write {"tab": "its title", "content": [...]}.`);
    refuseOthers(item, ["tab", "content"], at);
    const content = item.content ?? [];
    const isEmpty = Array.isArray(content) && content.length === 0;
    const inner = { ...place, at: `${at}.content`, in: "a tab" };
    return { kind: "tab", title: item.tab, parts: isEmpty ? [] : readContent(content, inner) };
  });
}

/** What an item says it is, once it may stand where it does. */
function take(item: unknown, { at, in: where }: Place): Said {
  const isRow = Array.isArray(item);
  const said = isRow ? { row: item } : isBareChart(item) ? { chart: item } : item;
  const fits = FITS[where] as readonly string[];
  const kinds = isRecord(said) ? Object.keys(SAYS).filter((kind) => kind in said) : [];
  const [kind] = kinds;
  if (!isRecord(said) || kind === undefined || kinds.length > 1) {
    const [key = ""] = isRecord(said) && kind === undefined ? Object.keys(said) : [];
    throw new ArgumentError(
      `"${at}" must be a chart's id, a row as a list, or an object with one of ${fits.join(", ")}.${key && didYouMean(key, fits)}`,
    );
  }
  if (!fits.includes(kind))
    throw new ArgumentError(
      `"${at}" is a ${kind}, which cannot stand in ${where}: only ${fits.join(", ")} can.`,
    );
  refuseOthers(said, [kind, ...(SAYS[kind] as readonly string[])], at);
  return { ...said, kind, ...(isRow && { listAt: at }) };
}

function refuseOthers(said: Record<string, unknown>, known: readonly string[], at: string): void {
  const other = Object.keys(said).find((key) => !known.includes(key));
  if (other === undefined) return;
  throw new ArgumentError(
    `"${at}" has "${other}", which it does not know: it takes ${known.join(", ")}.${didYouMean(other, known)}`,
  );
}

function listOf(value: unknown, at: string): unknown[] {
  if (Array.isArray(value) && value.length > 0) return value;
  throw new ArgumentError(`"${at}" must be a list with at least one item.`);
}

function textIn(said: Said, key: string, { at }: Place): string {
  const text = said[key];
  if (typeof text === "string" && text !== "") return text;
  throw new ArgumentError(`"${at}" must have a text as its ${key}.`);
}

function numberIn(said: Said, key: string, { at }: Place, least: number, most: number): number | undefined {
  const value = said[key];
  if (value === undefined) return undefined;
  if (Number.isInteger(value) && Number(value) >= least && Number(value) <= most) return Number(value);
  throw new ArgumentError(
    `"${at}" has the ${key} ${JSON.stringify(value)}: it must be a whole number from ${least} to ${most}.`,
  );
}

function headerSize(value: unknown, { at }: Place): HeaderSize {
  const size = HEADER_SIZES.find((one) => one === (value ?? "medium"));
  if (size) return size;
  throw new ArgumentError(
    `"${at}" has the size ${JSON.stringify(value)}: a header is ${HEADER_SIZES.join(", ")}.`,
  );
}
