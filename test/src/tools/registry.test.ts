import { describe, expect, it } from "vitest";
import { ArgumentError, ConfigError, PolicyError } from "../../../src/errors/errors.ts";
import { localTools } from "../../../src/tools/local-tools.ts";
import { loadVersion } from "../../../src/tools/registry.ts";
import { ownVersions } from "../../../src/version/own-versions.ts";
import { registryUnder } from "../../registry-under.ts";
import { chartDelete, chartGet, chartList, sampleTools } from "./sample-tools.ts";

describe("a registry", () => {
  const open = registryUnder(sampleTools);
  const closed = registryUnder(sampleTools, { deny: ["superset_chart_delete", "superset_chart_get"] });

  it("finds a tool by its name and by a former one, and lists it once", () => {
    expect(open.find("superset_chart_get_by_id")).toBe(chartGet);
    expect(open.find("superset_chart_get")).toBe(chartGet);
    expect(open.listed().filter((tool) => tool === chartGet)).toHaveLength(1);
  });

  it("lists in a stable order", () => {
    expect(open.listed()).toEqual(sampleTools);
  });

  it.each(["superset_chart_delete", "superset_chart_get_by_id", "superset_chart_get"])(
    "neither lists nor finds %s, which policy forbids",
    (name) => {
      expect(closed.listed()).not.toContain(name === "superset_chart_delete" ? chartDelete : chartGet);
      expect(() => closed.find(name)).toThrow(PolicyError);
    },
  );

  it("still knows what is forbidden, for the administrator's list", () => {
    expect(closed.all).toContain(chartDelete);
    expect([closed.allows(chartDelete), closed.allows(chartList)]).toEqual([false, true]);
  });

  it("names the nearest tool for an unknown one, but none that is forbidden", () => {
    expect(() => open.find("superset_chart_deleet")).toThrow('Did you mean "superset_chart_delete"?');
    expect(() => closed.find("superset_chart_deleet")).not.toThrow(/superset_chart_delete"\?/);
    expect(() => closed.find("superset_chart_deleet")).toThrow(ArgumentError);
  });

  it.each(["constructor", "__proto__", "", "toString"])("does not find %j", (name) => {
    expect(() => open.find(name)).toThrow(ArgumentError);
  });
});

describe("loadVersion", () => {
  const unused = () => Promise.reject(new Error("unused"));
  const nothing = {
    list: unused,
    tools: unused,
    endpoints: {},
    validators: {},
    search: unused,
    chartTypes: unused,
  };
  const load = (version: string) => async () => ({ version, ...nothing });
  const known = { "6.0.0": load("6.0.0"), "6.1.0": load("6.1.0") };

  it.each([
    ["6.0.0", "6.0.0"],
    [undefined, "6.1.0"],
  ])("loads for %s version %s", async (wanted, want) => {
    expect((await loadVersion(known, wanted)).version).toBe(want);
  });

  it.each(["6.1.1", "5", ""])("refuses %s and names what there is", async (wanted) => {
    await expect(loadVersion(known, wanted)).rejects.toThrow(ConfigError);
    await expect(loadVersion(known, wanted)).rejects.toThrow("6.0.0, 6.1.0");
  });
});

it("does not take a word every object knows for a version", async () => {
  await expect(loadVersion({}, "constructor")).rejects.toThrow(ConfigError);
});

describe.each(Object.keys(ownVersions))("the registry of %s", async (version) => {
  const generated = await loadVersion(ownVersions, version);

  it("has every name and former name once, ours among them", async () => {
    const { all } = registryUnder([...(await generated.tools()), ...localTools]);
    const names = all.flatMap((tool) => [tool.name, ...("aliases" in tool ? (tool.aliases ?? []) : [])]);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain("superset_auth_check_token_validity");
    expect(names.length).toBeGreaterThan(200);
  });

  it("has in read-only mode nothing that says it changes anything", async () => {
    const registry = registryUnder([...(await generated.tools()), ...localTools], { readOnly: true });
    expect(registry.listed().length).toBeGreaterThan(50);
    const changing = registry.listed().filter(({ annotations }) => !annotations.readOnlyHint);
    expect(
      changing.map(({ name }) => name),
      "its SQL is judged",
    ).toEqual(["superset_sqllab_execute_query"]);
    expect(registry.listed().filter((tool) => "method" in tool && tool.method === "DELETE")).toEqual([]);
  });
});
