import { describe, expect, it } from "vitest";
import type { Operation } from "../../../codegen/model.ts";
import type { OperationWords } from "../../../codegen/overlay/overlay.ts";
import { endpointName, planTools } from "../../../codegen/tools/plan.ts";
import { operationOf, overlayOf, type PartialOverlay, parameterOf } from "./model-values.ts";

const LIST = "GET /api/v1/chart/";
const ITEM = "GET /api/v1/chart/{pk}";
const PK = parameterOf("pk", { type: "integer", description: "document" }, { in: "path", required: true });

function plan(operations: Partial<Operation>[], overlay: PartialOverlay = {}, lock = {}) {
  const model = {
    version: "6.1.0",
    operations: operations.map((given) => operationOf({ summary: "Summary", ...given })),
  };
  return planTools(model, overlayOf(overlay), {}, lock);
}

const worded = (given: Partial<OperationWords> = {}): OperationWords => ({
  title: "List them",
  effect: "read",
  external: false,
  admin: false,
  description: "Lists all that there is.",
  arguments: {},
  ...given,
});

describe("planTools names", () => {
  it("by rule, with the reviewed exception before it, and enters both into the lock", () => {
    const { tools, lock } = plan([{ id: LIST }, { id: ITEM, parameters: [PK] }], {
      names: { known: { "GET /api/v1/chart/{id_or_uuid}": "superset_chart_show" }, clash: {}, clearer: {} },
    });
    expect(tools.map(({ name }) => name)).toEqual(["superset_chart_list", "superset_chart_show"]);
    expect(lock).toEqual({
      "GET /api/v1/chart/": ["superset_chart_list"],
      "GET /api/v1/chart/{}": ["superset_chart_show"],
    });
  });

  it("nothing twice: a clash is a problem", () => {
    const names = { known: {}, clash: { [ITEM]: "superset_chart_list" }, clearer: {} };
    expect(plan([{ id: LIST }, { id: ITEM, parameters: [PK] }], { names }).problems).toHaveLength(1);
  });
});

describe("planTools describes", () => {
  const only = (given: Partial<Operation>, overlay = {}) => plan([given], overlay).tools[0];

  it("with our words, not the document's", () => {
    const words = { [LIST]: worded({ effect: "run", external: true, admin: true }) };
    expect(only({ id: LIST, description: "document" }, { words })).toMatchObject({
      title: "List them",
      description: "Lists all that there is.",
      effect: "run",
      external: true,
      admin: true,
    });
  });

  it("with the document's description, else its summary, where there are no words", () => {
    expect(only({ id: LIST, description: "Long" })?.description).toBe("Long");
    expect(only({ id: LIST })?.description).toBe("Summary");
  });

  it("the effect by method where there are no words", () => {
    const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
    const effects = methods.map((method) => only({ id: `${method} /api/v1/chart/` })?.effect);
    expect(effects).toEqual(["read", "create", "update", "update", "delete"]);
  });

  it("reports an operation without any words", () => {
    expect(plan([{ id: LIST, summary: "" }]).problems).toEqual([
      { pointer: `spec/overlay/words ${LIST}`, message: expect.stringContaining("no description") },
    ]);
  });

  const sources: [title: string, overlay: PartialOverlay, want: string][] = [
    [
      "the operation's own words",
      {
        words: { [ITEM]: worded({ arguments: { "path.pk": "own" } }) },
        arguments: { common: { "path.pk": "common" } },
      },
      "own",
    ],
    [
      "those under the argument's name",
      { words: { [ITEM]: worded({ arguments: { "path.chart_id": "named" } }) } },
      "named",
    ],
    [
      "the common words, about this resource",
      { arguments: { common: { "path.pk": "Id of the {noun}." } } },
      "Id of the chart.",
    ],
    ["the document's words", {}, "document"],
  ];
  it.each(sources)("an argument by %s", (_, overlay, want) => {
    const given = { ...overlay, arguments: { generic: ["pk"], ...overlay.arguments } };
    expect(only({ id: ITEM, parameters: [PK] }, given)?.arguments[0]?.schema.description).toBe(want);
  });

  it("what lies inside an argument by its path, and leaves alone what has no words", () => {
    const row = {
      type: "object",
      properties: { a: { type: "string", description: "document" }, b: {} },
    } as const;
    const rows = parameterOf("rows", { type: "array", items: { anyOf: [{ type: "string" }, row] } });
    const words = { [LIST]: worded({ arguments: { "query.rows[].b": "own" } }) };
    const inside = (overlay: PartialOverlay) =>
      only({ id: LIST, parameters: [rows] }, overlay)?.arguments[0]?.schema.items?.anyOf?.[1]?.properties;
    expect(inside({ words })).toEqual({ a: row.properties.a, b: { description: "own" } });
    expect(row.properties.b).toEqual({});
    const common = { "query.rows[].b": "common" };
    expect(inside({ arguments: { common } })?.b).toEqual({ description: "common" });
  });

  it("an argument with our words without the document's example, which may say otherwise", () => {
    const order = parameterOf("order", { type: "string", examples: ["x"] });
    const words = { [LIST]: worded({ arguments: { "query.order": "own" } }) };
    const described = (overlay: PartialOverlay) =>
      only({ id: LIST, parameters: [order] }, overlay)?.arguments[0]?.schema;
    expect(described({ words })).toEqual({ type: "string", description: "own" });
    expect(described({})).toMatchObject({ examples: ["x"] });
  });

  it("what is withheld and what is secret", () => {
    const overlay = {
      withheld: { [LIST]: { token: "never shown" } },
      secrets: { [LIST]: { "result.key": "the key" } },
    };
    expect(only({ id: LIST }, overlay)).toMatchObject({
      withheld: { token: "never shown" },
      secrets: ["result.key"],
    });
  });
});

it("planTools reports the problems of all operations at once", () => {
  const twice = [parameterOf("a", {}), parameterOf("a", {})];
  const { problems } = plan([
    { id: LIST, summary: "", parameters: twice },
    { id: "POST /api/v1/chart/", parameters: twice },
  ]);
  expect(problems).toHaveLength(3);
});

describe("endpointName", () => {
  it.each([
    ["superset_chart_get_by_id", "chartGetById"],
    ["superset_rls_list", "rlsList"],
    ["superset_css_template_2_list", "cssTemplate2List"],
  ])("%s is %s", (name, want) => {
    expect(endpointName(name)).toBe(want);
  });
});
