import type { RunJob } from "./job.ts";

/** What does each job, by the tool's name; loaded when it is first called. */
const JOBS: Readonly<Record<string, () => Promise<RunJob>>> = {
  superset_chart_diagnose: async () => (await import("./chart/diagnose.ts")).diagnose,
  superset_chart_types: async () => (await import("./chart/types.ts")).tellChartTypes,
  superset_chart_build: async () => (await import("./chart/build.ts")).buildChart,
  superset_chart_change: async () => (await import("./chart/change.ts")).changeChart,
  superset_chart_describe: async () => (await import("./chart/describe.ts")).describeChart,
  ...Object.fromEntries(
    ["chart", "dashboard", "dataset", "query", "saved_query", "report", "user"].map((resource) => [
      `superset_${resource}_count`,
      async () => (await import("./content/count.ts")).countOf(resource),
    ]),
  ),
};

export async function loadJob(name: string): Promise<RunJob> {
  const load = JOBS[name];
  if (!load) throw new Error(`${name} is no job`);
  return load();
}
