import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { catalogueTools } from "../../../src/catalogue/catalogue-tools.ts";
import { createPolicy, type PolicySettings } from "../../../src/policy/policy.ts";
import { CATALOGUE, CORE, KINDS, PRESETS } from "../../../src/policy/surfaces.ts";
import { isOperation, type Tool } from "../../../src/tools/tool.ts";
import { loadAll } from "../../generated/all-tools.ts";
import { ownTools } from "../../own-tools.ts";
import { operation } from "../tools/sample-tools.ts";
import { startOffers } from "./offered-server.ts";

const [read, describe_, search, callWrite] = [
  "superset_call_read",
  "superset_describe_tool",
  "superset_search_tools",
  "superset_call_write",
];
const LOOKING = [search, describe_, read];
const DOORS = [...LOOKING, callWrite];

const offerOf = (tools: readonly Tool[], settings: Partial<PolicySettings>) => {
  const policy = createPolicy({ tools: ["core"], deny: [], readOnly: false, ...settings }, tools);
  const names = (some: (tool: Tool) => boolean) => tools.filter(some).map(({ name }) => name);
  return { allowed: names(policy.allows), listed: names(policy.lists) };
};

describe("what is listed", () => {
  const chartList = operation("superset_chart_list");
  const chartMove = operation("superset_chart_move", { effect: "update", aliases: ["superset_chart_drop"] });
  const userList = operation("superset_user_list", { admin: true });
  const sql = operation("superset_sqllab_execute_query", {
    effect: "run",
    sql: { statements: ["sql"], databases: [{ id: "database_id" }] },
  });
  const tools: Tool[] = [chartList, chartMove, userList, sql, ...catalogueTools];
  const LIST = "superset_chart_list";
  const MOVE = "superset_chart_move";
  const USERS = "superset_user_list";
  const SQL = "superset_sqllab_execute_query";

  it.each<[string, Partial<PolicySettings>, { listed: string[]; unlisted: string[] }]>([
    ["the everyday tools of a preset", {}, { listed: [LIST, SQL, ...DOORS], unlisted: [MOVE, USERS] }],
    [
      "all of a kind beside them",
      { tools: ["core", "read"] },
      { listed: [LIST, USERS, SQL, ...DOORS], unlisted: [MOVE] },
    ],
    ["all, and then no catalogue", { tools: ["all"] }, { listed: [LIST, MOVE, USERS, SQL], unlisted: [] }],
    ["all of a resource", { tools: ["chart"] }, { listed: [LIST, MOVE], unlisted: [] }],
    ["a tool by its former name", { tools: ["superset_chart_drop"] }, { listed: [MOVE], unlisted: [] }],
    [
      "the catalogue where an entry names it",
      { tools: ["chart", search] },
      { listed: [LIST, MOVE, search], unlisted: [] },
    ],
    [
      "the catalogue where an entry names its resource",
      { tools: ["chart", "catalogue"] },
      { listed: [LIST, MOVE, ...DOORS], unlisted: [] },
    ],
    [
      "the catalogue where a pattern names it",
      { tools: ["superset_*"] },
      { listed: [LIST, MOVE, USERS, SQL, ...DOORS], unlisted: [] },
    ],
    [
      "no door to changes where nothing changes",
      { tools: ["core"], deny: ["write"] },
      { listed: [LIST, ...LOOKING], unlisted: [USERS] },
    ],
    [
      "no door to changes in read-only mode, even by name; SQL is judged call by call",
      { tools: ["core", callWrite], readOnly: true },
      { listed: [LIST, SQL, ...LOOKING], unlisted: [USERS] },
    ],
    [
      "no catalogue that is denied",
      { deny: ["catalogue"] },
      { listed: [LIST, SQL], unlisted: [MOVE, USERS] },
    ],
    [
      "no catalogue where all that is allowed is everyday",
      { tools: ["viewer"] },
      { listed: [LIST], unlisted: [] },
    ],
    [
      "of the admin preset what other presets list, and of its tools all",
      { tools: ["admin"] },
      { listed: [LIST, SQL, ...DOORS], unlisted: [MOVE, USERS] },
    ],
    [
      "nothing that only administrators do, where admin is denied",
      { tools: ["admin"], deny: ["admin"] },
      { listed: [LIST, SQL, ...DOORS], unlisted: [MOVE] },
    ],
    [
      "nothing that a pattern denies by a former name",
      { tools: ["all"], deny: ["*_drop"] },
      { listed: [LIST, USERS, SQL], unlisted: [] },
    ],
    ["nothing where a preset is denied that allows all", { deny: ["core"] }, { listed: [], unlisted: [] }],
    [
      "what is left of a preset less another",
      { tools: ["core"], deny: ["viewer"] },
      { listed: [SQL, ...DOORS], unlisted: [MOVE, USERS] },
    ],
  ])("is %s", (_, settings, want) => {
    const { allowed, listed } = offerOf(tools, settings);
    expect(new Set(listed)).toEqual(new Set(want.listed));
    expect(allowed.filter((name) => !listed.includes(name))).toEqual(want.unlisted);
  });

  it("a pattern in tools knows present names only: a former name gives nothing new", () => {
    expect(() => offerOf(tools, { tools: ["*_drop"] })).toThrow(/"\*_drop" in the setting "tools"/);
  });
});

describe.each(await loadAll())("the presets of $version", ({ tools: operations }) => {
  const tools: Tool[] = [...operations, ...ownTools(operations)];
  const allowed = (preset: string) =>
    offerOf(tools, { tools: [preset] }).allowed.filter((name) => !CATALOGUE.includes(name));

  it.each([
    ["viewer", "analyst"],
    ["analyst", "editor"],
    ["editor", "admin"],
  ])("%s is within %s, which has more", (small, large) => {
    const [less, more] = [allowed(small), allowed(large)];
    expect(less.filter((name) => !more.includes(name))).toEqual([]);
    expect(more.length).toBeGreaterThan(less.length);
    expect(less.length).toBeGreaterThan(90);
  });

  it("admin and core are everything", () => {
    const every = tools.map(({ name }) => name).filter((name) => !CATALOGUE.includes(name));
    expect(allowed("admin")).toEqual(every);
    expect(allowed("core")).toEqual(every);
  });

  it.each(["viewer", "analyst", "editor"])("%s has nothing that only administrators do", (preset) => {
    const names = new Set(allowed(preset));
    const administration = operations.filter(({ admin }) => admin);
    expect(administration.length).toBeGreaterThan(50);
    expect(administration.filter(({ name }) => names.has(name))).toEqual([]);
  });

  it("viewer changes nothing, analyst deletes nothing, editor deletes content only", () => {
    const of = (preset: string) => tools.filter(({ name }) => allowed(preset).includes(name));
    expect(of("viewer").filter(({ effect }) => effect !== "read")).toEqual([]);
    expect(of("analyst").filter(({ effect }) => effect === "delete")).toEqual([]);
    const deletes = of("editor").filter(({ effect }) => effect === "delete");
    expect(new Set(deletes.map(({ resource }) => resource))).not.toContain("database");
    expect(deletes.map(({ name }) => name)).toContain("superset_chart_delete");
  });

  it("everyday tools are there, and no resource is called like a kind or preset", () => {
    const names = tools.map(({ name }) => name);
    expect([...CORE, ...CATALOGUE].filter((name) => !names.includes(name))).toEqual([]);
    const words = ["all", ...Object.keys(KINDS), ...Object.keys(PRESETS)];
    const resources = new Set(tools.filter(isOperation).map(({ resource }) => resource));
    expect(words.filter((word) => resources.has(word))).toEqual([]);
  });
});

describe("what a server can", () => {
  let offers: Awaited<ReturnType<typeof startOffers>>;
  beforeAll(async () => {
    offers = await startOffers();
  });
  afterAll(() => offers.close());

  it("is what the policy is proved over (policy.property.test.ts), and no more", async () => {
    const { client, close } = await offers.offer({ tools: ["core"], deny: [], readOnly: false });
    expect(client.getServerCapabilities()).toEqual({
      tools: { listChanged: true },
      resources: {},
      prompts: {},
      completions: {},
    });
    for (const [method, params] of [
      ["resources/subscribe", { uri: "superset://chart/1" }],
      ["logging/setLevel", { level: "debug" }],
      ["tasks/list", {}],
    ] as const) {
      const asked = client.request({ method, params } as never, z.any());
      await expect(asked, method).rejects.toMatchObject({ code: -32601 });
    }
    await close();
  });
});
