import type { RunJob } from "../job.ts";
import { chartTypeOf } from "./chart-type-named.ts";
import { readFacts } from "./dataset-facts.ts";
import { readForm } from "./read-form.ts";
import { readChart } from "./saved-chart.ts";

const MOST_LEFT_OUT = 8;

/** Answers what superset_chart_build would make the same chart of. */
export const describeChart: RunJob = async ({ chart_id: chart }, steps) => {
  const { id, name, type, description, datasetId, form } = await readChart(steps, Number(chart));
  const [dataset, types] = [await readFacts(steps, datasetId), await steps.chartTypes()];
  const { terms, leftOut } = readForm(form, type, types[type] ?? chartTypeOf(form), dataset);
  const shown = leftOut.slice(0, MOST_LEFT_OUT);
  return {
    id,
    name,
    ...(description !== null && { description }),
    dataset: datasetId,
    dataset_name: dataset.name,
    ...terms,
    ...(types[type] === undefined && { unknown_type: true }),
    ...(shown.length > 0 && { left_out: [...shown, ...(leftOut.length > shown.length ? ["…"] : [])] }),
  };
};
