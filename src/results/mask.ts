/** Anything that looks like a token, and passwords inside connection strings, whoever's they are. */
const PATTERNS: readonly [RegExp, string][] = [
  [/("(?:password|private_key|private_key_password)"\s*:\s*")(?:[^"\\]|\\.)+"/g, '$1***"'],
  // The same in JSON that is text inside JSON, at any depth: the quotes carry backslashes.
  [
    /((\\+")(?:password|private_key|private_key_password)\2\s*:\s*\2)(?:(?!(?<!\\)(?:\\{4})*\2).)+(?:\\{4})*/g,
    "$1***",
  ],
  [/\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g, "[token]"],
  [/\bsst_[\w-]{16,}/g, "[api key]"],
  [/(\w:\/\/[^\s:@/"'\\]*:)[^\s@/"'\\]+@/g, "$1***@"],
];
/** A shorter secret would be found in ordinary words. */
const SHORTEST_SECRET = 6;

export type Mask = (text: string) => string;

/**
 * Take secrets out of a text that leaves the process.
 * @param secrets the secrets held at the moment, asked for at each use because tokens change
 */
export function createMask(secrets: () => readonly string[]): Mask {
  return (text) => {
    let masked = text;
    for (const secret of secrets()) {
      if (secret.length < SHORTEST_SECRET) continue;
      for (const form of new Set([secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])) {
        masked = masked.replaceAll(form, "***");
      }
    }
    return PATTERNS.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), masked);
  };
}
