import type { RunJob } from "../job.ts";
import { chartBody } from "./chart-body.ts";
import type { ChartTerms } from "./chart-terms.ts";
import { chartTypeNamed } from "./chart-type-named.ts";
import { complaintsAbout } from "./check-terms.ts";
import { readFacts } from "./dataset-facts.ts";
import { doubtsAbout, givenTerms, refuse, refuseIncomplete, sayMisfit } from "./given-terms.ts";
import { writeForm } from "./write-form.ts";

/** Makes a chart that is as if the browser had saved it. */
export const buildChart: RunJob = async (args, steps) => {
  const { name: typeName, type } = chartTypeNamed(String(args.type), await steps.chartTypes());
  const dataset = await readFacts(steps, Number(args.dataset));
  const terms: ChartTerms = { ...givenTerms(args), type: typeName };
  const complaints = complaintsAbout(terms, terms, type, dataset);
  refuse(complaints);
  const { form, misfits } = writeForm(terms, type, dataset);
  refuse(misfits.map((misfit) => sayMisfit(misfit, typeName)));
  refuseIncomplete(form, typeName, type);
  const id = await steps.create("chart", {
    slice_name: args.name,
    ...(args.description !== undefined && { description: args.description }),
    datasource_id: dataset.id,
    datasource_type: "table",
    ...chartBody(form, dataset.id),
  });
  for (const doubt of doubtsAbout(typeName, type)) steps.note(doubt);
  return { id, name: args.name, type: typeName, dataset: dataset.id, url: `/explore/?slice_id=${id}` };
};
