import * as z from "zod";

/** What the search among tools knows beside titles and descriptions: needs of users by operation, and their words. */

const phrase = z
  .string()
  .min(3)
  .max(90)
  .refine((text) => text === text.trim(), { error: "must have no blanks around" });

/** Operation -> short phrases in users' words; parts in braces hold for some versions only, as in words. */
export const needs = z.record(z.string(), z.array(phrase).min(3).max(60));

const group = z
  .array(z.string().regex(/^[a-z0-9][a-z0-9' _-]*$/, "must be lower-case words"))
  .min(1)
  .superRefine((words, context) => {
    const twice = words.filter((word, place) => words.indexOf(word) !== place);
    for (const word of twice) context.addIssue({ code: "custom", message: `names "${word}" twice` });
  });
const groups = z.record(z.string().regex(/^[a-z][a-z_]*$/, "must be a plain name"), group);

export const lexicon = z.strictObject({
  /** Resource of tools -> users' words for it. */
  resources: groups,
  /** What is done -> users' words for it. */
  actions: groups,
  /** Other things that have several names. */
  topics: groups,
  /** Words that tell nothing when alone. */
  ignored: group,
  /** Path segment -> how much more likely than others its operations are meant; negative for less. */
  priors: z.record(z.string(), z.number().min(-1).max(1)),
});
