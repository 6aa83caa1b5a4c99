import { homedir } from "node:os";
import { resolve } from "node:path";
import * as z from "zod/mini";
import en from "zod/v4/locales/en.js";

// Unless it is given words, the small zod says "Invalid input" to everything.
z.config(en());

/** What values settings take: out of a file, or as the text of a flag or variable. */

export const text = z.string().check(z.minLength(1));

/** A list in a file; in a flag or variable, comma-separated. */
export const list = z.pipe(
  z.union(
    [
      z.array(z.string()),
      z.pipe(
        z.string(),
        z.transform((items) => items.split(",")),
      ),
    ],
    { error: "must be a list of texts, or one text with commas" },
  ),
  z.transform((items) => items.map((item) => item.trim()).filter((item) => item !== "")),
);
export const flag = z.union(
  [
    z.boolean(),
    z.pipe(
      z.enum(["true", "1", "yes", "false", "0", "no", ""]),
      z.transform((word) => /^(true|1|yes)$/.test(word)),
    ),
  ],
  { error: "must be true or false" },
);
export const path = z.pipe(
  text,
  z.transform((given) => resolve(given.replace(/^~(?=\/|$)/, homedir()))),
);
/** In a file a map of names to paths; in a flag or variable `staging=/path,test=/other`. */
export const targets = z.union(
  [
    z.record(text, path),
    z.pipe(
      z.pipe(
        z.string().check(z.regex(/^\s*([^=,]+=[^=,]+(,|$))*$/)),
        z.transform((given) =>
          Object.fromEntries(
            given
              .split(",")
              .filter((item) => item.trim() !== "")
              .map((item) => item.split("=").map((part) => part.trim())),
          ),
        ),
      ),
      z.record(text, path),
    ),
  ],
  { error: 'must be names with configuration files: a map, or one text, e.g. "staging=/path/staging.yaml"' },
);
/** A number in a file; in a flag or variable, its digits. */
export const number = (range: z.ZodMiniNumber, error: string) =>
  z.union(
    [
      range,
      z.pipe(
        z.pipe(z.string().check(z.trim(), z.regex(/^\d*\.?\d+$/)), z.transform(Number)),
        range as z.ZodMiniType<number, number>,
      ),
    ],
    { error },
  );
export const seconds = number(
  z.number().check(z.positive(), z.maximum(86_400)),
  "must be a number of seconds, more than 0 and at most 86400",
);
export const address = (what: string, example: string) =>
  z
    .string()
    .check(
      z.refine((given) => URL.canParse(given) && /^https?:$/.test(new URL(given).protocol), {
        error: `must be the address of ${what}, e.g. "${example}"`,
      }),
    )
    .check(z.meta({ pattern: "^[Hh][Tt][Tt][Pp][Ss]?:", examples: [example] }));
export const baseUrl = z.pipe(
  address("Superset", "https://superset.example.com"),
  z.transform((given) => {
    const url = new URL(given);
    return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
  }),
);
/** HTTP headers as lines of `Name: value`; in a file also as a map. */
export const headerLines = z.union([
  text,
  z.pipe(
    z.record(z.string(), z.string()),
    z.transform((map) =>
      Object.entries(map)
        .map(([name, value]) => `${name}: ${value}`)
        .join("\n"),
    ),
  ),
]);
