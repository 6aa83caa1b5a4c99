import { contentJobs } from "./content/tools.ts";
import { duplicateTool } from "./dashboard/duplicate-tool.ts";
import { embedTool } from "./dashboard/embed-tool.ts";
import { setFiltersTool } from "./dashboard/set-filters-tool.ts";
import type { JobTool } from "./job.ts";

/** All jobs, as callers see them. */
export const jobTools: readonly JobTool[] = [...contentJobs, setFiltersTool, duplicateTool, embedTool];
