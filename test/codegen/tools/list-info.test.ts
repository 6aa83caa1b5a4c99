import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Argument } from "../../../codegen/model.ts";
import { readOverlay } from "../../../codegen/overlay/overlay.ts";
import { describeLists, type ListInfo } from "../../../codegen/tools/list-info.ts";
import { overlayFiles, VERSIONS } from "../superset-pipeline.ts";
import { argumentOf, operationOf, toolOf } from "./model-values.ts";

const FILTERS = argumentOf(
  {
    type: "array",
    description: "Conditions.",
    items: {
      type: "object",
      properties: { col: { type: "string" }, opr: { type: "string" }, value: {} },
      required: ["col"],
    },
  },
  { name: "filters", in: "q" },
);
const ORDER = argumentOf({ type: "string" }, { name: "order_column", in: "q" });
const COLUMNS = argumentOf({ type: "array", items: { type: "string" } }, { name: "columns", in: "q" });
const INFO: ListInfo = {
  "/api/v1/chart/": {
    filters: { slice_name: ["eq", "ct"], owners: ["rel_m_m"], id: ["ct", "eq"] },
    orderColumns: ["slice_name", "id"],
    listColumns: ["id", "slice_name"],
  },
};

function described(args: Argument[], id = "GET /api/v1/chart/", info = INFO) {
  const tool = toolOf(args, { operation: operationOf({ id }) });
  return Object.fromEntries(
    describeLists(tool, info, {}).arguments.map(({ name, schema }) => [name, schema]),
  );
}

describe("the columns of a list", () => {
  const LISTS = {
    "/api/v1/chart/": {
      filters: {},
      orderColumns: [],
      listColumns: ["id", "slice_name", "params", "owners.id"],
    },
  };
  const describeColumns = (columns: Record<string, string[]>) => {
    const columnsArgument = argumentOf(
      { type: "array", description: "Columns." },
      { name: "columns", in: "q" },
    );
    const tool = toolOf([columnsArgument], { operation: operationOf({ id: "GET /api/v1/chart/" }) });
    const {
      defaults,
      arguments: [argument],
    } = describeLists(tool, LISTS, columns);
    return { defaults, description: argument?.schema.description };
  };

  it("are few where ours are known, and the others are told", () => {
    expect(describeColumns({ "/api/v1/chart/": ["slice_name", "id", "of_another_version"] })).toEqual({
      defaults: { columns: ["slice_name", "id"] },
      description: "Columns. Default: slice_name, id. Also: params, owners.id.",
    });
  });

  it.each([[{}], [{ "/api/v1/chart/": ["unknown"] }], [{ "/api/v1/dashboard/": ["id"] }]])(
    "are Superset's own otherwise: %j",
    (columns) => {
      expect(describeColumns(columns)).toEqual({
        defaults: {},
        description: "Columns. Default: id, slice_name, params, owners.id.",
      });
    },
  );

  it("that the overlay names are in some version's list", () => {
    const { columns } = readOverlay(overlayFiles());
    const known = VERSIONS.map(
      (version) => JSON.parse(readFileSync(`spec/${version}/info.json`, "utf8")) as ListInfo,
    );
    const stale = Object.entries(columns).flatMap(([path, names]) =>
      names.filter((name) => !known.some((info) => info[path]?.listColumns.includes(name))),
    );
    expect(stale).toEqual([]);
  });
});

describe("describeLists", () => {
  it("says which columns can be filtered, sorted and by which operators any of them", () => {
    const { filters, order_column } = described([FILTERS, ORDER]);
    expect(filters?.items?.properties).toEqual({
      col: { type: "string", enum: ["id", "owners", "slice_name"] },
      opr: { type: "string", enum: ["ct", "eq", "rel_m_m"] },
      value: {},
    });
    expect(order_column?.enum).toEqual(["id", "slice_name"]);
  });

  it("says the operators by column, columns of the same operators together, the longest such line as the others", () => {
    expect(described([FILTERS]).filters?.description).toContain(
      "Conditions. Operators: owners: rel_m_m; others: ct eq.",
    );
  });

  it("says only the operators where all columns take the same", () => {
    const list = { filters: { id: ["eq"], slot: ["eq"] }, orderColumns: [], listColumns: [] };
    expect(described([FILTERS], undefined, { "/api/v1/chart/": list }).filters?.description).toBe(
      "Conditions. Operators: eq.",
    );
  });

  it("says what abbreviated operators mean, of those that there are", () => {
    const description = described([FILTERS]).filters?.description;
    expect(description).toContain("(ct contains, rel_… has this id.)");
    expect(description).not.toContain("starts");
  });

  it("says the default columns, those of a linked object on one place and none twice", () => {
    const default_ = (...listColumns: string[]) =>
      described([COLUMNS], undefined, { "/api/v1/chart/": { filters: {}, orderColumns: [], listColumns } })
        .columns?.description;
    expect(default_("id", "slice_name")).toBe("Default: id, slice_name.");
    expect(default_("owners.id", "id", "owners.email", "tags.id", "id")).toBe(
      "Default: owners.{id,email}, id, tags.id.",
    );
    expect(default_("owner", "owner.id")).toBe("Default: owner, owner.id.");
  });

  it("keeps what else the schema says", () => {
    expect(described([FILTERS]).filters?.items?.required).toEqual(["col"]);
  });

  it("gives the same in whatever order the server listed things", () => {
    const list = INFO["/api/v1/chart/"];
    const turned = {
      "/api/v1/chart/": {
        filters: Object.fromEntries(
          Object.entries(list?.filters ?? {})
            .reverse()
            .map(([key, names]) => [key, [...names].reverse()]),
        ),
        orderColumns: [...(list?.orderColumns ?? [])].reverse(),
        listColumns: list?.listColumns ?? [],
      },
    };
    expect(described([FILTERS, ORDER], undefined, turned)).toEqual(described([FILTERS, ORDER]));
  });

  const untouched: [title: string, argument: Argument, id?: string | undefined, info?: ListInfo][] = [
    ["another resource's list", FILTERS, "GET /api/v1/dataset/"],
    ["what is no list", FILTERS, "DELETE /api/v1/chart/"],
    ["an argument of that name elsewhere in the request", { ...ORDER, in: "query" }],
    ["a list that nothing is known of", FILTERS, undefined, {}],
    [
      "a list without filters, rather than forbidding all",
      FILTERS,
      undefined,
      { "/api/v1/chart/": { filters: {}, orderColumns: [], listColumns: [] } },
    ],
    [
      "a list that cannot be sorted, rather than forbidding all",
      ORDER,
      undefined,
      { "/api/v1/chart/": { filters: {}, orderColumns: [], listColumns: [] } },
    ],
  ];
  it.each(untouched)("leaves alone %s", (_, argument, id, info) => {
    expect(described([argument], id, info)).toEqual({ [argument.name]: argument.schema });
  });

  it("finds a nested list under other parameter names", () => {
    const info = { "/api/v1/layer/{pk}/annotation/": INFO["/api/v1/chart/"] as ListInfo[string] };
    expect(
      described([ORDER], "GET /api/v1/layer/{layer_id}/annotation/", info).order_column?.enum,
    ).toBeDefined();
  });
});
