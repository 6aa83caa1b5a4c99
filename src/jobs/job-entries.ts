import type { SearchEntry } from "../../generated/index.ts";
import { contentEntries } from "./content/search-entries.ts";
import { duplicateEntry } from "./dashboard/duplicate-tool.ts";
import { embedEntry } from "./dashboard/embed-tool.ts";
import { setFiltersEntry } from "./dashboard/set-filters-tool.ts";

/** What the jobs are found by. */
export const jobEntries: readonly SearchEntry[] = [
  ...contentEntries,
  setFiltersEntry,
  duplicateEntry,
  embedEntry,
];
