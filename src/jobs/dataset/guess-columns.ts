/** A column of a text, with its values without the spaces around them. */
interface TextColumn {
  name: string;
  values: readonly string[];
}

export type Decimal = "." | ",";

/** What columns hold that pandas would spoil if it were not told. */
export interface ColumnFacts {
  /** Columns of dates, whose day comes first where that is said. */
  dates: string[];
  dayFirst: boolean;
  /** Columns that stay text: dates whose day cannot be told from the month or not beside others, numbers with another sign. */
  unclear: string[];
  /** Columns of digits that a number would lose: leading zeros, a plus, long ids. */
  texts: string[];
  decimal: Decimal;
}

/** @param said the decimal sign where the caller says it */
export function guessColumns(
  given: readonly TextColumn[],
  delimiter: string,
  said: Decimal | undefined,
): ColumnFacts {
  const columns = given.map(({ name, values }) => ({
    name,
    values: values.filter((value) => !MISSING.test(value)),
  }));
  const decimal = said ?? guessDecimal(columns, delimiter);
  const named = (form: RegExp, some?: Some) =>
    columns.filter(({ values }) => isAll(values, form, some)).map(({ name }) => name);
  const iso = named(ISO_DATE);
  const dayFirst = named(OTHER_DATE, hasDayFirst);
  // One word of which comes first goes for all dates, those of ISO too.
  const dates = dayFirst.length > 0 ? dayFirst : [...iso, ...named(OTHER_DATE, hasMonthFirst)];
  const { number, sign } = SIGNS[decimal === "." ? "," : "."];
  const unclear = [...iso, ...named(OTHER_DATE)].filter((name) => !dates.includes(name));
  return {
    dates,
    dayFirst: dayFirst.length > 0,
    unclear: [...unclear, ...named(number, matches(sign))],
    texts: named(/^\+?\d+$/, matches(/^(0\d|\+|\d{16})/)),
    decimal,
  };
}

/** Numbers with a sign in them; three digits behind it may also be thousands. */
const SIGNS = {
  ".": { number: /^[+-]?\d+(\.\d+)?$/, sign: /\./, decides: /^[+-]?(0|\d{4,})\.|\.(?!\d{3}$)/ },
  ",": { number: /^[+-]?\d+(,\d+)?$/, sign: /,/, decides: /^[+-]?(0|\d{4,}),|,(?!\d{3}$)/ },
} as const;

function guessDecimal(columns: readonly TextColumn[], delimiter: string): Decimal {
  const isClear = ({ number, decides }: (typeof SIGNS)[Decimal]) =>
    columns.some(({ values }) => isAll(values, number, matches(decides)));
  return delimiter !== "," && isClear(SIGNS[","]) && !isClear(SIGNS["."]) ? "," : ".";
}

const ISO_DATE = /^\d{4}[-/]\d{2}[-/]\d{2}([ T]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const OTHER_DATE = /^\d{1,2}[./-]\d{1,2}[./-]\d{4}( \d{2}:\d{2}(:\d{2})?)?$/;

/** What one of a column's values must be, beside the form that all have. */
type Some = (value: string) => boolean;

const matches =
  (form: RegExp): Some =>
  (value) =>
    form.test(value);

const dateParts = (value: string) => value.split(/[./ -]/, 2).map(Number);
/** 31.12. and 31/12/ begin with the day; dots are written by nobody else. */
const hasDayFirst: Some = (value) => value[value.search(/\D/)] === "." || (dateParts(value)[0] ?? 0) > 12;
const hasMonthFirst: Some = (value) => (dateParts(value)[1] ?? 0) > 12;

/** What pandas takes for a missing value. */
const MISSING = /^(|#N\/A( N\/A)?|#NA|-?1\.#(IND|QNAN)|-?NaN|-?nan|<NA>|N\/A|NA|NULL|None|n\/a|null)$/;

function isAll(values: readonly string[], form: RegExp, some: Some = () => true): boolean {
  return values.every((value) => form.test(value)) && values.some(some);
}
