import { describe, expect, it } from "vitest";
import {
  changeFilters,
  type FilterChanges,
  type Surroundings,
} from "../../../../src/jobs/dashboard/filter-changes.ts";
import type { Row } from "../../../../src/jobs/steps.ts";

const value = (name: string, more: Row = {}): Row => ({
  id: `NATIVE_FILTER-${name}`,
  type: "NATIVE_FILTER",
  name,
  filterType: "filter_select",
  targets: [{ datasetId: 1, column: { name: "country" } }],
  controlValues: { enableEmptyFilter: false, multiSelect: true, defaultToFirstItem: false },
  cascadeParentIds: [],
  scope: { rootPath: ["ROOT_ID"], excluded: [] },
  ...more,
});
const divider: Row = { id: "NATIVE_FILTER_DIVIDER-1", type: "DIVIDER", title: "Where", description: "" };

/** Filters of a dashboard as they are saved after a change. */
async function changed(before: Row[], asked: FilterChanges): Promise<Row[]> {
  let made = 0;
  const around: Surroundings = {
    metadata: { native_filter_configuration: before },
    places: { charts: new Map(), tabs: new Map() },
    charts: [],
    dataset: async () => ({
      table_name: "Sales",
      columns: [{ column_name: "country" }, { column_name: "city" }],
    }),
    newId: () => `new-${++made}`,
  };
  const { configurations } = await changeFilters(asked, around);
  return JSON.parse(JSON.stringify(configurations));
}

const land = { name: "Land", type: "value", dataset: 1, column: "country" };

describe("a change of filters", () => {
  it("takes an empty list of values for no default, new or changed", async () => {
    const [made] = await changed([], { filters: [{ ...land, default: [] }] });
    const mask = { filterState: { value: ["DE"] }, extraFormData: { filters: [{ col: "country" }] } };
    const before = value("Land", { defaultDataMask: mask });
    const [emptied] = await changed([before], { filters: [{ name: "Land", default: [] }] });
    const none = { extraFormData: {}, filterState: {}, ownState: {} };
    expect([made?.defaultDataMask, emptied?.defaultDataMask]).toEqual([none, none]);
  });

  it("leaves parents that it does not speak of, though they are gone", async () => {
    const before = value("City", { cascadeParentIds: ["NATIVE_FILTER-gone"] });
    const filters = [{ name: "City", description: "Where" }];
    expect(await changed([before], { filters })).toEqual([{ ...before, description: "Where" }]);
    const both = [value("Land"), value("City", { cascadeParentIds: ["NATIVE_FILTER-Land"] })];
    expect(await changed(both, { filters, remove: ["Land"] })).toEqual([
      { ...value("City"), description: "Where" },
    ]);
  });

  it("takes away what a filter says of a dataset that is its no more, and only then", async () => {
    const own = {
      sortMetric: "revenue",
      adhoc_filters: [{ subject: "city" }],
      granularity_sqla: "ordered_at",
      time_range: "Last year",
    };
    const before = value("Land", own);
    const [same] = await changed([before], { filters: [{ name: "Land", column: "city" }] });
    expect(same).toMatchObject(own);
    const [other] = await changed([before], { filters: [{ name: "Land", dataset: 2, column: "city" }] });
    expect(other?.targets).toEqual([{ datasetId: 2, column: { name: "city" } }]);
    expect(Object.keys(own).filter((key) => key in (other as Row))).toEqual([]);
  });

  it("takes the name of what is removed at the same time", async () => {
    const made = await changed([divider], { remove: ["Where"], filters: [{ ...land, name: "Where" }] });
    expect(made).toMatchObject([{ id: "new-1", type: "NATIVE_FILTER", name: "Where" }]);
  });

  it.each<[string, Row[], FilterChanges, string]>([
    [
      "a required filter without a value",
      [],
      { filters: [{ ...land, default: [], required: true }] },
      "a required filter needs a default",
    ],
    [
      "a filter in the place of a divider",
      [divider],
      { filters: [{ ...land, name: "Where" }] },
      'Filter "Where": there is a divider of that name, which cannot become a filter; remove it too',
    ],
    [
      "a divider in the place of a filter",
      [value("Land")],
      { filters: [{ name: "Land", type: "divider" }] },
      'Filter "Land": there is a filter of that name, which cannot become a divider',
    ],
    [
      "a filter twice",
      [value("Land")],
      {
        filters: [
          { name: "Land", column: "city" },
          { name: "NATIVE_FILTER-Land", description: "x" },
        ],
      },
      'Filter "Land": it is given twice',
    ],
  ])("refuses %s", async (_, before, asked, said) => {
    await expect(changed(before, asked)).rejects.toThrow(said);
  });
});
