import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterPlaces } from "../../../../src/jobs/dashboard/filter-scope.ts";
import {
  type FilterTerms,
  readFilters,
  rewriteFilter,
  writeFilter,
} from "../../../../src/jobs/dashboard/filter-terms.ts";
import type { Row } from "../../../../src/jobs/steps.ts";

const chart = (chartId: number) => ({
  id: `CHART-${chartId}`,
  type: "CHART",
  children: [],
  meta: { chartId },
});

/** Two tabs, one of them with tabs of its own, and a chart beside none. */
const layout: Row = {
  DASHBOARD_VERSION_KEY: "v2",
  ROOT_ID: { id: "ROOT_ID", type: "ROOT", children: ["TABS-1"] },
  "TABS-1": { id: "TABS-1", type: "TABS", children: ["TAB-a", "TAB-b"] },
  "TAB-a": { id: "TAB-a", type: "TAB", children: ["ROW-1"], meta: { text: "Sales" } },
  "ROW-1": { id: "ROW-1", type: "ROW", children: ["CHART-1", "CHART-2", "CHART-3"] },
  "TAB-b": { id: "TAB-b", type: "TAB", children: ["TABS-2"], meta: { text: "Costs" } },
  "TABS-2": { id: "TABS-2", type: "TABS", children: ["TAB-c", "TAB-d"] },
  "TAB-c": { id: "TAB-c", type: "TAB", children: ["CHART-4", "CHART-5"], meta: { text: "Staff" } },
  "TAB-d": { id: "TAB-d", type: "TAB", children: ["CHART-6"], meta: { text: "Rent" } },
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((id) => [`CHART-${id}`, chart(id)])),
};
const places = filterPlaces(layout);
const BELOW: Record<string, number[]> = {
  "TAB-a": [1, 2, 3],
  "TAB-b": [4, 5, 6],
  "TAB-c": [4, 5],
  "TAB-d": [6],
};

const text = fc.string({ minLength: 1, unit: "grapheme" });
const number = fc.integer();
const bound = fc.option(number);
const KINDS: Record<string, { column?: boolean; dataset?: boolean; default: fc.Arbitrary<unknown> }> = {
  value: {
    column: true,
    dataset: true,
    default: fc.array(fc.oneof(text, number, fc.boolean(), fc.constant(null)), { minLength: 1 }),
  },
  range: {
    column: true,
    dataset: true,
    default: fc.tuple(bound, bound).filter(([from, to]) => from !== null || to !== null),
  },
  time_range: { default: text },
  time_column: { dataset: true, default: text },
  time_grain: { dataset: true, default: text },
};

const scope = fc.oneof(
  fc.constant({}),
  fc.subarray([...places.charts.keys()], { maxLength: 5 }).map((charts) => ({ charts })),
  fc.subarray(Object.keys(BELOW), { minLength: 1 }).map((tabs) => ({ tabs })),
  fc
    .constantFrom("TAB-a", "TAB-b", "TAB-c")
    .chain((tab) =>
      fc
        .subarray(BELOW[tab] as number[], { minLength: 1, maxLength: (BELOW[tab] as number[]).length - 1 })
        .map((charts) => ({ tabs: [tab], charts })),
    ),
);

const maybe = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.oneof(
    fc.constant({}),
    value.map((one) => ({ [key]: one })),
  );

const filter: fc.Arbitrary<Omit<FilterTerms, "name" | "parents">> = fc
  .constantFrom(...Object.keys(KINDS))
  .chain((type) => {
    const kind = KINDS[type] as (typeof KINDS)[string];
    const parts = [
      ...(kind.dataset ? [fc.record({ dataset: fc.nat() })] : []),
      ...(kind.column ? [fc.record({ column: text })] : []),
      maybe("default", kind.default),
      ...(type === "value" ? [maybe("multiple", fc.constant(false)), maybe("first", fc.constant(true))] : []),
      maybe("required", fc.constant(true)),
      maybe("description", text),
      scope,
    ];
    return fc.tuple(...(parts as fc.Arbitrary<object>[])).map((all) => Object.assign({ type }, ...all));
  });

/** Filters of different names, each with parents among those before it. */
const filters: fc.Arbitrary<FilterTerms[]> = fc
  .uniqueArray(text, { minLength: 1, maxLength: 5 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name, place) =>
        fc
          .tuple(filter, fc.subarray(names.slice(0, place)))
          .map(([terms, parents]) => ({ ...terms, name, ...(parents.length > 0 && { parents }) })),
      ),
    ),
  );

function configure(all: readonly FilterTerms[]): Row[] {
  const ids = new Map(all.map(({ name }, place) => [name, `NATIVE_FILTER-${place}`]));
  return all.map((terms) => writeFilter(terms, ids.get(terms.name) as string, { places, ids }));
}

describe("filters in plain terms", () => {
  it("come out of a configuration as they went in", () => {
    fc.assert(
      fc.property(filters, (all) => {
        const stored = JSON.parse(JSON.stringify({ native_filter_configuration: configure(all) }));
        expect(readFilters(stored, places)).toEqual(
          all.map((terms, place) => ({ id: `NATIVE_FILTER-${place}`, ...terms })),
        );
      }),
    );
  });

  it("what is changed comes out changed, and every part that it has no part in stays as it was", () => {
    fc.assert(
      fc.property(
        filter,
        fc.uniqueArray(text, { minLength: 2, maxLength: 2 }),
        (terms, [before = "", after = ""]) => {
          const foreign = {
            ...configure([{ ...terms, name: before }])[0],
            adhoc_filters: [{ a: 1 }],
            sortMetric: "m",
          };
          const changed = new Set(["name", "description"] as const);
          const named = { ...terms, name: after, description: "Other" };
          const written = rewriteFilter(foreign, named, changed, { places, ids: new Map() });
          expect(written).toEqual({ ...foreign, name: after, description: "Other" });
        },
      ),
    );
  });
});

describe("writeFilter", () => {
  const ids = new Map([["Region", "NATIVE_FILTER-r"]]);

  it.each<[string, FilterTerms, Row]>([
    [
      "a value",
      {
        name: "Country",
        type: "value",
        dataset: 4,
        column: "country",
        default: ["DE", null],
        parents: ["Region"],
      },
      {
        id: "NATIVE_FILTER-x",
        type: "NATIVE_FILTER",
        name: "Country",
        description: "",
        filterType: "filter_select",
        targets: [{ datasetId: 4, column: { name: "country" } }],
        controlValues: {
          enableEmptyFilter: false,
          defaultToFirstItem: false,
          multiSelect: true,
          searchAllOptions: false,
          inverseSelection: false,
        },
        defaultDataMask: {
          extraFormData: { filters: [{ col: "country", op: "IN", val: ["DE", null] }] },
          filterState: { value: ["DE", null], label: "DE, <NULL>" },
          ownState: {},
        },
        cascadeParentIds: ["NATIVE_FILTER-r"],
        scope: { rootPath: ["ROOT_ID"], excluded: [] },
        chartsInScope: [1, 2, 3, 4, 5, 6],
        tabsInScope: ["TAB-a", "TAB-b", "TAB-c", "TAB-d"],
      },
    ],
    [
      "a range with one bound, for some charts of a tab",
      {
        name: "Price",
        type: "range",
        dataset: 4,
        column: "price",
        default: [10, null],
        tabs: ["TAB-b"],
        charts: [4, 6],
      },
      {
        id: "NATIVE_FILTER-x",
        type: "NATIVE_FILTER",
        name: "Price",
        description: "",
        filterType: "filter_range",
        targets: [{ datasetId: 4, column: { name: "price" } }],
        controlValues: { enableEmptyFilter: false },
        defaultDataMask: {
          extraFormData: { filters: [{ col: "price", op: ">=", val: 10 }] },
          filterState: { value: [10, null], label: "x ≥ 10" },
          ownState: {},
        },
        cascadeParentIds: [],
        scope: { rootPath: ["TAB-b"], excluded: [5] },
        chartsInScope: [4, 6],
        tabsInScope: ["TAB-b", "TAB-c", "TAB-d"],
      },
    ],
    [
      "a heading",
      { name: "Where", type: "divider" },
      {
        id: "NATIVE_FILTER-x",
        type: "DIVIDER",
        title: "Where",
        description: "",
        scope: { rootPath: ["ROOT_ID"], excluded: [] },
      },
    ],
  ])("%s", (_, terms, want) => {
    expect(JSON.parse(JSON.stringify(writeFilter(terms, "NATIVE_FILTER-x", { places, ids })))).toEqual(want);
  });

  it("a new default for a filter that excludes what is chosen excludes it too", () => {
    const before = { filterType: "filter_select", controlValues: { inverseSelection: true } };
    const terms = { name: "Country", type: "value", dataset: 4, column: "country", default: ["DE"] };
    const { defaultDataMask } = rewriteFilter(before, terms, new Set(["default"]), { places, ids });
    expect(defaultDataMask).toMatchObject({
      extraFormData: { filters: [{ op: "NOT IN" }] },
      filterState: { label: "DE (excluded)" },
    });
  });
});
