import { ArgumentError } from "../../errors/errors.ts";
import type { RunJob } from "../job.ts";
import type { Row, Steps } from "../steps.ts";
import { changedForm, type Side } from "./changed-form.ts";
import { chartBody } from "./chart-body.ts";
import { type ChartTerms, TERM_NAMES } from "./chart-terms.ts";
import { chartTypeNamed, chartTypeOf } from "./chart-type-named.ts";
import { complaintsAbout } from "./check-terms.ts";
import { readFacts } from "./dataset-facts.ts";
import { doubtsAbout, givenTerms, refuse, refuseIncomplete, sayMisfit } from "./given-terms.ts";
import { missingControls } from "./required-controls.ts";
import { readChart, type SavedChart } from "./saved-chart.ts";

const FORM_ARGUMENTS = ["type", "dataset", ...TERM_NAMES] as const;
const NAME_ARGUMENTS = { name: "slice_name", description: "description" } as const;

/** Changes what is given, and nothing else. */
export const changeChart: RunJob = async (args, steps) => {
  const chart = await readChart(steps, Number(args.chart_id));
  const asked = [...Object.keys(NAME_ARGUMENTS), ...FORM_ARGUMENTS].filter(
    (name) => args[name] !== undefined,
  );
  if (asked.length === 0)
    throw new ArgumentError("Nothing was sent: say what to change of the chart, e.g. metrics or filters.");
  const touchesForm = FORM_ARGUMENTS.some((name) => args[name] !== undefined);
  const { fields, lost } = touchesForm ? await changedFields(args, chart, steps) : { fields: {}, lost: [] };
  const names = Object.entries(NAME_ARGUMENTS).filter(([argument]) => args[argument] !== undefined);
  const after: Row = {
    ...Object.fromEntries(names.map(([argument, field]) => [field, args[argument]])),
    ...fields,
  };
  await steps.change("chart", chart.id, after, await fieldsBefore(chart, Object.keys(after), steps));
  return {
    id: chart.id,
    name: args.name ?? chart.name,
    changed: asked,
    ...(lost.length > 0 && { left_out: lost }),
  };
};

async function changedFields(
  args: Row,
  chart: SavedChart,
  steps: Steps,
): Promise<{ fields: Row; lost: string[] }> {
  const types = await steps.chartTypes();
  const own = { name: chart.type, type: types[chart.type] ?? chartTypeOf(chart.form) };
  const dataset = await readFacts(steps, chart.datasetId);
  const from: Side = { ...own, dataset };
  const to: Side = {
    ...(args.type === undefined ? own : chartTypeNamed(String(args.type), types)),
    dataset: args.dataset === undefined ? dataset : await readFacts(steps, Number(args.dataset)),
  };
  const given: Partial<ChartTerms> = givenTerms(args);
  const { form, whole, lost } = changedForm(chart.form, given, from, to);
  const isMoved = to.dataset.id !== dataset.id;
  refuse(
    complaintsAbout(isMoved ? { ...whole, options: given.options ?? {} } : given, whole, to.type, to.dataset),
  );
  refuse(lost.filter(({ about }) => about in given).map((misfit) => sayMisfit(misfit, to.name)));
  const wasMissing = missingControls(chart.form, from.type);
  if (to.name !== from.name || missingControls(form, to.type).some((name) => !wasMissing.includes(name)))
    refuseIncomplete(form, to.name, to.type);
  if (to.name !== from.name) for (const doubt of doubtsAbout(to.name, to.type)) steps.note(doubt);
  return {
    fields: {
      ...chartBody(form, to.dataset.id),
      ...(isMoved && { datasource_id: to.dataset.id, datasource_type: "table" }),
    },
    lost: lost.map(({ what }) => what),
  };
}

/** What the fields hold now, to put them back should it come to that. */
async function fieldsBefore(chart: SavedChart, fields: readonly string[], { read }: Steps): Promise<Row> {
  const { result } = (await read("superset_chart_get_by_id", { chart_id: chart.id })) as { result: Row };
  const now: Row = { ...result, datasource_id: chart.datasetId, datasource_type: "table" };
  return Object.fromEntries(fields.map((field) => [field, now[field] ?? null]));
}
