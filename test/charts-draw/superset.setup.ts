import type { TestProject } from "vitest/node";
import { createDatasets } from "../../lab/chart-types/create-datasets.ts";
import { openSession } from "../../lab/seed/rest-session.ts";
import { startSuperset } from "../../lab/superset.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The datasets that the examples of chart types are of. */
    datasets: { lines: number; tree: number };
  }
}

/** One real Superset with every chart type on; DRAW_VERSION says which, 6.1.0 where it does not. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const version = process.env.DRAW_VERSION ?? "6.1.0";
  const { baseUrl, admin, viewer, stop } = await startSuperset({
    version,
    featureFlags: { AG_GRID_TABLE_ENABLED: true, CHART_PLUGINS_EXPERIMENTAL: true },
    onProgress: (line) => console.log(line),
  });
  project.provide("superset", { baseUrl, version, admin, viewer });
  project.provide("datasets", await createDatasets(await openSession(baseUrl, admin)));
  return stop;
}
