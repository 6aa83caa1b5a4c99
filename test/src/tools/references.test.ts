import { beforeAll, describe, expect, it } from "vitest";
import type { Access } from "../../../src/safety/sql-databases.ts";
import { resolveReferences } from "../../../src/tools/references.ts";
import { loadVersion, type Registry } from "../../../src/tools/registry.ts";
import type { OperationTool } from "../../../src/tools/tool.ts";
import { valueAt } from "../../../src/tools/value-at.ts";
import { ownVersions } from "../../../src/version/own-versions.ts";
import { registryUnder } from "../../registry-under.ts";

type Row = Record<string, unknown>;
interface Filter {
  col: string;
  opr: string;
  value: string;
}

const UUID = "3d6febec-da32-45b6-8ad1-548ae3ec1c68";
const ROWS: Record<string, Row[]> = {
  "/api/v1/chart/": [
    { id: 4, slice_name: "Revenue", viz_type: "pie", datasource_name_text: "main.orders", uuid: UUID },
    { id: 9, slice_name: "Revenue", viz_type: "table", datasource_name_text: "" },
    { id: 5, slice_name: "Costs, planned", viz_type: "pie" },
    { id: 6, slice_name: "Margin" },
    { id: 7, slice_name: "margin" },
    { id: 8, slice_name: "Growth" },
    { id: 11, slice_name: "100%" },
  ],
  "/api/v1/dashboard/": [
    { id: 1, dashboard_title: "Shop overview", slug: "shop" },
    { id: 2, dashboard_title: "Sales", slug: null },
  ],
  "/api/v1/database/": [{ id: 3, database_name: "examples" }],
  "/api/v1/dataset/": [{ id: 12, table_name: "orders", "database.database_name": "examples" }],
  "/api/v1/security/users/": [
    { id: 1, username: "admin", email: "a@b.c" },
    { id: 2, username: "viewer", email: "v@b.c" },
  ],
  "/api/v1/tag/": [{ id: 20, name: "finance" }],
  "/api/v1/annotation_layer/": [{ id: 30, name: "Holidays" }],
  "/api/v1/annotation_layer/{pk}/annotation/": [{ id: 31, short_descr: "Easter" }],
};

const HOLDS: Record<string, (text: string, value: string) => boolean> = {
  eq: (text, value) => text === value,
  sw: (text, value) => text.toLowerCase().startsWith(value.toLowerCase()),
  ew: (text, value) => text.toLowerCase().endsWith(value.toLowerCase()),
  ct: (text, value) => text.toLowerCase().includes(value.toLowerCase()),
};

/** A Superset whose lists know their filters, and what it was asked. */
function superset(registry: Registry, rows: Record<string, Row[] | undefined> = ROWS) {
  const asked: { path: string; given: unknown }[] = [];
  const access: Access = {
    find: (method, path) => registry.findOperation(method, path),
    ask: async (tool, path, q) => {
      asked.push({ path: tool.path, given: path });
      if (tool.path === "/api/v1/dashboard/{id_or_slug}")
        return path.id_or_slug === "hidden" ? { result: { id: 99 } } : undefined;
      const filters = (q?.filters ?? []) as Filter[];
      const result = rows[tool.path]?.filter((row) =>
        filters.every(({ col, opr, value }) => HOLDS[opr]?.(String(row[col] ?? ""), value)),
      );
      return result && { result };
    },
  };
  return { access, asked };
}

let all: Registry;
let narrow: Registry;
const load = async (deny: string[]) =>
  registryUnder(await (await loadVersion(ownVersions, "6.1.0")).tools(), { deny });
beforeAll(async () => {
  [all, narrow] = await Promise.all([
    load([]),
    load(["superset_chart_list", "superset_database_list", "superset_dashboard_list"]),
  ]);
});

async function resolve(
  name: string,
  args: Record<string, unknown>,
  { registry = all, rows = ROWS }: { registry?: Registry; rows?: Record<string, Row[] | undefined> } = {},
) {
  const { access, asked } = superset(registry, rows);
  const resolved = await resolveReferences(registry.find(name) as OperationTool, args, access);
  return { ...resolved, asked, complaint: resolved.complaints.map(({ text }) => text).join(" ") };
}

describe("takes", () => {
  it.each<[what: string, tool: string, sent: Record<string, unknown>, meant: Record<string, unknown>]>([
    ["a name in a path", "superset_chart_delete", { chart_id: "Growth" }, { chart_id: 8 }],
    ["one in another case", "superset_chart_delete", { chart_id: " gROWTH" }, { chart_id: 8 }],
    [
      "exactly that name before one in another case",
      "superset_chart_delete",
      { chart_id: "margin" },
      { chart_id: 7 },
    ],
    ["a UUID", "superset_chart_delete", { chart_id: UUID }, { chart_id: 4 }],
    [
      "a sign that the lists' filters give a meaning",
      "superset_chart_delete",
      { chart_id: "100%" },
      { chart_id: 11 },
    ],
    ["a slug", "superset_dashboard_delete", { dashboard_id: "shop" }, { dashboard_id: 1 }],
    ["a title", "superset_dashboard_get_charts", { dashboard_id: "Shop overview" }, { dashboard_id: 1 }],
    [
      "a slug that only its reader knows",
      "superset_dashboard_delete",
      { dashboard_id: "hidden" },
      { dashboard_id: 99 },
    ],
    ["a name in a body", "superset_sqllab_execute_query", { database_id: "examples" }, { database_id: 3 }],
    [
      "names and ids in a list",
      "superset_chart_bulk_delete",
      { ids: [1, "Growth", "7"] },
      { ids: [1, 8, "7"] },
    ],
    ["one name for a list", "superset_chart_create", { owners: "admin" }, { owners: [1] }],
    ["a comma in a name", "superset_chart_export", { ids: "Costs, planned" }, { ids: [5] }],
    [
      "several names in one text",
      "superset_chart_create",
      { owners: "admin, 7,viewer" },
      { owners: [1, 7, 2] },
    ],
    ["an address for a user", "superset_chart_create", { owners: ["v@b.c"] }, { owners: [2] }],
    [
      "a name inside an object",
      "superset_chart_query_data",
      { datasource: { id: "orders", type: "table" } },
      { datasource: { id: 12, type: "table" } },
    ],
    [
      "a name where its condition holds",
      "superset_tag_object_add",
      { object_type: 3, object_id: "Sales" },
      { object_type: 3, object_id: 2 },
    ],
    [
      "a name where its condition is left out",
      "superset_chart_update",
      { datasource_id: "orders" },
      { datasource_id: 12 },
    ],
    [
      "a name that lies in something named itself",
      "superset_annotation_delete",
      { annotation_layer_id: "Holidays", annotation_id: "Easter" },
      { annotation_layer_id: 30, annotation_id: 31 },
    ],
    [
      "names in filters, each by its own column",
      "superset_chart_list",
      {
        filters: [
          { col: "slice_name", opr: "eq", value: "admin" },
          { col: "owners", opr: "rel_m_m", value: "admin" },
          { col: "datasource_id", opr: "in", value: ["orders", 7] },
          { col: "tags", opr: "chart_tags", value: "finance" },
        ],
      },
      {
        filters: [
          { col: "slice_name", opr: "eq", value: "admin" },
          { col: "owners", opr: "rel_m_m", value: 1 },
          { col: "datasource_id", opr: "in", value: [12, 7] },
          { col: "tags", opr: "chart_tags", value: "finance" },
        ],
      },
    ],
  ])("%s", async (_, tool, sent, meant) => {
    const { args, complaints } = await resolve(tool, sent);
    expect({ args, complaints }).toEqual({ args: meant, complaints: [] });
  });

  it("and tells what for what", async () => {
    const { coercions } = await resolve("superset_chart_create", {
      owners: ["admin", 5],
      datasource_id: "orders",
    });
    expect(coercions).toEqual([
      { argument: "datasource_id", from: "orders", to: 12 },
      { argument: "owners[0]", from: "admin", to: 1 },
    ]);
  });
});

describe("asks nothing for", () => {
  it.each<[string, string, Record<string, unknown>]>([
    ["ids", "superset_chart_update", { chart_id: 7, owners: [1], dashboards: ["12"] }],
    ["an id as text", "superset_dashboard_get_by_id", { dashboard_id: "7" }],
    ["a UUID that Superset takes itself", "superset_chart_get_by_id", { chart_id: UUID }],
    ["what no path may be made of", "superset_chart_get_by_id", { chart_id: ".." }],
    ["unset", "superset_chart_update", { chart_id: null, owners: "", datasource_id: undefined }],
    [
      "what is no text",
      "superset_chart_update",
      { chart_id: { a: 1 }, owners: [["admin"]], datasource_id: true },
    ],
    ["a text too long for a name", "superset_chart_delete", { chart_id: "x".repeat(501) }],
    [
      "what is of another kind",
      "superset_chart_create",
      { datasource_id: "orders", datasource_type: "query" },
    ],
  ])("%s", async (_, tool, args) => {
    const { asked, ...rest } = await resolve(tool, args);
    expect(asked).toEqual([]);
    expect(rest).toMatchObject({ args, coercions: [], complaints: [] });
  });

  it("the same name twice", async () => {
    const { args, asked } = await resolve("superset_chart_bulk_delete", { ids: ["Growth", "Growth"] });
    expect(args).toEqual({ ids: [8, 8] });
    expect(asked).toHaveLength(1);
  });
});

describe("complains of", () => {
  it("a name that several things have, with what tells them apart", async () => {
    const { complaint, args } = await resolve("superset_chart_delete", { chart_id: "revenue" });
    expect(complaint).toBe(
      '"chart_id" is "revenue", which 2 charts are called: 4 ("pie", "main.orders"); 9 ("table"). Give the id.',
    );
    expect(args).toEqual({ chart_id: "revenue" });
  });

  it("a name that nothing has, with the nearest", async () => {
    const { complaint } = await resolve("superset_chart_delete", { chart_id: "Growht" });
    expect(complaint).toMatch(
      /^"chart_id" is "Growht", but no chart is called that\. Nearest: "Growth" \(8\), /,
    );
    expect(complaint).toMatch(/superset_chart_list finds others\.$/);
  });

  it("a UUID that nothing has", async () => {
    const { complaint } = await resolve("superset_chart_delete", { chart_id: UUID.replace("3d", "3e") });
    expect(complaint).toMatch(/but no chart has that UUID\.$/);
  });

  it("a UUID where things cannot be found by one", async () => {
    const { complaint } = await resolve("superset_tag_delete", { tag_id: UUID });
    expect(complaint).toMatch(/but this Superset cannot find a tag by its UUID\. Give the id or the name\.$/);
  });

  it("names that cannot be read, unless Superset may know the text itself", async () => {
    const rows = { ...ROWS, "/api/v1/chart/": undefined, "/api/v1/dashboard/": undefined };
    const { complaint } = await resolve("superset_chart_delete", { chart_id: "Growth" }, { rows });
    expect(complaint).toMatch(
      /but the names of charts could not be read \(superset_chart_list\)\. Give the id\.$/,
    );
    expect((await resolve("superset_dashboard_get_tabs", { dashboard_id: "shop" }, { rows })).complaint).toBe(
      "",
    );
  });

  it("names whose list policy does not allow, unless Superset may know the text itself", async () => {
    const of = (tool: string, args: Record<string, unknown>) => resolve(tool, args, { registry: narrow });
    const { complaint, asked } = await of("superset_database_delete", { database_id: "examples" });
    expect(complaint).toMatch(
      /configuration does not allow the list of database \(GET \/api\/v1\/database\/\)/,
    );
    expect(asked).toEqual([]);
    expect((await of("superset_dashboard_get_tabs", { dashboard_id: "shop" })).complaint).toBe("");
  });

  it("all that is wrong, at once", async () => {
    const { complaints } = await resolve("superset_chart_update", {
      chart_id: "nothing",
      owners: ["nobody", "admin"],
      dashboards: "nowhere",
    });
    expect(complaints.map(({ at }) => at)).toEqual(["chart_id", "dashboards", "owners[0]"]);
  });

  it("more names than it looks up", async () => {
    const ids = Array.from({ length: 60 }, (_, index) => `chart ${index}`);
    const { complaints, asked } = await resolve("superset_chart_export", { ids });
    expect(complaints).toHaveLength(60);
    expect(complaints[0]?.text).toMatch(/no more than 50 names/);
    expect(asked).toEqual([]);
  });
});

it("does not ask for what lies in something that is not known", async () => {
  const { complaints } = await resolve("superset_annotation_delete", {
    annotation_layer_id: "Nothing",
    annotation_id: "Easter",
  });
  expect(complaints.map(({ at }) => at)).toEqual(["annotation_layer_id"]);
});

it("finds a name in what it reads to name the nearest, where the question for it went wrong", async () => {
  const { access } = superset(all);
  const ask: Access["ask"] = async (tool, path, q) =>
    JSON.stringify(q?.filters ?? []).includes('"sw"') ? { result: [] } : access.ask(tool, path, q);
  const tool = all.find("superset_chart_delete") as OperationTool;
  const { args } = await resolveReferences(tool, { chart_id: "Growth" }, { ...access, ask });
  expect(args).toEqual({ chart_id: 8 });
});

it("survives any answer", async () => {
  const tool = all.find("superset_chart_delete") as OperationTool;
  for (const body of [
    null,
    1,
    "x",
    [],
    {},
    { result: {} },
    { result: [null, 1, { id: "1" }, { slice_name: "a" }] },
  ]) {
    const ask: Access["ask"] = async () => body;
    const { access } = superset(all);
    const { complaints } = await resolveReferences(tool, { chart_id: "a" }, { ...access, ask });
    expect(valueAt(complaints, [0, "at"])).toBe("chart_id");
  }
});
