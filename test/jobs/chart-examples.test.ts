import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import { expect, inject, it } from "vitest";
import { parse } from "yaml";
import { chartTypeOf } from "../../src/jobs/chart/chart-type-named.ts";
import { type DatasetRow, factsOf } from "../../src/jobs/chart/dataset-facts.ts";
import { readForm } from "../../src/jobs/chart/read-form.ts";
import { writeForm } from "../../src/jobs/chart/write-form.ts";
import { chartTypesOf } from "../chart-types-of.ts";

interface ExampleChart {
  slice_name: string;
  viz_type: string;
  params: Record<string, unknown>;
  dataset_uuid: string;
}

type Example = ExampleChart | (DatasetRow & { uuid: string });

/** What the Superset of this run brings as examples: charts by many hands, of many years. */
async function readExamples(): Promise<Example[]> {
  const lib = join(dirname(inject("python")), "..", "lib");
  const [python = ""] = await readdir(lib);
  const folder = join(lib, python, "site-packages", "superset", "examples");
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".yaml"));
  return Promise.all(names.map(async (name) => parse(await readFile(join(folder, name), "utf8")) as Example));
}

const isChart = (example: Example): example is ExampleChart => Object(example).slice_name !== undefined;

it("every chart of Superset's examples: described, built, described the same, in at most 300 tokens", async () => {
  const examples = await readExamples();
  const charts = examples.filter(isChart);
  const datasets = new Map(
    examples.flatMap((one) => (!isChart(one) && Array.isArray(Object(one).columns) ? [[one.uuid, one]] : [])),
  );
  const types = await chartTypesOf(inject("superset").version);
  expect(charts.length).toBeGreaterThan(60);
  const different = charts.flatMap(({ slice_name, viz_type, params, dataset_uuid }) => {
    const row = datasets.get(dataset_uuid) ?? { uuid: "", columns: [], metrics: [] };
    const dataset = factsOf({ ...row, id: 1, time_grain_sqla: [["P1D", "Day"]] });
    const type = types[viz_type] ?? chartTypeOf(params);
    const { terms } = readForm(params, viz_type, type, dataset);
    const { form, misfits } = writeForm(terms, type, dataset);
    const again = readForm(form, viz_type, type, dataset).terms;
    const tokens = countTokens(JSON.stringify(terms));
    const isSame = misfits.length === 0 && JSON.stringify(again) === JSON.stringify(terms);
    return isSame && tokens <= 300 ? [] : [{ slice_name, viz_type, tokens, misfits, terms, again }];
  });
  expect(different).toEqual([]);
});
