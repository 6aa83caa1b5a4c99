import * as z from "zod";

/** Of `spec/overlay/sql.yaml`: where SQL stands in the arguments of operations, and which database it is for. */
const place = z
  .string()
  .regex(
    /^(path|query|body)\.[\w-]+(\[\])?(\.([\w-]+(\[\])?|\*\*))*$/,
    "must be a path into the arguments, as body.a[].b",
  );
const places = z.array(place).min(1);

const reference = z.strictObject({
  id: place,
  /** A lookup; the id is that of the database itself when absent. */
  of: z.string().optional(),
  when: z
    .record(place, z.array(z.string()).min(1))
    .refine((when) => Object.keys(when).length === 1, { error: "names one argument" })
    .optional(),
});

const operation = z
  .strictObject({
    statements: places.optional(),
    expressions: places.optional(),
    columns: places.optional(),
    columnNames: reference.optional(),
    databases: z.array(reference).default([]),
    otherwise: z.array(reference).min(1).optional(),
    schema: place.optional(),
    rowLimit: place.optional(),
    /** Place -> the rest of a sentence that begins with "this SQL". */
    unprovable: z.record(place, z.string().min(10)).optional(),
  })
  .refine(({ statements, expressions, unprovable }) => statements || expressions || unprovable, {
    error: "says nowhere that SQL stands",
  })
  .refine(({ statements, expressions, databases }) => !(statements || expressions) || databases.length > 0, {
    error: "does not say which database the SQL is for",
  });

const step = z.strictObject({ get: z.string().startsWith("/api/"), at: z.string() });

export const sqlPlaces = z
  .strictObject({
    lookups: z.record(z.string(), z.array(step).min(1)),
    operations: z.record(z.string(), operation),
  })
  .check(({ value, issues }) => {
    for (const [id, entry] of Object.entries(value.operations)) {
      const references = [...entry.databases, ...(entry.otherwise ?? []), entry.columnNames];
      for (const of of references.flatMap((one) => one?.of ?? []))
        if (!Object.hasOwn(value.lookups, of))
          issues.push({
            code: "custom",
            input: of,
            path: ["operations", id],
            message: `"${of}" is no lookup`,
          });
    }
  });

export type SqlPlaces = z.infer<typeof sqlPlaces>;
export type SqlPlacesOfOperation = SqlPlaces["operations"][string];
export type SqlReferencePlace = z.infer<typeof reference>;
