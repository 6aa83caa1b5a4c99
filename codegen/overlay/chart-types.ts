import * as z from "zod";

/** Of `spec/overlay/chart-types.yaml`: what the controls of charts hold. */

const role = z.enum([
  "axis",
  "column",
  "rows",
  "metric",
  "size",
  "position",
  "filters",
  "time",
  "grain",
  "range",
  "limit",
  "sort",
  "option",
]);

export const chartRoles = z.strictObject({
  /** Component of explore -> what the controls drawn by it hold; those of others are options. */
  components: z.record(z.string(), role),
  /** Control, or `type.control` -> what it holds where its component does not tell. */
  controls: z.record(z.string(), z.strictObject({ role, why: z.string().min(10) })),
  /** Control -> why nobody is to set it. */
  withheld: z.record(z.string(), z.string().min(10)),
});

export type ChartRoles = z.infer<typeof chartRoles>;
export type ChartRole = z.infer<typeof role>;
