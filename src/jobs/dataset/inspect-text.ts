import { parse } from "csv-parse/sync";
import { ArgumentError } from "../../errors/errors.ts";

/** What a text of separated values looks like. */
export interface TextFacts {
  delimiter: string;
  header: string[];
  /** Rows that were looked at, without the header. */
  rows: number;
  /** Columns of dates, whose day comes first where that is said. */
  dates: string[];
  dayFirst: boolean;
  /** Columns of dates of which nobody can tell the day from the month. */
  unclear: string[];
  /** Columns whose leading zeros a number would lose. */
  texts: string[];
  decimal: "." | ",";
}

const DELIMITERS = [",", ";", "\t", "|"];
/** Lines that the delimiter is guessed from. */
const SAMPLE_LINES = 50;
const MOST_COMPLAINTS = 5;

/**
 * Look at separated values before anything is sent.
 * @param delimiter where the caller says it
 * @throws ArgumentError saying what is wrong with the file, and in which line
 */
export function inspectText(text: string, delimiter = guessDelimiter(text)): TextFacts {
  const records = readRecords(text, delimiter);
  const [first, ...rest] = records;
  if (!first || first.record.every((cell) => cell.trim() === ""))
    throw new ArgumentError('"file" is empty: there is no line of column names.');
  const header = first.record;
  requireNames(header);
  if (rest.length === 0) throw new ArgumentError('"file" has column names but no rows.');
  requireEven(header, rest);
  const columns = header.map((name, place) => ({
    name,
    values: rest.map(({ record }) => record[place] ?? "").filter((value) => value.trim() !== ""),
  }));
  const decimal =
    delimiter !== "," && columns.some(({ values }) => isAll(values, COMMA_NUMBER, /,/)) ? "," : ".";
  const named = (holds: (values: readonly string[]) => boolean) =>
    columns.filter(({ values }) => values.length > 0 && holds(values)).map(({ name }) => name);
  const iso = named((values) => isAll(values, ISO_DATE));
  const dayFirst = named((values) => isAll(values, OTHER_DATE) && values.some(hasDayFirst));
  const monthFirst = named((values) => isAll(values, OTHER_DATE) && values.some(hasMonthFirst));
  const clear = dayFirst.length > 0 ? dayFirst : monthFirst;
  return {
    delimiter,
    header,
    rows: rest.length,
    dates: [...iso, ...clear],
    dayFirst: dayFirst.length > 0,
    unclear: named((values) => isAll(values, OTHER_DATE)).filter((name) => !clear.includes(name)),
    texts: named((values) => isAll(values, /^\d+$/, /^0\d/)),
    decimal,
  };
}

const COMMA_NUMBER = /^-?\d+(,\d+)?$/;
const ISO_DATE = /^\d{4}[-/]\d{2}[-/]\d{2}([ T]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const OTHER_DATE = /^\d{1,2}[./-]\d{1,2}[./-]\d{4}( \d{2}:\d{2}(:\d{2})?)?$/;

const dateParts = (value: string) => value.split(/[./ -]/, 2).map(Number);
/** 31.12. and 31/12/ begin with the day; dots are written by nobody else. */
const hasDayFirst = (value: string) => value[value.search(/\D/)] === "." || (dateParts(value)[0] ?? 0) > 12;
const hasMonthFirst = (value: string) => (dateParts(value)[1] ?? 0) > 12;

/** @param some what one of them must also be */
function isAll(values: readonly string[], form: RegExp, some = form): boolean {
  return values.every((value) => form.test(value.trim())) && values.some((value) => some.test(value.trim()));
}

interface CsvRecord {
  record: string[];
  info: { lines: number };
}

function readRecords(text: string, delimiter: string, lines?: number): CsvRecord[] {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      ...(lines !== undefined && { to: lines }),
    }) as unknown as CsvRecord[];
  } catch (cause) {
    throw new ArgumentError(`"file" cannot be read as separated values: ${(cause as Error).message}`, {
      cause,
    });
  }
}

/** The one by which the lines have the same number of values, the more the better. */
function guessDelimiter(text: string): string {
  const scores = DELIMITERS.map((delimiter) => {
    const widths = widthsBy(text, delimiter);
    const [width = 1] = widths;
    return { delimiter, even: widths.every((other) => other === width) ? 1 : 0, width };
  }).filter(({ width }) => width > 1);
  scores.sort((a, b) => b.even - a.even || b.width - a.width);
  return scores[0]?.delimiter ?? ",";
}

function widthsBy(text: string, delimiter: string): number[] {
  try {
    return readRecords(text, delimiter, SAMPLE_LINES).map(({ record }) => record.length);
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

function requireEven(header: readonly string[], rows: readonly CsvRecord[]): void {
  const ragged = rows.filter(({ record }) => record.length !== header.length);
  if (ragged.length === 0) return;
  const lines = ragged
    .slice(0, MOST_COMPLAINTS)
    .map(({ info, record }) => `line ${info.lines} has ${record.length}`);
  const more = ragged.length > lines.length ? ` and ${ragged.length - lines.length} more` : "";
  throw new ArgumentError(
    `"file" is ragged: its first line has ${header.length} values, but ${lines.join(", ")}${more}. Mend these lines, or give "delimiter" if it is another.`,
  );
}
