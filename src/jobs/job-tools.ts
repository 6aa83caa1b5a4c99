import { diagnoseTool } from "./chart/diagnose-tool.ts";
import { chartJobs } from "./chart/tools.ts";
import { contentJobs } from "./content/tools.ts";
import type { JobTool } from "./job.ts";

/** All jobs, as callers see them. */
export const jobTools: readonly JobTool[] = [...contentJobs, ...chartJobs, diagnoseTool];
