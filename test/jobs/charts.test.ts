import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import { describe, expect, inject, it } from "vitest";
import { createDatasets } from "../../lab/chart-types/create-datasets.ts";
import { openSession } from "../../lab/seed/rest-session.ts";
import { exampleTerms } from "../../src/jobs/chart/example-terms.ts";
import { WITHOUT_QUERY } from "../../src/long-work/viz-types.ts";
import { chartTypesOf } from "../chart-types-of.ts";
import { cutEverywhere } from "./cut-everywhere.ts";
import { setUpJobs } from "./set-up-jobs.ts";

const { jobs, metadata } = await setUpJobs();
const { baseUrl, admin, version } = inject("superset");
const datasets = await createDatasets(await openSession(baseUrl, admin));

type Described = Record<string, unknown>;
const types = await chartTypesOf(version);
const everyType = Object.keys(types).filter((name) => !(name in WITHOUT_QUERY));
const datasetOf = (type: string) => (type === "tree_chart" ? datasets.tree : datasets.lines);
const describeIt = async (chart: unknown) => {
  const told = await jobs.json<Described>("superset_chart_describe", { chart_id: chart });
  expect(countTokens(JSON.stringify(told))).toBeLessThanOrEqual(300);
  const { id, name, dataset_name, ...terms } = told;
  return terms;
};

/** Of each of its queries, how many rows it has. */
const rowsOf = async (chart_id: unknown): Promise<number[]> => {
  const { result } = await jobs.raw<{ result: { rowcount: number }[] }>("superset_chart_get_data", {
    chart_id,
  });
  return result.map(({ rowcount }) => rowcount);
};

describe("every chart type of the version", () => {
  it.each(everyType)(
    "%s: its example is built, answers data, and is described as it was said",
    async (name) => {
      const type = types[name];
      if (!type) throw new Error(`no ${name}`);
      const terms = exampleTerms(name, type);
      const built = await jobs.json("superset_chart_build", {
        name: `One ${name}`,
        dataset: datasetOf(name),
        ...terms,
      });
      expect(countTokens(JSON.stringify(built))).toBeLessThanOrEqual(200);
      const { id } = built;
      expect(await rowsOf(id)).not.toContain(0);
      const told = await describeIt(id);
      const { id: again } = await jobs.json("superset_chart_build", { name: `Again ${name}`, ...told });
      expect(await describeIt(again)).toEqual(told);
    },
  );
});

describe("the charts of the shop", () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    "chart %s, made by another hand: described, built, described the same",
    async (chart) => {
      const { left_out, ...told } = await describeIt(chart);
      const { id } = await jobs.json("superset_chart_build", { name: `Copy ${chart}`, ...told });
      expect(await describeIt(id)).toEqual(told);
      expect(await rowsOf(id)).not.toContain(0);
    },
  );
});

describe("a network that is cut anywhere", () => {
  const said = { metrics: ["SUM(quantity)"], dimensions: ["category"], time_range: "Last year" };
  const cases = [
    ["superset_chart_build", { name: "Cut", dataset: "Sales", type: "pie", ...said, description: "Made" }],
    [
      "superset_chart_change",
      { chart_id: "Revenue by category", name: "Cut", ...said, options: { donut: false } },
    ],
    // It has no query context, and gets one.
    [
      "superset_chart_change",
      { chart_id: "Products by price", type: "pie", metrics: ["count"], dimensions: ["name"] },
    ],
  ] as const;

  it.each(cases)("%s %j: done, or as it was", async (tool, args) => {
    const { failed } = await cutEverywhere(jobs, metadata, { tool, prepare: async () => args });
    expect(failed).toBeGreaterThan(0);
  });
});
