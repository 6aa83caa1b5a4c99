import { encode } from "gpt-tokenizer/encoding/o200k_base";
import { describe, expect, it } from "vitest";
import { type Column, type Metric, readDataset } from "../../src/jobs/dataset/read-dataset.ts";
import { cutEverywhere } from "./cut-everywhere.ts";
import { setUpJobs } from "./set-up-jobs.ts";

const { jobs, metadata, undone } = await setUpJobs();

const SQL = "SELECT id, total, ordered_at, status FROM orders";
const revenue = { name: "revenue", expression: "SUM(total)", label: "Revenue", format: ",.2f" };
const vat = { name: "vat", expression: "total * 0.19", type: "FLOAT" };
const built = {
  database: "Shop",
  schema: "main",
  name: "Order totals",
  sql: SQL,
  metrics: [revenue],
  calculated_columns: [vat],
  main_time_column: "ordered_at",
  description: "Orders with VAT.",
};

const read = (id: unknown) => readDataset({ read: jobs.raw }, Number(id));
const tokensOf = (answer: object) => encode(JSON.stringify(answer)).length;

describe("building a dataset", () => {
  it(
    "of SQL, with metrics, calculated columns and its time, in few words",
    undone(async () => {
      const answer = await jobs.json("superset_dataset_build", built);
      expect(Object.keys(answer.columns as object)).toEqual(["id", "total", "ordered_at", "status"]);
      expect(answer).toMatchObject({
        name: "Order totals",
        added: ["revenue", "vat"],
        main_time_column: "ordered_at",
      });
      expect(tokensOf(answer)).toBeLessThanOrEqual(200);
      const { columns, metrics, main_dttm_col, description } = await read(answer.id);
      expect({ main_dttm_col, description }).toEqual({
        main_dttm_col: "ordered_at",
        description: "Orders with VAT.",
      });
      expect(columns.find(({ column_name }) => column_name === "ordered_at")?.is_dttm).toBe(true);
      expect(columns.find(({ column_name }) => column_name === "vat")?.expression).toBe("total * 0.19");
      expect(metrics.find(({ metric_name }) => metric_name === "revenue")).toMatchObject({
        expression: "SUM(total)",
        verbose_name: "Revenue",
      });
    }),
  );

  it(
    "of a table",
    undone(async () => {
      const answer = await jobs.json("superset_dataset_build", {
        database: "Shop",
        schema: "main",
        table: "order_items",
      });
      expect(answer.columns).toMatchObject({ quantity: expect.any(String) });
    }),
  );

  it.each([
    ["SQL that does not run", { ...built, sql: "SELECT nope FROM orders" }, /nope/],
    [
      "a metric that does not run",
      { ...built, metrics: [{ name: "m", expression: "SUM(nope)" }] },
      /"m".*nope/s,
    ],
    ["neither table nor SQL", { database: "Shop" }, /either "table", or "sql"/],
    ["SQL without a name", { database: "Shop", sql: SQL }, /wants a "name"/],
    ["a time column that there is not", { ...built, main_time_column: "order_at" }, /Nearest: ordered_at/],
  ])("%s makes nothing", async (_, args, says) => {
    await metadata.mark("before");
    expect(await jobs.failure("superset_dataset_build", args)).toMatch(says);
    expect(await metadata.differences("before")).toEqual([]);
  });

  it("writes nothing in a dry run, and shows both requests", async () => {
    await metadata.mark("before");
    const { requests } = await jobs.json<{ requests: { method: string }[] }>("superset_dataset_build", {
      ...built,
      dry_run: true,
    });
    expect(requests.map(({ method }) => method)).toEqual(["POST", "PUT"]);
    expect(await metadata.differences("before")).toEqual([]);
  });

  it("leaves nothing half-made wherever the network is cut", async () => {
    const { failed, left } = await cutEverywhere(jobs, metadata, {
      tool: "superset_dataset_build",
      prepare: async () => ({ ...built, database: 1 }),
    });
    expect(failed).toBeGreaterThan(left);
  });
});

describe("changing fields", () => {
  const change = {
    dataset_id: "Sales",
    metrics: [
      { name: "revenue", description: "All of it.", certified_by: "Finance" },
      { name: "average", expression: "AVG(unit_price)" },
    ],
    columns: [
      { name: "country", label: "Land" },
      { name: "double", expression: "quantity * 2" },
    ],
    certified_by: "Data team",
  };

  it(
    "adds and changes single ones, and leaves all others",
    undone(async () => {
      const before = await read(4);
      await metadata.mark("before");
      const answer = await jobs.json("superset_dataset_change_fields", change);
      expect(answer).toMatchObject({ id: 4, added: ["average", "double"], changed: ["revenue", "country"] });
      expect(tokensOf(answer)).toBeLessThanOrEqual(200);
      const after = await read(4);
      const untouched = (all: (Column | Metric)[], names: string[]) =>
        all.filter(({ column_name, metric_name }) => !names.includes(String(column_name ?? metric_name)));
      expect(untouched(after.columns, ["country", "double"])).toEqual(untouched(before.columns, ["country"]));
      expect(untouched(after.metrics, ["revenue", "average"])).toEqual(
        untouched(before.metrics, ["revenue"]),
      );
      expect(JSON.parse(String(after.extra))).toEqual({ certification: { certified_by: "Data team" } });
      const tables = (await metadata.differences("before")).map(({ table }) => table);
      expect(new Set(tables)).toEqual(new Set(["sql_metrics", "table_columns", "tables"]));
    }),
  );

  it(
    "removes what is unused, and what is used only when told to",
    undone(async () => {
      await jobs.json("superset_dataset_change_fields", change);
      const removed = await jobs.json("superset_dataset_change_fields", {
        dataset_id: 4,
        remove: ["average", "double"],
      });
      expect(removed).toEqual({ id: 4, name: "Sales", removed: ["average", "double"] });
      await metadata.mark("before");
      const refusal = await jobs.failure("superset_dataset_change_fields", {
        dataset_id: 4,
        remove: ["revenue"],
      });
      expect(refusal).toMatch(/"Total revenue" \(1\).*"even_if_used": true/s);
      expect(await metadata.differences("before")).toEqual([]);
      const { breaks } = await jobs.json("superset_dataset_change_fields", {
        dataset_id: 4,
        metrics: [{ name: "revenue", new_name: "turnover" }],
        even_if_used: true,
      });
      expect(breaks).toMatchObject({ charts: expect.arrayContaining([expect.objectContaining({ id: 1 })]) });
      expect((await read(4)).metrics.map(({ metric_name }) => metric_name)).toContain("turnover");
    }),
  );

  it.each([
    ["an expression that does not run", { columns: [{ name: "x", expression: "nope + 1" }] }, /"x".*nope/s],
    [
      "the second of two",
      {
        metrics: [revenue, { name: "y", expression: "SUM(" }].map((one) => ({
          ...one,
          expression: one.expression.replace("total", "quantity"),
        })),
      },
      /metric "y"/,
    ],
    ["a name that there is not", { metrics: [{ name: "revenu", label: "x" }] }, /Nearest: "revenue"/],
    [
      "an expression for the source's column",
      { columns: [{ name: "country", expression: "1" }] },
      /of the source/,
    ],
    ["removing the source's column", { remove: ["country"] }, /come back with the next sync/],
    ["nothing", {}, /Nothing is to be changed/],
  ])("%s changes nothing", async (_, args, says) => {
    await metadata.mark("before");
    expect(await jobs.failure("superset_dataset_change_fields", { dataset_id: 4, ...args })).toMatch(says);
    expect(await metadata.differences("before")).toEqual([]);
  });

  it("leaves nothing half-made wherever the network is cut", async () => {
    await cutEverywhere(jobs, metadata, {
      tool: "superset_dataset_change_fields",
      // What is looked at before something is removed is that of a sync, which is cut everywhere too.
      prepare: async () => ({ ...change, dataset_id: 4 }),
    });
  });
});
