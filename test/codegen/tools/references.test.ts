import { describe, expect, it } from "vitest";
import type { Argument, Schema } from "../../../codegen/model.ts";
import { operationKey } from "../../../codegen/overlay/operation-key.ts";
import { references } from "../../../codegen/overlay/references.ts";
import type { ListInfo } from "../../../codegen/tools/list-info.ts";
import { referencesOf, thingsOf, withNames, wordsForKey } from "../../../codegen/tools/references.ts";
import { realOverlay, runPipeline, VERSIONS } from "../superset-pipeline.ts";
import { argumentOf, operationOf } from "./model-values.ts";

const LIST = "/api/v1/chart/";
const entries = references.parse({
  things: { [LIST]: { names: ["slice_name", "nick"], uuid: "uuid", shows: ["viz_type", "gone"] } },
  arguments: [
    { at: "body.charts[]", to: LIST },
    { at: "body.source.id", to: LIST, when: { "body.source.type": ["chart"] } },
    { at: "body.main", to: LIST, only: ["POST /api/v1/board/{pk}"] },
  ],
});
const TEXT = ["eq", "sw", "ew"];
const info: ListInfo = {
  [LIST]: {
    filters: { slice_name: TEXT, uuid: ["eq"], nick: ["eq"] },
    orderColumns: [],
    listColumns: ["id", "slice_name", "uuid", "nick", "viz_type"],
  },
};
const list = operationOf({ id: `GET ${LIST}` });
const things = thingsOf([list], info, entries);
const integer: Schema = { type: "integer" };

describe("thingsOf", () => {
  const namesIn = (given: ListInfo, more = [list]) => [...thingsOf(more, given, entries).values()][0]?.names;

  it("has the columns that this version's list knows and can be filtered by", () => {
    expect(namesIn(info)).toEqual({ columns: ["slice_name"], uuid: "uuid", shows: ["viz_type"] });
  });

  it("reads one by its UUID where the list cannot be filtered by it, if there is a way", () => {
    const { uuid: _, ...filters } = (info[LIST] as ListInfo[string]).filters;
    const without = { [LIST]: { ...(info[LIST] as ListInfo[string]), filters } };
    const read = operationOf({ id: `GET ${LIST}{id_or_uuid}` });
    expect(namesIn(without, [list, read])?.read).toBe(`${LIST}{id_or_uuid}`);
    expect(namesIn(without)?.read).toBeUndefined();
  });

  it("has nothing that cannot be found by a name", () => {
    const filters = { slice_name: ["eq"] };
    expect(namesIn({ [LIST]: { ...(info[LIST] as ListInfo[string]), filters } })).toBeUndefined();
    expect(namesIn(info, [])).toBeUndefined();
  });
});

describe("referencesOf", () => {
  const of = (id: string, flat: Argument[]) => referencesOf(operationOf({ id }), flat, things, entries, info);
  const key = (wire: string, schema = integer, name = "chart_id") =>
    argumentOf(schema, { name, wire, in: "path" });

  it("knows the key behind the path of a list, and whether it may be text", () => {
    expect(of(`GET ${LIST}{pk}/data/`, [key("pk")])).toEqual([{ at: "chart_id", to: LIST }]);
    const text = key("id_or_uuid", { type: "string" });
    expect(of(`GET ${LIST}{id_or_uuid}`, [text])).toEqual([{ at: "chart_id", to: LIST, text: true }]);
    expect(of(`GET ${LIST}{object_type}/`, [key("object_type")])).toEqual([]);
  });

  it.each([LIST, `${LIST}export/`, `${LIST}favorite_status/`])("knows the ids of a list at %s", (path) => {
    const ids = (items: Schema) =>
      argumentOf({ type: "array", items }, { name: "ids", wire: "q", in: "q", whole: true });
    expect(of(`GET ${path}`, [ids(integer)])).toEqual([{ at: "ids[]", to: LIST }]);
    expect(of(`GET ${path}`, [ids({ type: "string" })])).toEqual([]);
  });

  it("has what the overlay says of arguments where a number is wanted", () => {
    const charts = (items: Schema) =>
      argumentOf({ type: "array", items }, { name: "charts", wire: "charts" });
    expect(of("POST /api/v1/board/", [charts(integer)])).toEqual([{ at: "charts[]", to: LIST }]);
    expect(of("POST /api/v1/board/", [charts({ type: "object" })])).toEqual([]);
    const properties = { id: {}, type: { type: "string" } } as const;
    const source = argumentOf({ type: "object", properties }, { name: "source", wire: "source" });
    expect(of("POST /api/v1/board/", [source])).toEqual([
      { at: "source.id", to: LIST, when: [{ at: "source.type", is: ["chart"] }] },
    ]);
    const main = argumentOf(integer, { name: "main", wire: "main" });
    expect(of("POST /api/v1/board/{id}", [main])).toEqual([{ at: "main", to: LIST }]);
    expect(of("POST /api/v1/board/", [main])).toEqual([]);
  });
});

it("referencesOf knows what the filters of a list compare with, as far as the list has them", () => {
  const filters = [{ columns: ["charts", "gone"], operators: ["rel_m_m", "rel_o_m"], to: LIST }];
  const flat = [argumentOf({ type: "array", items: {} }, { name: "filters", wire: "filters", in: "q" })];
  const own = { filters: { charts: ["rel_m_m"], gone: ["eq"] }, orderColumns: [], listColumns: [] };
  const of = (path: string) =>
    referencesOf(
      operationOf({ id: `GET ${path}` }),
      flat,
      things,
      { ...entries, filters },
      { "/api/v1/board/": own },
    );
  const when = [
    { at: "filters[].col", is: ["charts"] },
    { at: "filters[].opr", is: ["rel_m_m"] },
  ];
  expect(of("/api/v1/board/")).toEqual([{ at: "filters[].value", to: LIST, when }]);
  expect(of("/api/v1/other/")).toEqual([]);
});

it("the schema that is shown takes a text for a number that refers to something, and nowhere else", () => {
  const schema: Schema = {
    type: "array",
    items: { type: "object", properties: { id: { type: ["integer", "null"] }, size: integer } },
  };
  expect(
    withNames(schema, "a", [
      { at: "a[].id", to: LIST },
      { at: "ab", to: LIST },
    ]),
  ).toEqual({
    type: "array",
    items: { type: "object", properties: { id: { type: ["integer", "string", "null"] }, size: integer } },
  });
});

it.each([
  [{ columns: ["name"] }, "Id (number) or name of the role."],
  [{ columns: ["name"], uuid: "uuid" }, "Id, name or UUID of the role."],
  [{ columns: ["title", "slug"], read: "/x" }, "Id, name, slug or UUID of the role."],
])("%j is worded as %s", (names, words) => {
  expect(wordsForKey(names, "role")).toBe(words);
});

describe("spec/overlay/references.yaml", () => {
  const overlay = realOverlay().references;
  const plans = VERSIONS.map((version) => runPipeline(version).tools);

  it("names only things and arguments that some version has", () => {
    const tools = plans.flat();
    const known = new Set(
      tools.filter(({ names }) => names).map(({ operation }) => operationKey(operation.path)),
    );
    expect(Object.keys(overlay.things).filter((path) => !known.has(operationKey(path)))).toEqual([]);
    const used = tools.flatMap((tool) =>
      tool.references.map(({ at, to }) => `${at.split(".").slice(1).join(".") || at} ${operationKey(to)}`),
    );
    const stale = overlay.arguments.filter(({ at, to }) => {
      const wire = at.split(".").slice(1).join(".");
      return !used.some((one) =>
        [wire, wire.split(".").at(-1)].some((name) => one === `${name} ${operationKey(to)}`),
      );
    });
    expect(stale).toEqual([]);
  });

  it("leaves no key of a chart, dashboard, dataset or database to its number, in any version", () => {
    const kinds = /^(chart|dashboard|dataset|database)_id$/;
    const missing = plans.flatMap((tools) =>
      tools.flatMap(({ name, arguments: flat, references: own }) =>
        flat
          .filter((argument) => kinds.test(argument.name) && own.every(({ at }) => at !== argument.name))
          .map((argument) => `${name} ${argument.name}`),
      ),
    );
    expect(missing).toEqual([]);
  });
});
