import * as z from "zod";

/** Of `spec/overlay/references.yaml`: what things are called, and where arguments refer to them. */
const column = z.string().regex(/^\w+(\.\w+)*$/, "must be a column of the list");
const listPath = z.string().regex(/^\/api\/.*\/$/, "must be the path of a list");
const place = z
  .string()
  .regex(
    /^(path|query|body)\.\w+(\[\])?(\.\w+(\[\])?)*$/,
    "must be a path into the arguments, as body.owners[]",
  );

const thing = z.strictObject({
  names: z.array(column).min(1),
  uuid: column.optional(),
  shows: z.array(column).default([]),
});

const reference = z.strictObject({
  at: place,
  to: listPath,
  only: z.array(z.string()).min(1).optional(),
  when: z
    .record(place, z.array(z.string()).min(1))
    .refine((when) => Object.keys(when).length === 1, { error: "names one argument" })
    .optional(),
});

/** Columns that filters of lists compare with the number of something, by these operators. */
const filter = z.strictObject({
  columns: z.array(column).min(1),
  operators: z.array(z.string()).min(1),
  to: listPath,
});

export const references = z
  .strictObject({
    things: z.record(listPath, thing),
    arguments: z.array(reference).default([]),
    filters: z.array(filter).default([]),
  })
  .check(({ value, issues }) => {
    for (const section of ["arguments", "filters"] as const)
      value[section].forEach(({ to }, index) => {
        if (!Object.hasOwn(value.things, to))
          issues.push({
            code: "custom",
            input: to,
            path: [section, index],
            message: `"${to}" is not among the things`,
          });
      });
  });

export type References = z.infer<typeof references>;
export type ThingEntry = References["things"][string];
