import { parse } from "csv-parse/sync";
import { ArgumentError } from "../../errors/errors.ts";
import { type ColumnFacts, type Decimal, guessColumns } from "./guess-columns.ts";

/** What a text of separated values looks like. */
export interface TextFacts extends ColumnFacts {
  delimiter: string;
  header: string[];
  /** Rows that were looked at, without the header. */
  rows: number;
}

/** What the caller says, who need not. */
export interface SaidOfText {
  delimiter?: string | undefined;
  decimal?: Decimal | undefined;
}

/** On a tie the first: commas are in texts too. */
const DELIMITERS = [";", "\t", "|", ","];
/** How people write what has no sign. */
const TAB = /^(\\t|tab)$/i;
/** Lines that the delimiter is guessed from. */
const SAMPLE_LINES = 50;
const MOST_COMPLAINTS = 5;

/**
 * Look at separated values before anything is sent.
 * @param isPartial whether it is only the beginning of a text
 * @throws ArgumentError saying what is wrong with the file, and in which line
 */
export function inspectText(text: string, said: SaidOfText = {}, isPartial = false): TextFacts {
  const delimiter =
    said.delimiter === undefined
      ? (guessDelimiters(text)[0]?.delimiter ?? ",")
      : checked(said.delimiter, text);
  const [header, ...rows] = readRecords(text, delimiter, { isPartial });
  if (!header || header.every((cell) => cell.trim() === ""))
    throw new ArgumentError('"file" is empty: there is no line of column names.');
  requireNames(header);
  if (rows.length === 0) throw new ArgumentError('"file" has column names but no rows.');
  requireEven(header, rows, text, delimiter);
  const columns = header.map((name, place) => ({
    name,
    values: rows.map((row) => (row[place] ?? "").trim()),
  }));
  return { delimiter, header, rows: rows.length, ...guessColumns(columns, delimiter, said.decimal) };
}

interface Reading {
  /** The last record of a beginning may end within quotes. */
  isPartial?: boolean;
  /** How many lines are read; all when left out. */
  lines?: number;
}

/** Without each record's line, which takes four times the time. */
function readRecords(
  text: string,
  delimiter: string,
  { isPartial = false, lines }: Reading = {},
): string[][] {
  const options = { ...CSV, delimiter, ...(lines !== undefined && { to: lines }) };
  try {
    return parse(text, options);
  } catch (cause) {
    const isOpen = (cause as { code?: unknown }).code === "CSV_QUOTE_NOT_CLOSED";
    if (isPartial && isOpen) return parse(text, { ...options, skip_records_with_error: true });
    throw new ArgumentError(`"file" cannot be read as separated values: ${(cause as Error).message}`, {
      cause,
    });
  }
}

const CSV = { bom: true, relax_column_count: true, skip_empty_lines: true } as const;

interface Guess {
  delimiter: string;
  /** Whether all lines have the same number of values. */
  isEven: boolean;
  width: number;
}

/** Those that split the first line: before others those by which the lines have the same number of values, the more the better. */
function guessDelimiters(text: string): Guess[] {
  const guesses = DELIMITERS.map((delimiter) => {
    const widths = widthsBy(text, delimiter);
    const [width = 1] = widths;
    return { delimiter, isEven: widths.every((other) => other === width), width };
  });
  return guesses
    .filter(({ width }) => width > 1)
    .sort((a, b) => Number(b.isEven) - Number(a.isEven) || b.width - a.width);
}

/** What the caller says separates the values, unless it is plainly something else. */
function checked(said: string, text: string): string {
  const delimiter = TAB.test(said) ? "\t" : said;
  const [best] = guessDelimiters(text);
  if (!best?.isEven || widthsBy(text, delimiter)[0] !== 1) return delimiter;
  throw new ArgumentError(
    `"delimiter" is ${JSON.stringify(said)}, which the first line has not; ${JSON.stringify(best.delimiter)} splits all lines evenly. Give that one, or leave "delimiter" out.`,
  );
}

function widthsBy(text: string, delimiter: string): number[] {
  try {
    return readRecords(text, delimiter, { lines: SAMPLE_LINES }).map((record) => record.length);
  } catch {
    return [];
  }
}

function requireNames(header: readonly string[]): void {
  const nameless = header.flatMap((name, place) => (name.trim() === "" ? [place + 1] : []));
  if (nameless.length > 0)
    throw new ArgumentError(`"file": column ${nameless.join(", ")} has no name in the first line. Name it.`);
  const doubled = header.filter((name, place) => header.indexOf(name) !== place);
  if (doubled.length > 0)
    throw new ArgumentError(
      `"file" has several columns called ${[...new Set(doubled)].map((name) => JSON.stringify(name)).join(", ")}. Rename them.`,
    );
}

function requireEven(
  { length: width }: readonly string[],
  rows: readonly string[][],
  text: string,
  delimiter: string,
): void {
  const ragged = rows.filter(({ length }) => length !== width).length;
  if (ragged === 0) return;
  const lines = raggedLines(text, delimiter, width).join(", ");
  const more = ragged > MOST_COMPLAINTS ? ` and ${ragged - MOST_COMPLAINTS} more` : "";
  throw new ArgumentError(
    `"file" is ragged: its first line has ${width} values, but ${lines}${more}. Mend these lines, or give "delimiter" if it is another.`,
  );
}

/** `line 3 has 1` */
function raggedLines(text: string, delimiter: string, width: number): string[] {
  const lines: string[] = [];
  parse(text, {
    ...CSV,
    delimiter,
    skip_records_with_error: true,
    on_record({ length }: string[], { lines: line }) {
      if (length !== width && lines.length < MOST_COMPLAINTS) lines.push(`line ${line} has ${length}`);
      return null;
    },
  });
  return lines;
}
