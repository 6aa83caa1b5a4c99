import { execFileSync } from "node:child_process";
import { copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { encode } from "gpt-tokenizer/encoding/o200k_base";
import { describe, expect, inject, it } from "vitest";
import { buildSavedContext } from "../../src/chart-query/saved-context.ts";
import { setUpJobs } from "./set-up-jobs.ts";

const { jobs } = await setUpJobs();
const sales = await idOf("superset_dataset_list", "table_name", "Sales");

interface Diagnosis {
  chart: string;
  ok: boolean;
  rows?: number;
  findings: { what: string; cure: string }[];
}

async function idsOf(list: string, filters: object[] = []): Promise<number[]> {
  const { ids } = await jobs.raw<{ ids: number[] }>(list, { filters, columns: ["id"] });
  return ids;
}

async function idOf(list: string, col: string, value: string): Promise<number> {
  const [id] = await idsOf(list, [{ col, opr: "eq", value }]);
  if (id === undefined) throw new Error(`${list} has no ${value}`);
  return id;
}

const bar = {
  viz_type: "echarts_timeseries_bar",
  x_axis: "ordered_at",
  time_grain_sqla: "P1M",
  metrics: ["revenue"],
  groupby: ["category"],
  row_limit: 10_000,
};
type Form = Record<string, unknown>;

/** @param saved the form whose query is saved with the chart */
async function chartOf(
  form: Form,
  { dataset = sales, saved = form }: { dataset?: number; saved?: Form | undefined } = {},
) {
  const whole = (part: Form) => ({ ...part, datasource: `${dataset}__table` });
  const { id } = await jobs.json<{ id: number }>("superset_chart_create", {
    slice_name: "Sick",
    viz_type: form.viz_type,
    datasource_id: dataset,
    datasource_type: "table",
    params: whole(form),
    query_context: buildSavedContext(whole(saved), { id: dataset, type: "table" }),
  });
  return id;
}

async function diagnose(chart_id: number): Promise<Diagnosis> {
  const diagnosis = await jobs.json<Diagnosis>("superset_chart_diagnose", { chart_id });
  expect(encode(JSON.stringify(diagnosis)).length).toBeLessThanOrEqual(200);
  return diagnosis;
}

/** The causes found, of which there is to be one. */
async function causeOf(chart_id: number): Promise<{ ok: boolean; what: string; cure: string }> {
  const { ok, findings } = await diagnose(chart_id);
  expect(findings).toHaveLength(1);
  return { ok, ...(findings[0] as Diagnosis["findings"][number]) };
}

const filter = (subject: string, operator: string, comparator: unknown) => ({
  ...{ clause: "WHERE", expressionType: "SIMPLE" },
  ...{ subject, operator, comparator },
});

it("a chart in good health has no findings, and is found by its name", async () => {
  await chartOf({ ...bar, groupby: ["country"] });
  const { ok, rows, findings } = await jobs.json<Diagnosis>("superset_chart_diagnose", { chart_id: "Sick" });
  expect({ ok, findings }).toEqual({ ok: true, findings: [] });
  expect(rows).toBeGreaterThan(10);
});

it("every chart of the shop draws", async () => {
  for (const id of await idsOf("superset_chart_list")) expect(await diagnose(id)).toMatchObject({ ok: true });
});

describe("what the chart asks for", () => {
  const cases: [string, Form, RegExp, RegExp][] = [
    [
      "a column",
      { groupby: ["categry"] },
      /^Dataset Sales has no column "categry" \(groupby\)/,
      /"category"/,
    ],
    ["a saved metric", { metrics: ["revenu"] }, /no metric "revenu" \(metrics\)/, /"revenue"/],
    ["an axis", { x_axis: "ordered" }, /no column "ordered" \(x_axis\)/, /"ordered_at"/],
    [
      "a filter's column",
      { adhoc_filters: [filter("countri", "==", "x")] },
      /no column "countri" \(adhoc_filters\): the filter is left out/,
      /"country"/,
    ],
  ];
  it.each(cases)("%s that the dataset lacks", async (_, form, what, cure) => {
    expect(await causeOf(await chartOf({ ...bar, ...form }))).toEqual({
      ok: false,
      what: expect.stringMatching(what),
      cure: expect.stringMatching(cure),
    });
  });

  it("a type that this Superset does not have", async () => {
    const cause = await causeOf(await chartOf({ ...bar, viz_type: "echarts_barchart" }));
    expect(cause.what).toBe('This Superset has no chart type "echarts_barchart".');
  });

  it("nothing in a control that must be set", async () => {
    const cause = await causeOf(await chartOf({ ...bar, metrics: [] }));
    expect(cause.what).toContain("wants metrics");
  });
});

describe("the saved query", () => {
  it("that is of other params", async () => {
    const cause = await causeOf(await chartOf(bar, { saved: { ...bar, metrics: ["count"] } }));
    expect(cause).toMatchObject({
      ok: true,
      what: expect.stringMatching(/disagrees with params \(metrics\)/),
    });
  });

  it("that is missing", async () => {
    const id = await chartOf(bar);
    beside("superset.db", "UPDATE slices SET query_context = NULL WHERE id = ?", id);
    expect(await causeOf(id)).toMatchObject({ ok: true, what: expect.stringContaining("no saved query") });
  });

  it("params that are no JSON", async () => {
    const id = await chartOf(bar);
    beside("superset.db", "UPDATE slices SET params = '{\"viz_type\": ' WHERE id = ?", id);
    expect(await causeOf(id)).toMatchObject({
      ok: false,
      what: expect.stringContaining("params are no JSON"),
    });
  });
});

describe("the database", () => {
  const sql = (sqlExpression: string, label: string) => ({ expressionType: "SQL", sqlExpression, label });
  it("refuses one metric of several", async () => {
    const cause = await causeOf(await chartOf({ ...bar, metrics: ["revenue", sql("SUM(absent)", "Sum")] }));
    expect(cause.what).toMatch(/^Metric "Sum": .*no such column: absent/);
  });

  it("refuses a condition", async () => {
    const condition = { clause: "WHERE", expressionType: "SQL", sqlExpression: "kind > 3" };
    const cause = await causeOf(await chartOf({ ...bar, adhoc_filters: [condition] }));
    expect(cause.what).toMatch(/^Condition \(kind > 3\): .*no such column: kind/);
  });

  it("refuses the dataset's own SQL", async () => {
    const id = await datasetOf(
      await idOf("superset_database_list", "database_name", "Shop"),
      "SELECT 1 AS one",
    );
    await jobs.json("superset_dataset_update", { dataset_id: id, sql: "SELECT one FROM nowhere" });
    const cause = await causeOf(
      await chartOf({ viz_type: "table", groupby: ["one"], metrics: ["count"] }, { dataset: id }),
    );
    expect(cause.what).toMatch(/^The SQL of dataset Planted \d+ fails: .*no such table: nowhere/);
  });

  it("cannot be reached", async () => {
    const folder = join(jobs.folder, "gone");
    await mkdir(folder);
    await copyFile(join(inject("home"), "shop.db"), join(folder, "shop.db"));
    const { id: database } = await jobs.json<{ id: number }>("superset_database_create", {
      database_name: "Gone",
      sqlalchemy_uri: `sqlite:///${join(folder, "shop.db")}`,
    });
    const id = await datasetOf(database, "SELECT 1 AS one");
    const chart = await chartOf({ viz_type: "table", groupby: ["one"], metrics: ["count"] }, { dataset: id });
    await rm(folder, { recursive: true });
    expect((await causeOf(chart)).what).toMatch(
      /^Database \d+ cannot be reached: .*unable to open database file/,
    );
  });

  it("has lost the dataset", async () => {
    const id = await datasetOf(
      await idOf("superset_database_list", "database_name", "Shop"),
      "SELECT 1 AS one",
    );
    const chart = await chartOf({ viz_type: "table", groupby: ["one"], metrics: ["count"] }, { dataset: id });
    await jobs.json("superset_dataset_delete", { dataset_id: id });
    expect((await causeOf(chart)).what).toMatch(/^Its dataset \d+ was deleted\.|^Dataset \d+ is gone/);
  });
});

describe("rows", () => {
  it("are kept away by a filter, which is named among others", async () => {
    const filters = [filter("country", "IS NOT NULL", undefined), filter("category", "==", "Nothing")];
    const cause = await causeOf(await chartOf({ ...bar, adhoc_filters: filters }));
    expect(cause).toMatchObject({ ok: false, what: "Filter category == Nothing leaves no rows." });
  });

  it("are kept away by the time range; those that there are, are told", async () => {
    const filters = [filter("ordered_at", "TEMPORAL_RANGE", "1990-01-01 : 1991-01-01")];
    const cause = await causeOf(await chartOf({ ...bar, adhoc_filters: filters }));
    expect(cause.what).toMatch(
      /^Time range ordered_at TEMPORAL_RANGE 1990-01-01 : 1991-01-01 leaves no rows/,
    );
    expect(cause.cure).toMatch(/there are rows from 20\d\d-\d\d-\d\d to 20\d\d-\d\d-\d\d/);
  });

  it("are kept away by filters that each leave some", async () => {
    const filters = [filter("country", "==", "Nothing"), filter("category", "==", "Nothing")];
    const cause = await causeOf(await chartOf({ ...bar, adhoc_filters: filters }));
    expect(cause.what).toMatch(/^The filters leave no rows: country == Nothing and category == Nothing/);
  });

  it("of a single number too", async () => {
    const filters = [filter("category", "==", "Nothing")];
    const cause = await causeOf(
      await chartOf({ viz_type: "big_number_total", metric: "revenue", adhoc_filters: filters }),
    );
    expect(cause.what).toBe("Filter category == Nothing leaves no rows.");
  });

  it("are cut off at the limit", async () => {
    const cause = await causeOf(await chartOf({ ...bar, row_limit: 5 }));
    expect(cause).toMatchObject({ ok: true, what: expect.stringContaining("only the first 5 rows") });
  });

  it("in pages are all there", async () => {
    const paged = { server_pagination: true, server_page_length: 10, query_mode: "raw" };
    const table = { viz_type: "table", all_columns: ["category", "country"], ...paged };
    expect(await diagnose(await chartOf(table))).toMatchObject({ ok: true, findings: [] });
  });
});

let planted = 0;
async function datasetOf(database: number, sql: string): Promise<number> {
  const args = { database, table_name: `Planted ${++planted}`, sql };
  const { id } = await jobs.json<{ id: number }>("superset_dataset_create", args);
  return id;
}

/** What Superset refuses to be told. */
function beside(file: string, statement: string, id: number): void {
  const script =
    "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], timeout=30); c.execute(sys.argv[2], (sys.argv[3],)); c.commit()";
  execFileSync(inject("python"), ["-I", "-c", script, join(inject("home"), file), statement, String(id)]);
}
