import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { encode } from "gpt-tokenizer/encoding/o200k_base";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { cutEverywhere } from "./cut-everywhere.ts";
import { type JobRunner, openJobs, textOf } from "./job-runner.ts";
import { type Metadata, openMetadata } from "./metadata.ts";

let jobs: JobRunner;
let metadata: Metadata;
beforeAll(async () => {
  jobs = await openJobs();
  metadata = openMetadata(inject("python"), inject("home"));
  await metadata.mark("start");
});
afterAll(async () => {
  await metadata.restore("start");
  metadata.close();
  await jobs.close();
});

/** Puts everything back afterwards. */
const undone = (test: () => Promise<void>) => async () => {
  await metadata.mark("test");
  try {
    await test();
  } finally {
    await metadata.restore("test");
  }
};

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

interface Field {
  id: number;
  column_name: string;
  metric_name: string;
  expression: string | null;
  verbose_name: string | null;
  is_dttm: boolean;
}
interface Whole {
  result: {
    columns: Field[];
    metrics: Field[];
    main_dttm_col: string | null;
    description: string;
    extra: string;
  };
}
const read = async (id: unknown) => {
  const answer = await jobs.call("superset_dataset_get_by_id", { dataset_id: id }, { results: "raw" });
  return (JSON.parse(textOf(answer)) as Whole).result;
};
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
      const untouched = (all: Field[], names: string[]) =>
        all.filter(({ column_name, metric_name }) => !names.includes(column_name ?? metric_name));
      expect(untouched(after.columns, ["country", "double"])).toEqual(untouched(before.columns, ["country"]));
      expect(untouched(after.metrics, ["revenue", "average"])).toEqual(
        untouched(before.metrics, ["revenue"]),
      );
      expect(JSON.parse(after.extra)).toEqual({ certification: { certified_by: "Data team" } });
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

describe("syncing columns", () => {
  /** A dataset whose table has lost a column since, has a new one, and one of another type. */
  const drifted = async () => {
    const { id: dataset_id } = await jobs.json("superset_dataset_load_file", {
      file: { name: "stock.csv", text: "sku,amount,place\na,1,here\nb,2,there\n" },
      database: "Shop",
      table: "stock",
    });
    const fields = {
      dataset_id,
      metrics: [{ name: "places", expression: "COUNT(DISTINCT place)" }],
      columns: [{ name: "sku", label: "Article", groupable: false }],
    };
    await jobs.json("superset_dataset_change_fields", fields);
    await jobs.json("superset_chart_create", {
      slice_name: "Stock by place",
      viz_type: "pie",
      datasource_id: dataset_id,
      datasource_type: "table",
      params: JSON.stringify({ groupby: ["place"], metric: "places" }),
    });
    return Number(dataset_id);
  };

  it("tells what there is, without a change when it is a preview", async () => {
    await metadata.mark("before");
    expect(await jobs.json("superset_dataset_sync_columns", { dataset_id: 3 })).toEqual({
      id: 3,
      name: "orders",
      in_sync: true,
    });
    expect(
      await jobs.json("superset_dataset_sync_columns", { dataset_id: "Sales", preview: true }),
    ).toMatchObject({ id: 4 });
    expect(await metadata.differences("before")).toEqual([]);
  });

  it(
    "takes over what is new, drops what is gone and names what that breaks",
    undone(async () => {
      const id = await drifted();
      await metadata.changeShop('alter table "stock" drop column "place"');
      await metadata.changeShop('alter table "stock" add column "since" DATETIME');
      const expected = {
        id,
        name: "stock",
        new: { since: "DATETIME" },
        gone: ["place"],
        breaks: {
          metrics: ["places"],
          charts: [{ id: expect.any(Number), name: "Stock by place", controls: { groupby: ["place"] } }],
        },
      };
      const preview = await jobs.json("superset_dataset_sync_columns", { dataset_id: id, preview: true });
      expect(preview).toEqual({ ...expected, preview: true });
      const answer = await jobs.json("superset_dataset_sync_columns", { dataset_id: id });
      expect(answer).toEqual(expected);
      expect(tokensOf(answer)).toBeLessThanOrEqual(200);
      const { columns } = await read(id);
      expect(columns.map(({ column_name }) => column_name).sort()).toEqual(["amount", "since", "sku"]);
      expect(columns.find(({ column_name }) => column_name === "sku")).toMatchObject({
        verbose_name: "Article",
        groupby: false,
      });
    }),
  );

  it("leaves nothing half-made wherever the network is cut", async () => {
    await cutEverywhere(jobs, metadata, {
      tool: "superset_dataset_sync_columns",
      async prepare() {
        const { columns } = await read(3);
        const kept = columns.filter(({ column_name }) => column_name !== "coupon");
        const items = kept.map(({ id, column_name }) => ({ id, column_name }));
        const ghost = { column_name: "ghost", type: "TEXT" };
        await jobs.json("superset_dataset_update", { dataset_id: 3, columns: [...items, ghost] });
        return { dataset_id: 3 };
      },
    });
  });
});

describe("loading a file", () => {
  const csv = (text: string) => ({ file: { name: "in.csv", text }, database: "Shop", table: "loaded" });

  it(
    "guesses what there is to guess, and shows it",
    undone(async () => {
      const answer = await jobs.json(
        "superset_dataset_load_file",
        csv("plz;preis;tag;seit\n01067;1,50;2024-01-02;31.12.2023\n80331;2,25;2024-02-03;01.02.2024\n"),
      );
      expect(answer).toMatchObject({
        table: "loaded",
        rows: 2,
        read_as: {
          delimiter: ";",
          encoding: "utf-8",
          decimal: ",",
          dates: ["tag", "seit"],
          leading_zeros_kept: ["plz"],
        },
      });
      const columns = answer.columns as Record<string, unknown[]>;
      expect(columns.plz?.slice(1)).toEqual(["01067", "80331"]);
      expect(columns.preis?.slice(1)).toEqual([1.5, 2.25]);
      expect(String(columns.seit?.[1])).toMatch(/^2023-12-31/);
      expect(tokensOf(answer)).toBeLessThanOrEqual(200);
    }),
  );

  it(
    "in another encoding, and says so",
    undone(async () => {
      const base64 = Buffer.from("name,n\nMüller,1\n", "latin1").toString("base64");
      const answer = await jobs.json("superset_dataset_load_file", {
        file: { name: "in.csv", base64 },
        database: 1,
        table: "loaded",
      });
      expect(answer).toMatchObject({
        read_as: { encoding: "windows-1252" },
        columns: { name: [expect.any(String), "Müller"] },
      });
    }),
  );

  it(
    "of Parquet, written by the lab's own Python",
    undone(async () => {
      const path = join(jobs.folder, "in.parquet");
      const script =
        "import sys, pyarrow as a, pyarrow.parquet as p; p.write_table(a.table({'n': [1, 2], 's': ['x', 'y']}), sys.argv[1])";
      await promisify(execFile)(inject("python"), ["-c", script, path]);
      const file = { file: path, database: 1, table: "loaded" };
      const answer = await jobs.json("superset_dataset_load_file", file);
      expect(answer).toMatchObject({ table: "loaded", read_as: { type: "columnar" } });
      expect((answer.columns as Record<string, unknown[]>).s?.slice(1)).toEqual(["x", "y"]);
      const again = await jobs.failure("superset_dataset_load_file", file);
      expect(again).toMatch(/already exists/);
      await jobs.json("superset_dataset_load_file", { ...file, if_exists: "append" });
      const rows = await jobs.json<{ total: number }>("superset_dataset_count", { by: "database" });
      expect(rows.total).toBe(5);
    }),
  );

  it.each([
    ["an empty file", csv(""), /empty/],
    ["ragged rows", csv("a,b\n1,2\n3\n"), /line 3 has 1/],
    ["doubled names", csv("a,a\n1,2\n"), /several columns called "a"/],
    ["binary content", { ...csv(""), file: { name: "a.csv", base64: "AAECAw==" } }, /binary/],
    ["a file of another kind", { ...csv(""), file: { name: "a.xlsx", text: "a,b" } }, /none inside/],
    ["a schema that takes no files", { ...csv("a\n1\n"), schema: "other" }, /only into these schemas.*main/],
    ["a path outside of the folders", { ...csv(""), file: "/etc/passwd" }, /not a file in a folder/],
    ["a table that exists", { ...csv("a\n1\n"), table: "orders" }, /already exists/],
  ])("%s changes nothing", async (_, args, says) => {
    await metadata.mark("before");
    expect(await jobs.failure("superset_dataset_load_file", args)).toMatch(says);
    expect(await metadata.differences("before")).toEqual([]);
  });

  it(
    "switches uploads on only when asked, and off again when it fails",
    undone(async () => {
      await jobs.json("superset_database_update", { database_id: 1, allow_file_upload: false });
      await metadata.mark("off");
      expect(await jobs.failure("superset_dataset_load_file", csv("a\n1\n"))).toMatch(
        /"allow_uploads": true/,
      );
      const failing = { ...csv("a\n1\n"), table: "orders", allow_uploads: true };
      expect(await jobs.failure("superset_dataset_load_file", failing)).toMatch(/Undone: uploads into/);
      expect(await metadata.differences("off")).toEqual([]);
      const answer = await jobs.json("superset_dataset_load_file", { ...csv("a\n1\n"), allow_uploads: true });
      expect(answer.note).toMatch(/now switched on/);
    }),
  );

  it("leaves nothing but the table wherever the network is cut", async () => {
    await cutEverywhere(jobs, metadata, {
      tool: "superset_dataset_load_file",
      async prepare() {
        await jobs.json("superset_database_update", { database_id: 1, allow_file_upload: false });
        return { ...csv("a,b\n1,2\n"), database: 1, allow_uploads: true };
      },
      // No operation drops a table.
      mayStay: ({ table }) => table === "table of the shop",
    });
  });
});

describe("what uses what", () => {
  it("a dataset: charts, dashboards and filters by id and name", async () => {
    const answer = await jobs.json("superset_dataset_find_uses", { dataset_id: "Sales" });
    expect(answer).toMatchObject({
      dataset: { id: 4, name: "Sales" },
      dashboards: [{ id: 1, name: "Shop overview" }],
      filters: [{ id: 1, name: "Shop overview", filter: "Country", column: "country" }],
      rls: [],
    });
    expect((answer.charts as { id: number }[]).map(({ id }) => id).sort()).toEqual([1, 2, 4, 5]);
  });

  it("a table's dataset: saved queries and virtual datasets that name it", async () => {
    const answer = await jobs.json("superset_dataset_find_uses", { dataset_id: "orders" });
    expect(answer.saved_queries).toContainEqual({ id: 1, name: "Best customers" });
    expect(answer.datasets).toEqual([{ id: 4, name: "Sales" }]);
  });

  it("a column: the controls that name it", async () => {
    const answer = await jobs.json("superset_dataset_find_uses", { dataset_id: 4, column: "country" });
    expect(answer.charts).toEqual([
      { id: 5, name: "Revenue by country and quarter", controls: { groupbyRows: ["country"] } },
    ]);
    expect(answer.filters).toHaveLength(1);
    expect(await jobs.failure("superset_dataset_find_uses", { dataset_id: 4, column: "contry" })).toMatch(
      /Nearest: country/,
    );
  });

  it("a column whose metrics and calculated columns name it", async () => {
    const answer = await jobs.json("superset_dataset_find_uses", { dataset_id: 4, column: "quantity" });
    expect(answer.metrics).toEqual(["revenue"]);
  });

  it("a chart: dashboards and reports", async () => {
    const answer = await jobs.json("superset_chart_find_uses", { chart_id: "Total revenue" });
    expect(answer).toMatchObject({ chart: { id: 1 }, dashboards: [{ id: 1, name: "Shop overview" }] });
  });

  it("a database: everything, no more of a kind than wanted", async () => {
    const answer = await jobs.json("superset_database_find_uses", { database_id: "Shop", most: 2 });
    expect(answer).toMatchObject({ database: { id: 1, name: "Shop" }, more: { datasets: 2, charts: 6 } });
    expect(answer.dashboards).toHaveLength(2);
  });
});
