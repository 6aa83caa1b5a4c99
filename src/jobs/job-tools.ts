import { adminJobs } from "./admin/tools.ts";
import { assetJobs } from "./assets/tools.ts";
import { diagnoseTool } from "./chart/diagnose-tool.ts";
import { chartJobs } from "./chart/tools.ts";
import { contentJobs } from "./content/tools.ts";
import { duplicateTool } from "./dashboard/duplicate-tool.ts";
import { embedTool } from "./dashboard/embed-tool.ts";
import { setFiltersTool } from "./dashboard/set-filters-tool.ts";
import { dashboardJobs } from "./dashboard/tools.ts";
import { datasetJobs } from "./dataset/tools.ts";
import type { JobTool } from "./job.ts";

/** All jobs, as callers see them. */
export const jobTools: readonly JobTool[] = [
  ...chartJobs,
  diagnoseTool,
  ...dashboardJobs,
  setFiltersTool,
  duplicateTool,
  embedTool,
  ...datasetJobs,
  ...contentJobs,
  ...assetJobs,
  ...adminJobs,
];
