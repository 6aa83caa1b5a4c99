import { describe, expect, it } from "vitest";
import { adoptTwins } from "../../../../src/jobs/assets/twins.ts";
import { all, overview, revenue, sales, sample, shop, uuid } from "./sample-assets.ts";

const there = {
  databases: [{ id: 1, uuid: uuid(91), database_name: "Shop" }],
  datasets: [
    { id: 1, uuid: uuid(92), table_name: "Sales", schema: "main", database: { database_name: "Shop" } },
  ],
  dashboards: [{ id: 1, uuid: uuid(94), slug: "overview" }],
};
const adopt = (lists: Partial<typeof there>, assets = all) =>
  adoptTwins(assets, new Map(Object.entries(lists)) as never);

describe("what is there under another UUID", () => {
  it("gives its own to what it is taken for, wherever that is named", () => {
    const { assets, adopted } = adopt(there);
    expect(adopted).toEqual([overview, sales, shop]);
    expect(assets.map((asset) => asset.uuid)).toEqual([uuid(94), uuid(3), uuid(92), uuid(5), uuid(91)]);
    const [, chart, dataset, saved] = assets;
    expect(chart?.content.dataset_uuid).toBe(uuid(92));
    expect([dataset, saved].map((asset) => asset?.content.database_uuid)).toEqual([uuid(91), uuid(91)]);
  });

  it("is another where schema, database or slug are", () => {
    const [dataset] = there.datasets;
    expect(adopt({ datasets: [{ ...dataset, schema: "other" }] as never }).adopted).toEqual([]);
    expect(adopt({ datasets: [{ ...dataset, database: { database_name: "X" } }] as never }).adopted).toEqual(
      [],
    );
    expect(adopt({ dashboards: [{ id: 1, uuid: uuid(94), slug: "" }] }).adopted).toEqual([]);
  });

  it("as Superset has it, a table without a schema is one of any", () => {
    const bare = sample("datasets", 2, { table_name: "Sales", schema: null, database_uuid: uuid(1) });
    expect(adopt(there, [revenue, bare, shop]).adopted).toEqual([bare, shop]);
  });

  it("is not looked for where its own UUID is there", () => {
    const databases = [...there.databases, { id: 2, uuid: uuid(1), database_name: "Old" }];
    expect(adopt({ databases }).adopted).toEqual([]);
  });
});
