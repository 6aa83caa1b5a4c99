import type { SearchEntry } from "../../generated/index.ts";
import { adminEntries } from "./admin/search-entries.ts";
import { assetEntries } from "./assets/search-entries.ts";
import { diagnoseEntry } from "./chart/diagnose-entry.ts";
import { chartEntries } from "./chart/search-entries.ts";
import { contentEntries } from "./content/search-entries.ts";
import { duplicateEntry } from "./dashboard/duplicate-tool.ts";
import { embedEntry } from "./dashboard/embed-tool.ts";
import { dashboardEntries } from "./dashboard/search-entries.ts";
import { setFiltersEntry } from "./dashboard/set-filters-tool.ts";
import { datasetEntries } from "./dataset/search-entries.ts";

/** What the jobs are found by. */
export const jobEntries: readonly SearchEntry[] = [
  ...chartEntries,
  diagnoseEntry,
  ...dashboardEntries,
  setFiltersEntry,
  duplicateEntry,
  embedEntry,
  ...datasetEntries,
  ...contentEntries,
  ...assetEntries,
  ...adminEntries,
];
