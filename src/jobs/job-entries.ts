import type { SearchEntry } from "../../generated/index.ts";
import { adminEntries } from "./admin/search-entries.ts";
import { assetEntries } from "./assets/search-entries.ts";
import { diagnoseEntry } from "./chart/diagnose-entry.ts";
import { chartEntries } from "./chart/search-entries.ts";
import { contentEntries } from "./content/search-entries.ts";
import { dashboardEntries } from "./dashboard/search-entries.ts";
import { datasetEntries } from "./dataset/search-entries.ts";

/** What the jobs are found by. */
export const jobEntries: readonly SearchEntry[] = [
  ...chartEntries,
  diagnoseEntry,
  ...dashboardEntries,
  ...datasetEntries,
  ...contentEntries,
  ...assetEntries,
  ...adminEntries,
];
