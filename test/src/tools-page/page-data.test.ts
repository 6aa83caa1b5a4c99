import { describe, expect, it } from "vitest";
import { createPolicy } from "../../../src/policy/policy.ts";
import { KINDS, PRESETS } from "../../../src/policy/surfaces.ts";
import { listEntry } from "../../../src/tools/list-entry.ts";
import { pageData } from "../../../src/tools-page/page-data.ts";
import { loadAll } from "../../generated/all-tools.ts";
import { registryOf } from "../../surface-sizes.ts";
import { operation } from "../tools/sample-tools.ts";

const newest = (await loadAll()).at(-1);
const registry = registryOf(newest?.tools ?? [], { tools: ["viewer"], deny: ["tag"] });
const data = pageData(registry, "6.1.0");
const toolOf = (name: string, from = data) => from.tools.find((tool) => tool.name === name);

describe("pageData", () => {
  it("has every tool once, in the order of the list, each with all of its arguments", () => {
    expect(data.tools.map(({ name }) => name)).toEqual(registry.all.map(({ name }) => name));
    for (const tool of registry.all) {
      const shown = toolOf(tool.name)?.arguments.map(({ name }) => name) ?? [];
      expect(shown.sort()).toEqual(Object.keys(listEntry(tool).inputSchema.properties).sort());
    }
  });

  it.each([...Object.keys(PRESETS), "all"])("includes in %s what the policy allows with it", (preset) => {
    const policy = createPolicy({ tools: [preset], deny: [], readOnly: false }, registry.all);
    const included = data.tools.filter(({ presets }) => presets.includes(preset)).map(({ name }) => name);
    expect(included).toEqual(registry.all.filter(policy.allows).map(({ name }) => name));
    expect(data.presets.map(({ name }) => name)).toContain(preset);
  });

  it("tells what this configuration lists, leaves to the search and switches off", () => {
    const names = (state: string) =>
      data.tools.filter((tool) => tool.state === state).map(({ name }) => name);
    expect(names("listed")).toEqual(registry.listed().map(({ name }) => name));
    expect([...names("listed"), ...names("by search")].sort()).toEqual(
      registry
        .allowed()
        .map(({ name }) => name)
        .sort(),
    );
    expect(names("off")).toContain("superset_tag_list");
  });

  it("does not say that the search finds what it does not, where it is denied", () => {
    const without = pageData(registryOf(newest?.tools ?? [], { deny: ["superset_search_tools"] }), "6.1.0");
    expect(new Set(without.tools.map(({ state }) => state))).toEqual(new Set(["listed", "unlisted", "off"]));
  });

  it("says of each tool the kinds by which it can be allowed and denied", () => {
    expect(data.kinds).toEqual(Object.keys(KINDS));
    expect(toolOf("superset_chart_delete")).toMatchObject({
      kinds: ["write", "delete"],
      mark: "delete",
      destructive: true,
    });
    expect(toolOf("superset_chart_list")).toMatchObject({
      kinds: ["read"],
      mark: "read",
      destructive: false,
    });
    expect(toolOf("superset_log_list")?.kinds).toContain("admin");
  });

  it("says where an argument goes, and by which name where that is another", () => {
    const tool = operation("superset_x_update", {
      effect: "update",
      arguments: [
        { name: "x_id", in: "path", wire: "pk", required: true },
        { name: "force", in: "query", wire: "force", required: false },
        { name: "page", in: "q", wire: "page", required: false },
        { name: "ids", in: "q", wire: "q", required: false, whole: true },
        { name: "payload", in: "body", wire: "body", required: false, whole: true },
      ],
      inputSchema: {
        type: "object",
        properties: { page: { type: "integer" }, force: {}, ids: {}, payload: {}, x_id: { type: "integer" } },
        required: ["x_id"],
        additionalProperties: false,
      },
    });
    const shown = toolOf(tool.name, pageData(registryOf([tool]), "1"))?.arguments;
    expect(shown).toEqual([
      { name: "x_id", type: "integer", required: true, in: "path", wire: "pk" },
      { name: "page", type: "integer", required: false, in: "query", wire: "q.page" },
      { name: "force", type: "any", required: false, in: "query" },
      { name: "ids", type: "any", required: false, in: "query", wire: "q" },
      { name: "payload", type: "any", required: false, in: "body" },
      { name: "dry_run", type: "boolean", required: false },
    ]);
  });

  it("says what a call needs of the account and of the server", () => {
    const tool = operation("superset_x_get", {
      permission: ["can_get_embedded", "Dashboard"],
      flags: ["EMBEDDED_SUPERSET"],
      setting: "FAB_API_KEY_ENABLED",
      administrators: true,
      credential: "session",
    });
    expect(toolOf(tool.name, pageData(registryOf([tool]), "1"))?.needs).toEqual([
      "permission “can get embedded on Dashboard”",
      "an administrator’s account",
      "feature flag EMBEDDED_SUPERSET",
      "setting FAB_API_KEY_ENABLED",
      "a browser’s session",
    ]);
  });
});
