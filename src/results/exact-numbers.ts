/**
 * JSON whose numbers stay as they were written. A number of more digits than a double holds (an id of 19 digits, a long
 * decimal) would come out as another; it is carried through as marked text and written without quotes again. Python also writes
 * NaN and the infinities, which are no JSON: they come out as texts.
 */

/** A string, which is skipped, or a number. */
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\bNaN\b|-?\bInfinity\b/g;
/** A double holds any number of 15 digits. */
const SAFE_DIGITS = 15;
/** No text of Superset's begins so: it is no character. */
const MARK = "\uFFFF#";
const MARKED = new RegExp(`"${MARK}(-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)"`, "g");

/** Only where there is one of these can there be a number that JSON.parse would change or refuse: most texts have none. */
const SUSPECT = /(?:^|[:,[\s])-?(?:[\d.]{16}|\d[\d.]*[eE]|NaN|Infinity)/;

/** @throws SyntaxError for what is no JSON */
export function parseExactly(text: string): unknown {
  return JSON.parse(SUSPECT.test(text) ? text.replace(TOKENS, exactly) : text);
}

function exactly(token: string): string {
  if (/^-?[NI]/.test(token)) return `"${token}"`;
  return isLong(token) ? `"${MARK}${token}"` : token;
}

/** Writes what `parseExactly` has read. */
export function stringifyExactly(value: unknown): string {
  const text = JSON.stringify(value);
  return text.includes(MARK) ? text.replace(MARKED, "$1") : text;
}

/** The same for readers that have no longer numbers: these are texts. */
export function stringifyPlainly(value: unknown): string {
  return JSON.stringify(value).replace(MARKED, '"$1"');
}

function isLong(token: string): boolean {
  if (token.startsWith('"')) return false;
  if (!Number.isFinite(Number(token))) return true;
  const digits = token
    .replace(/[eE].*$/, "")
    .replace(/\D/g, "")
    .replace(/^0+/, "");
  return digits.length > SAFE_DIGITS;
}
