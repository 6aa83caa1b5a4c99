import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renumberLayout, renumberMetadata } from "../../../../src/jobs/dashboard/chart-numbers.ts";

const numbers = new Map([
  [6, 60],
  [7, 70],
]);

describe("renumberMetadata", () => {
  it("puts the new ids in every place that holds ids of charts", () => {
    const scope = { rootPath: ["ROOT_ID"], excluded: [6, 8] };
    const metadata = {
      native_filter_configuration: [
        {
          id: "NATIVE_FILTER-a",
          chartsInScope: [6, 7],
          scope: { ...scope, selectedLayers: ["chart-7-layer-0"] },
        },
      ],
      chart_configuration: { 6: { id: 6, crossFilters: { scope, chartsInScope: [7] } }, 8: { id: 8 } },
      global_chart_configuration: { scope, chartsInScope: [6] },
      expanded_slices: { 7: true },
      timed_refresh_immune_slices: [6],
      filter_scopes: { 6: { region: { scope: ["ROOT_ID"], immune: [7] } } },
      default_filters: '{"6": {"region": ["EU"]}}',
    };
    const other = { rootPath: ["ROOT_ID"], excluded: [60, 8] };
    expect(renumberMetadata(metadata, numbers)).toEqual({
      native_filter_configuration: [
        {
          id: "NATIVE_FILTER-a",
          chartsInScope: [60, 70],
          scope: { ...other, selectedLayers: ["chart-70-layer-0"] },
        },
      ],
      chart_configuration: {
        60: { id: 60, crossFilters: { scope: other, chartsInScope: [70] } },
        8: { id: 8 },
      },
      global_chart_configuration: { scope: other, chartsInScope: [60] },
      expanded_slices: { 70: true },
      timed_refresh_immune_slices: [60],
      filter_scopes: { 60: { region: { scope: ["ROOT_ID"], immune: [70] } } },
      default_filters: '{"60":{"region":["EU"]}}',
    });
  });

  it("leaves numbers that are no ids of charts alone, and everything where no chart is other", () => {
    const metadata = { refresh_frequency: 6, label_colors: { 6: "#111111" }, targets: [{ datasetId: 7 }] };
    expect(renumberMetadata(metadata, numbers)).toEqual(metadata);
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (any) => {
        expect(JSON.stringify(renumberMetadata(any, new Map()))).toBe(JSON.stringify(any));
      }),
    );
  });
});

describe("renumberLayout", () => {
  it("shows the new charts by their names, in the same places; other parts stay", () => {
    const text = { id: "MARKDOWN-1", type: "MARKDOWN", meta: { code: "6", chartId: 6 } };
    const layout = {
      "CHART-a": {
        id: "CHART-a",
        type: "CHART",
        meta: { chartId: 6, uuid: "old", sliceName: "A", sliceNameOverride: "B", width: 4 },
      },
      "CHART-b": { id: "CHART-b", type: "CHART", meta: { chartId: 8, uuid: "kept" } },
      "MARKDOWN-1": text,
    };
    expect(renumberLayout(layout, numbers, new Map([[60, "A (copy)"]]))).toEqual({
      "CHART-a": {
        id: "CHART-a",
        type: "CHART",
        meta: { chartId: 60, sliceName: "A (copy)", sliceNameOverride: "B", width: 4 },
      },
      "CHART-b": layout["CHART-b"],
      "MARKDOWN-1": text,
    });
  });
});
