import { listEntry } from "../tools/list-entry.ts";
import { withoutOwnArguments } from "../tools/own-arguments.ts";
import { isWhole, type ToolHead } from "../tools/tool.ts";
import type { JobTool } from "./job.ts";

/** A job without what its list entry says. */
export type JobHead = Omit<JobTool, "title" | "description" | "inputSchema" | "annotations">;

/** The jobs that there are, of which a start loads no more than it needs. */
export interface JobList {
  list(): Promise<{ heads: readonly JobHead[]; entries: readonly string[] }>;
  tools(): Promise<readonly JobTool[]>;
}

/** Which jobs the operations of a version suffice for. */
export function jobsFor<T extends ToolHead>(jobs: readonly T[], operations: readonly ToolHead[]): T[] {
  const names = new Set(operations.map(({ name }) => name));
  return jobs.filter((job) => isWhole(job, (name) => names.has(name)));
}

/** The file of the jobs: a line of JSON with their heads, then a line for each as `tools/list` sends it. */
export function packJobs(jobs: readonly JobTool[]): string {
  const heads = jobs.map(({ title, description, inputSchema, annotations, ...head }) => head);
  return [heads, ...jobs.map(listEntry)].map((line) => JSON.stringify(line)).join("\n");
}

/** Reads what `packJobs` has written. */
export function unpackJobs(text: string): { heads: JobHead[]; entries: string[] } {
  const [heads = "[]", ...entries] = text.split("\n");
  return { heads: JSON.parse(heads) as JobHead[], entries };
}

export function wholeJob(head: JobHead, entry: string): JobTool {
  const { title, description, inputSchema, annotations } = JSON.parse(entry) as ReturnType<typeof listEntry>;
  const { title: _, ...hints } = annotations;
  const tool = { ...head, title, description, inputSchema, annotations: hints };
  return { ...tool, inputSchema: withoutOwnArguments(tool) };
}
