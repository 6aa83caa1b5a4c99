import type { SearchEntry } from "../../generated/index.ts";
import { diagnoseEntry } from "./chart/diagnose-entry.ts";
import { chartEntries } from "./chart/search-entries.ts";
import { contentEntries } from "./content/search-entries.ts";

/** What the jobs are found by. */
export const jobEntries: readonly SearchEntry[] = [...contentEntries, ...chartEntries, diagnoseEntry];
