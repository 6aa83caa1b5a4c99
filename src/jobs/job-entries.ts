import type { SearchEntry } from "../../generated/index.ts";
import { contentEntries } from "./content/search-entries.ts";
import { dashboardEntries } from "./dashboard/search-entries.ts";

/** What the jobs are found by. */
export const jobEntries: readonly SearchEntry[] = [...contentEntries, ...dashboardEntries];
