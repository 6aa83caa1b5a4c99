import type { OperationTool } from "../../generated/index.ts";
import type { LocalTool } from "../tools/tool.ts";
import type { Steps } from "./steps.ts";

/**
 * A tool for a job that takes several operations: what it is made of is data, and policy allows it only where it allows all of
 * them. Dry run, consent, SQL guard and journal hold for it as for each of its operations.
 */
export interface JobTool extends LocalTool {
  /** The operations' tools by name; of several in one place, those that the version has, of which one must be allowed. */
  operations: NonNullable<LocalTool["operations"]>;
  /** Where arguments may give the name of something for its number. */
  references?: NonNullable<OperationTool["references"]>;
}

export function isJob(tool: LocalTool): tool is JobTool {
  return tool.operations !== undefined;
}

/**
 * Does the job.
 * @param args right by the tool's schema, with numbers for names
 * @returns what is answered, as a JSON object of few words
 * @throws ToolError for what a caller can do something about; what was changed until then is undone
 */
export type RunJob = (args: Record<string, unknown>, steps: Steps) => Promise<object>;
