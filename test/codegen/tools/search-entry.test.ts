import { describe, expect, it } from "vitest";
import { searchEntries, staleSearchWords } from "../../../codegen/tools/search-entry.ts";
import { realLock, realOverlay } from "../superset-pipeline.ts";
import { operationOf, overlayOf, type PartialOverlay, toolOf } from "./model-values.ts";

const NO_WORDS = overlayOf().lexicon;
const entryOf = (overlay: PartialOverlay, given: Parameters<typeof toolOf>[1] = {}, version = "6.1.0") =>
  searchEntries(version, [toolOf([], given)], overlayOf(overlay))[0];

describe("searchEntries", () => {
  it("takes the needs of the operation, whatever its parameters are called", () => {
    const operation = operationOf({ id: "GET /api/v1/chart/{id_or_uuid}" });
    const needs = { "GET /api/v1/chart/{pk}": ["see a chart", "open a chart", "look at it"] };
    expect(entryOf({ needs }, { operation })?.needs).toEqual(needs["GET /api/v1/chart/{pk}"]);
    expect(entryOf({ needs })?.needs).toEqual([]);
  });

  it("leaves out needs that only other versions serve", () => {
    const needs = { "GET /api/v1/chart/": ["see charts", "{<5: see old charts}", "see {>=5: new} charts"] };
    expect(entryOf({ needs })?.needs).toEqual(["see charts", "see new charts"]);
    expect(entryOf({ needs }, {}, "4.1.4")?.needs).toEqual(["see charts", "see old charts", "see charts"]);
  });

  it("tells of the description what is said of the tool itself, in two sentences", () => {
    const description =
      "Lists charts. For one use superset_chart_get_by_id. Needs no permission. Changes nothing. Slow. Returns {result}.";
    expect(entryOf({}, { description })?.about).toBe("Lists charts. Needs no permission.");
  });

  it("adds up the priors of whole path segments", () => {
    const lexicon = { ...NO_WORDS, priors: { _info: -0.25, chart: 0.125, cha: -1 } };
    const priorOf = (id: string) => entryOf({ lexicon }, { operation: operationOf({ id }) })?.prior;
    expect(priorOf("GET /api/v1/chart/_info")).toBe(-0.125);
    expect(priorOf("GET /api/v1/dashboard/")).toBeUndefined();
  });
});

describe("staleSearchWords", () => {
  const lock = { "GET /api/v1/chart/{}": ["superset_chart_get_by_id"] };
  const stale = (overlay: PartialOverlay) =>
    staleSearchWords(overlayOf(overlay), lock).map(({ pointer }) => pointer);

  it("names needs of operations that no version has", () => {
    const phrases = ["one thing", "another thing", "a third thing"];
    const needs = { "GET /api/v1/chart/{pk}": phrases, "GET /api/v1/chrat/": phrases };
    expect(stale({ needs })).toEqual(["spec/overlay/needs/ GET /api/v1/chrat/"]);
  });

  it("names words of resources and path segments that there are not", () => {
    const lexicon = {
      ...NO_WORDS,
      resources: { chart: ["graph"], slice: ["graph"] },
      actions: { list: ["show"] },
      priors: { chart: 0, _info: 0 },
    };
    expect(stale({ lexicon })).toEqual([
      "spec/overlay/lexicon.yaml resources slice",
      "spec/overlay/lexicon.yaml priors _info",
    ]);
  });

  it("finds none in the real overlay", () => {
    expect(staleSearchWords(realOverlay(), realLock())).toEqual([]);
  });
});
