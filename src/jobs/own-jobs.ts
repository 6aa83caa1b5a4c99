import { listEntry } from "../tools/list-entry.ts";
import type { JobTool } from "./job.ts";
import type { JobList } from "./job-list.ts";
import { jobTools } from "./job-tools.ts";

/** The jobs, from their source. The build puts packed-own-jobs.ts in this place. */
export const ownJobs: JobList = {
  list: async () => ({ heads: jobTools, entries: jobTools.map((tool) => JSON.stringify(listEntry(tool))) }),
  tools: async (): Promise<readonly JobTool[]> => jobTools,
};
