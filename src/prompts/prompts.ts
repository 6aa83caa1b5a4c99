import type { Prompt } from "./prompt.ts";
import { debugChart } from "./texts/debug-chart.ts";
import { explainDashboard } from "./texts/explain-dashboard.ts";
import { exploreDataset } from "./texts/explore-dataset.ts";
import { moveAssets } from "./texts/move-assets.ts";
import { writeSql } from "./texts/write-sql.ts";

/** The everyday jobs, as prompts. A text names a tool only where its way lists it. */
export const PROMPTS: readonly Prompt[] = [
  exploreDataset,
  explainDashboard,
  debugChart,
  writeSql,
  moveAssets,
];
