/**
 * Rison as Superset's parser (prison 0.2.1) reads it. JSON would also be accepted for `q`, but is URL-decoded a second time
 * by the server (`R&D` is refused, `C++` loses its signs), so `q` is always Rison.
 *
 * An identifier may stand unquoted when it has only letters, digits and `_-./~` and does not start like a number; anything
 * else is quoted, with `'` and `!` escaped by `!`.
 */
const IDENTIFIER = /^[A-Za-z_./~][A-Za-z0-9_./~-]*$/;

/** @throws TypeError for a value that has no Rison form (NaN, Infinity, a function, undefined inside an array) */
export function encodeRison(value: unknown): string {
  if (value === null) return "!n";
  if (value === true) return "!t";
  if (value === false) return "!f";
  if (typeof value === "string") return encodeString(value);
  if (typeof value === "number") return encodeNumber(value);
  if (Array.isArray(value)) return `!(${value.map(encodeRison).join(",")})`;
  if (typeof value === "object") {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return `(${members.map(([key, member]) => `${encodeString(key)}:${encodeRison(member)}`).join(",")})`;
  }
  throw new TypeError(`${typeof value} has no Rison form`);
}

function encodeString(text: string): string {
  return IDENTIFIER.test(text) ? text : `'${text.replace(/['!]/g, "!$&")}'`;
}

/** prison's numbers allow no `+` in the exponent. */
function encodeNumber(number: number): string {
  if (!Number.isFinite(number)) throw new TypeError(`${number} has no Rison form`);
  return String(number).replace("e+", "e");
}
