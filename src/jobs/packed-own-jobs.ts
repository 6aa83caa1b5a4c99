import { readFile } from "node:fs/promises";
import { once } from "../once.ts";
import { type JobList, unpackJobs, wholeJob } from "./job-list.ts";

/** Where the build puts the file of the jobs, seen from what is loaded at the start. */
const FILE = new URL("./versions/jobs.pack", import.meta.url);

const read = once(async () => unpackJobs(await readFile(FILE, "utf8")));

/** The jobs, as the build packs them. */
export const ownJobs: JobList = {
  list: read,
  async tools() {
    const { heads, entries } = await read();
    return heads.map((head, place) => wholeJob(head, entries[place] as string));
  },
};
