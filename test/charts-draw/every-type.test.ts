import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { ChartType } from "../../generated/index.ts";
import { examplesOn } from "../../lab/chart-types/examples.ts";
import { exampleTerms } from "../../src/jobs/chart/example-terms.ts";
import { type LabBrowser, openLabBrowser } from "../browser/lab-browser.ts";
import { type JobRunner, openJobs } from "../jobs/job-runner.ts";

const { baseUrl, version, admin } = inject("superset");
const datasets = inject("datasets");
const { chartTypes } = (await import(`../../generated/${version}/chart-types.ts`)) as {
  chartTypes: Readonly<Record<string, ChartType>>;
};
/** What this version's own explore cannot draw is not for a tool to mend. */
const drawable = Object.keys(chartTypes).filter((type) => chartTypes[type]?.problem === undefined);
/**
 * Script errors that a type has in some versions whoever made the chart: 5.0.0's cartodiagram draws its small charts outside of the
 * page's store, also with the very params that its own explore has saved.
 */
const OWN_ERRORS: Readonly<Record<string, string>> = {
  cartodiagram: "Cannot read properties of null (reading 'store')",
};
let jobs: JobRunner;
let browser: LabBrowser;
let examples: Readonly<Record<string, Form>>;

type Form = Readonly<Record<string, unknown>>;

/** A chart of a type by what a user would say of it: the example, as far as this version has controls for it. */
async function build(name: string, example: Form = {}): Promise<number> {
  const type = chartTypes[name] as ChartType;
  const known = Object.entries(example).filter(([control]) => control in type.controls);
  const { id } = await jobs.json<{ id: number }>("superset_chart_build", {
    name: `Draw ${name}`,
    dataset: name === "tree_chart" ? datasets.tree : datasets.lines,
    ...exampleTerms(name, { ...type, example: Object.fromEntries(known) }),
  });
  return id;
}

beforeAll(async () => {
  jobs = await openJobs();
  browser = await openLabBrowser(baseUrl, version, admin);
  const datasource = `${datasets.lines}__table`;
  const layer = await build("deck_scatter", examplesOn(datasource, 0).deck_scatter);
  examples = examplesOn(datasource, layer);
});
afterAll(async () => {
  await browser.close();
  await jobs.close();
});

describe.concurrent("a chart that is built opens and draws", () => {
  it.each(drawable)("%s", async (type) => {
    const id = await build(type, examples[type]);
    const { charts, drawn, complaints, errors } = await browser.explore(id, type);
    const ours = errors.filter((error) => error !== OWN_ERRORS[type]);
    const seen = { charts, drawn, complaints, errors: ours };
    expect(seen, JSON.stringify(seen)).toEqual({
      charts: [{ id, status: "rendered", alert: null, rows: expect.anything() }],
      drawn: 1,
      complaints: [],
      errors: [],
    });
  });
});
