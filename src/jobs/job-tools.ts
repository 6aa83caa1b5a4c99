import { adminJobs } from "./admin/tools.ts";
import { assetJobs } from "./assets/tools.ts";
import { diagnoseTool } from "./chart/diagnose-tool.ts";
import { chartJobs } from "./chart/tools.ts";
import { contentJobs } from "./content/tools.ts";
import { dashboardJobs } from "./dashboard/tools.ts";
import { datasetJobs } from "./dataset/tools.ts";
import type { JobTool } from "./job.ts";

/** All jobs, as callers see them. */
export const jobTools: readonly JobTool[] = [
  ...chartJobs,
  diagnoseTool,
  ...dashboardJobs,
  ...datasetJobs,
  ...contentJobs,
  ...assetJobs,
  ...adminJobs,
];
