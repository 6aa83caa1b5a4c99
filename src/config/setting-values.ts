import { homedir } from "node:os";
import { resolve } from "node:path";
import * as z from "zod";

/** What values settings take: out of a file, or as the text of a flag or variable. */

/** A list in a file; in a flag or variable, comma-separated. */
export const list = z
  .union([z.array(z.string()), z.string().transform((text) => text.split(","))], {
    error: "must be a list of texts, or one text with commas",
  })
  .transform((items) => items.map((item) => item.trim()).filter((item) => item !== ""));
export const flag = z.union(
  [
    z.boolean(),
    z.enum(["true", "1", "yes", "false", "0", "no", ""]).transform((text) => /^(true|1|yes)$/.test(text)),
  ],
  { error: "must be true or false" },
);
export const path = z
  .string()
  .min(1)
  .transform((text) => resolve(text.replace(/^~(?=\/|$)/, homedir())));
/** A number in a file; in a flag or variable, its digits. */
export const number = (range: z.ZodNumber, error: string) =>
  z.union(
    [
      range,
      z
        .string()
        .trim()
        .regex(/^\d*\.?\d+$/)
        .transform(Number)
        .pipe(range),
    ],
    { error },
  );
export const seconds = number(
  z.number().positive().max(86_400),
  "must be a number of seconds, more than 0 and at most 86400",
);
export const address = (what: string, example: string) =>
  z
    .string()
    .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
      error: `must be the address of ${what}, e.g. "${example}"`,
    })
    .meta({ pattern: "^[Hh][Tt][Tt][Pp][Ss]?:", examples: [example] });
export const baseUrl = address("Superset", "https://superset.example.com").transform((text) => {
  const url = new URL(text);
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
});
/** HTTP headers as lines of `Name: value`; in a file also as a map. */
export const headerLines = z.union([
  z.string().min(1),
  z.record(z.string(), z.string()).transform((map) =>
    Object.entries(map)
      .map(([name, value]) => `${name}: ${value}`)
      .join("\n"),
  ),
]);
