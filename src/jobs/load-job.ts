import type { RunJob } from "./job.ts";

/** What does each job, by the tool's name; loaded when it is first called. */
const JOBS: Readonly<Record<string, () => Promise<RunJob>>> = {
  ...Object.fromEntries(
    ["chart", "dashboard", "dataset", "query", "saved_query", "report", "user"].map((resource) => [
      `superset_${resource}_count`,
      async () => (await import("./content/count.ts")).countOf(resource),
    ]),
  ),
  superset_assets_save: async () => (await import("./assets/save.ts")).saveAssets,
  superset_assets_load: async () => (await import("./assets/load.ts")).loadAssets,
  superset_assets_move: async () => (await import("./assets/move.ts")).moveAssets,
};

export async function loadJob(name: string): Promise<RunJob> {
  const load = JOBS[name];
  if (!load) throw new Error(`${name} is no job`);
  return load();
}
