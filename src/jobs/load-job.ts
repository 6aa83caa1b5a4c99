import type { RunJob } from "./job.ts";

/** What does each job, by the tool's name; loaded when it is first called. */
const JOBS: Readonly<Record<string, () => Promise<RunJob>>> = {
  ...Object.fromEntries(
    ["chart", "dashboard", "dataset", "query", "saved_query", "report", "user"].map((resource) => [
      `superset_${resource}_count`,
      async () => (await import("./content/count.ts")).countOf(resource),
    ]),
  ),
  superset_dashboard_outline: async () => (await import("./dashboard/outline.ts")).outlineDashboard,
  superset_dashboard_build: async () => (await import("./dashboard/build.ts")).buildDashboard,
  superset_dashboard_arrange: async () => (await import("./dashboard/arrange.ts")).arrangeDashboard,
  superset_dashboard_duplicate: async () => (await import("./dashboard/duplicate.ts")).duplicate,
  superset_dashboard_embed: async () => (await import("./dashboard/embed.ts")).embed,
  superset_dashboard_set_filters: async () => (await import("./dashboard/set-filters.ts")).setFilters,
};

export async function loadJob(name: string): Promise<RunJob> {
  const load = JOBS[name];
  if (!load) throw new Error(`${name} is no job`);
  return load();
}
