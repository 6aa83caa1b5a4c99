import { jobEntries } from "../jobs/job-entries.ts";
import type { GeneratedVersion } from "../tools/tool.ts";
import { localEntries } from "./local-entries.ts";
import { createSearch, type Search } from "./search.ts";

/** The search among all tools of a version, with ours beside them. */
export async function loadSearch({ search }: Pick<GeneratedVersion, "search">): Promise<Search> {
  const { entries, lexicon } = await search();
  return createSearch({ entries: [...entries, ...jobEntries, ...localEntries], lexicon });
}
