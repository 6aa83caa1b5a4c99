import { encode } from "gpt-tokenizer/encoding/o200k_base";
import { describe, expect, it } from "vitest";
import { readDataset } from "../../src/jobs/dataset/read-dataset.ts";
import { cutEverywhere } from "./cut-everywhere.ts";
import { setUpJobs } from "./set-up-jobs.ts";

const { jobs, metadata, undone } = await setUpJobs();

const read = (id: unknown) => readDataset({ read: jobs.raw }, Number(id));
const tokensOf = (answer: object) => encode(JSON.stringify(answer)).length;

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
