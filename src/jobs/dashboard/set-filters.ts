import { randomBytes } from "node:crypto";
import { ArgumentError } from "../../errors/errors.ts";
import { stringifyExactly } from "../../results/exact-numbers.ts";
import type { RunJob } from "../job.ts";
import type { Steps } from "../steps.ts";
import type { FilterDataset } from "./check-filter.ts";
import { chartsOf } from "./dashboard-charts.ts";
import { readDocuments } from "./dashboard-documents.ts";
import { changeFilters, type FilterChanges } from "./filter-changes.ts";
import { filterPlaces } from "./filter-scope.ts";
import { nameOf } from "./filter-terms.ts";
import { withAllCharts } from "./position-tree.ts";

/** Adds, changes, removes and orders the native filters of a dashboard. */
export const setFilters: RunJob = async ({ dashboard_id: dashboard, ...changes }, steps) => {
  const id = Number(dashboard);
  const asked = changes as FilterChanges;
  if (![asked.filters, asked.remove, asked.order].some((list) => list && list.length > 0)) {
    throw new ArgumentError("Nothing is to be changed: give filters, remove or order.");
  }
  const { row, layout, metadata } = await readDocuments(steps, id);
  const charts = await chartsOf(steps, id);
  const { configurations, ...done } = await changeFilters(asked, {
    metadata,
    places: filterPlaces(withAllCharts(layout, "", charts)),
    charts,
    dataset: datasetReader(steps),
    newId: newFilterId,
  });
  const written = { ...metadata, native_filter_configuration: configurations };
  await steps.change(
    "dashboard",
    id,
    { json_metadata: stringifyExactly(written) },
    { json_metadata: row.json_metadata ?? null },
  );
  const told = Object.entries(done).filter(([, names]) => names.length > 0);
  return { id, ...Object.fromEntries(told), filters: configurations.map(nameOf) };
};

/** An id as the browser makes them. */
export function newFilterId(type: string): string {
  return `NATIVE_FILTER${type === "divider" ? "_DIVIDER" : ""}-${randomBytes(16).toString("base64url").slice(0, 21)}`;
}

/** Reads each dataset once. */
export function datasetReader(steps: Steps): (id: number) => Promise<FilterDataset> {
  const read = new Map<number, Promise<FilterDataset>>();
  const ask = async (id: number) => {
    const { result } = (await steps.read("superset_dataset_get_by_id", { dataset_id: id })) as {
      result: FilterDataset;
    };
    return result;
  };
  return (id) => {
    if (!read.has(id)) read.set(id, ask(id));
    return read.get(id) as Promise<FilterDataset>;
  };
}
