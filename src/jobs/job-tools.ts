import { contentJobs } from "./content/tools.ts";
import { dashboardJobs } from "./dashboard/tools.ts";
import type { JobTool } from "./job.ts";

/** All jobs, as callers see them. */
export const jobTools: readonly JobTool[] = [...contentJobs, ...dashboardJobs];
