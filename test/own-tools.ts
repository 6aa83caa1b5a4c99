import { catalogueTools } from "../src/catalogue/catalogue-tools.ts";
import { jobsFor } from "../src/jobs/job-list.ts";
import { jobTools } from "../src/jobs/job-tools.ts";
import { localTools } from "../src/tools/local-tools.ts";
import type { LocalTool, ToolHead } from "../src/tools/tool.ts";

/** The tools beside a version's operations that stand for none. */
export function ownTools(operations: readonly ToolHead[]): LocalTool[] {
  return [...jobsFor(jobTools, operations), ...localTools, ...catalogueTools];
}
