import { writtenForms } from "./written-forms.ts";

/** Anything that looks like a token, and passwords inside connection strings, whoever's they are. */
const PATTERNS: readonly [RegExp, string][] = [
  [
    /("(?:password|private_key|private_key_password|client_secret|secret)"\s*:\s*")(?:[^"\\]|\\.)+"/g,
    '$1***"',
  ],
  // The same in JSON that is text inside JSON, at any depth: the quotes carry backslashes.
  [
    /((\\+")(?:password|private_key|private_key_password|client_secret|secret)\2\s*:\s*\2)(?:(?!(?<!\\)(?:\\{4})*\2).)+(?:\\{4})*/g,
    "$1***",
  ],
  [/\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g, "[token]"],
  [/\bsst_[\w-]{16,}/g, "[api key]"],
  [/(\w:\/\/[^\s:@/"'\\]*:)[^\s@/"'\\]+@/g, "$1***@"],
];
/** A shorter secret would be found in ordinary words. */
const SHORTEST_SECRET = 6;

export type Mask = (text: string) => string;

/** How a text says that it was cut; a secret may have been cut with it. */
const CUT = "…";

/**
 * Take secrets out of a text that leaves the process, however they are written there, also the beginning of one where the
 * text was cut.
 * @param secrets the secrets held at the moment, asked for at each use because tokens change
 */
export function createMask(secrets: () => readonly string[]): Mask {
  const known = new Map<string, readonly string[]>();
  const formsOf = (secret: string) => {
    const forms = known.get(secret) ?? writtenForms(secret);
    known.set(secret, forms);
    return forms;
  };
  return (text) => {
    const held = secrets().filter(({ length }) => length >= SHORTEST_SECRET);
    if (known.size > 2 * held.length + 100) known.clear();
    const forms = held.flatMap(formsOf);
    let masked = text;
    for (const form of forms) masked = masked.replaceAll(form, "***");
    if (masked.includes(CUT)) masked = maskCut(masked, forms);
    return PATTERNS.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), masked);
  };
}

function maskCut(text: string, forms: readonly string[]): string {
  const pieces = text.split(CUT);
  const last = pieces.pop() ?? "";
  return [...pieces.map((piece) => withoutBeginning(piece, forms)), last].join(CUT);
}

/** A piece whose end is no beginning of a secret. */
function withoutBeginning(piece: string, forms: readonly string[]): string {
  for (const form of forms) {
    for (let length = Math.min(form.length - 1, piece.length); length >= SHORTEST_SECRET; length--) {
      if (piece.endsWith(form.slice(0, length))) return `${piece.slice(0, -length)}***`;
    }
  }
  return piece;
}
