import { describe, expect, it } from "vitest";
import { SOURCES } from "../../../src/completions/sources.ts";
import type { PolicySettings } from "../../../src/policy/policy.ts";
import { getPrompt, listPrompts } from "../../../src/prompts/offer-prompts.ts";
import type { Prompt, Way } from "../../../src/prompts/prompt.ts";
import { PROMPTS } from "../../../src/prompts/prompts.ts";
import { type ToolUse, toolUseOf } from "../../../src/prompts/tool-use.ts";
import { loadAll } from "../../generated/all-tools.ts";
import { ownTools } from "../../own-tools.ts";
import { registryUnder } from "../../registry-under.ts";

const versions = await loadAll();
const named = (text: string) => text.match(/superset_[a-z_{}]+/g) ?? [];
const waysOf = (prompt: Prompt) => prompt.steps.flatMap(({ ways }) => ways);
const kindsOf = (prompt: Prompt) => prompt.arguments.find(({ choices }) => choices)?.choices ?? [undefined];

/** Something for every argument, or for the required ones alone. */
const given = (prompt: Prompt, kind: string | undefined, all = true) =>
  Object.fromEntries(
    prompt.arguments
      .filter(({ required }) => all || required)
      .map(({ name, choices }) => [name, choices ? (kind as string) : `<${name}>`]),
  );
const textOf = (prompt: Prompt, use: ToolUse, kind?: string, all = true) => {
  const { messages } = getPrompt(prompt.name, given(prompt, kind ?? kindsOf(prompt)[0], all), use);
  expect(messages).toHaveLength(1);
  return saidIn(messages);
};
const saidIn = (messages: readonly { content: object }[]) =>
  messages.map(({ content }) => ("text" in content ? content.text : undefined)).join();
const everything: ToolUse = () => "listed";

describe.each(PROMPTS)("the prompt $name", (prompt) => {
  it("names in each text the tools that it lists for it, and no others", () => {
    const names = (way: Way) => [...new Set(named(way.say))].sort();
    for (const way of waysOf(prompt)) expect(names(way), way.say).toEqual([...way.tools].sort());
    expect(named(prompt.goal + prompt.end + prompt.description)).toEqual([]);
  });

  it.each(versions)("names tools of Superset $version only", ({ tools }) => {
    const known = new Set([...tools, ...ownTools(tools)].map(({ name }) => name));
    const names = waysOf(prompt)
      .flatMap((way) => way.tools)
      .flatMap((name) => kindsOf(prompt).map((kind) => name.replace("{kind}", kind ?? "{kind}")));
    expect(names.length).toBeGreaterThan(2);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });

  it("has an argument for every place, a place for every argument, and a source for what is completed", () => {
    const texts = [prompt.goal, prompt.end, ...waysOf(prompt).map(({ say }) => say)].join();
    const places = new Set([...texts.matchAll(/\{([a-z_]+)\}/g)].map(([, name]) => name));
    expect([...places].sort()).toEqual(prompt.arguments.map(({ name }) => name).sort());
    const sources = prompt.arguments.flatMap(({ completes }) => completes ?? []);
    expect(sources.filter((source) => !Object.hasOwn(SOURCES, source))).toEqual([]);
  });

  it("is short, and says of an optional argument nothing when it is not given", () => {
    for (const kind of kindsOf(prompt)) {
      const long = textOf(prompt, everything, kind);
      const short = textOf(prompt, everything, kind, false);
      expect(long.length).toBeLessThan(2500);
      expect(long).not.toMatch(/\{[a-z_]+\}/);
      expect(short).not.toMatch(/\{[a-z_]+\}|undefined/);
      for (const { name, required } of prompt.arguments.filter(({ choices }) => !choices)) {
        expect(long).toContain(`<${name}>`);
        expect(short.includes(`<${name}>`), name).toBe(required === true);
      }
    }
  });
});

describe.each(versions)("under a policy, on Superset $version,", ({ tools }) => {
  const useUnder = (settings: Partial<PolicySettings>) => {
    const all = [...tools, ...ownTools(tools)];
    const registry = registryUnder(all, { tools: ["core"], ...settings });
    return toolUseOf(registry, registry.listed());
  };
  const offered = (use: ToolUse) => listPrompts(use).prompts.map(({ name }) => name);
  const prompt = (name: string) => PROMPTS.find((one) => one.name === name) as Prompt;
  const ALL = PROMPTS.map(({ name }) => name);

  it.each<[string, Partial<PolicySettings>, string[]]>([
    ["all", { tools: ["all"] }, ALL],
    ["the everyday tools and the catalogue", {}, ALL],
    ["a viewer", { tools: ["viewer"] }, ALL],
    ["read-only", { readOnly: true }, ALL],
    ["one resource", { tools: ["chart"] }, ["move_assets"]],
    [
      "all but what a dashboard is read with",
      { deny: ["superset_dashboard_get_by_id"] },
      ALL.filter((name) => name !== "explain_dashboard"),
    ],
    ["all but exports", { deny: ["*_export"] }, ALL.filter((name) => name !== "move_assets")],
    ["exports of charts", { deny: ["superset_d*_export"] }, ALL],
    [
      "all but queries",
      { deny: ["superset_chart_query_data", "sqllab"] },
      ALL.filter((name) => name !== "explore_dataset"),
    ],
    ["nothing", { tools: [] }, []],
    // What is allowed but neither listed nor behind a door, no client calls.
    [
      "no catalogue",
      { deny: ["catalogue"] },
      ["explain_dashboard", "debug_chart", "write_sql", "explore_dataset"],
    ],
  ])("%s: those prompts are offered whose tools can be used", (_, settings, want) => {
    const use = useUnder(settings);
    expect(new Set(offered(use))).toEqual(new Set(want));
    for (const prompt of PROMPTS) {
      for (const kind of kindsOf(prompt)) {
        const get = () => textOf(prompt, use, kind);
        if (!want.includes(prompt.name))
          expect(get).toThrow(/which this server's configuration .* does not offer/);
      }
    }
  });

  it("only those choices are named that there are", () => {
    const [moving] = listPrompts(useUnder({ tools: ["chart", "superset_dataset_export"] })).prompts;
    expect(moving?.arguments?.[0]?.description).toMatch(/ One of chart\.$/);
    const use = useUnder({ tools: ["chart"] });
    expect(() => getPrompt("move_assets", { kind: "dashboard", assets: "1" }, use)).toThrow(
      /needs superset_dashboard_list, which this/,
    );
    expect(textOf(prompt("move_assets"), use, "chart")).toContain("superset_chart_export");
  });

  it("no text names a tool that cannot be used", () => {
    for (const settings of [
      {},
      { tools: ["viewer"] },
      { readOnly: true },
      { deny: ["catalogue"] },
      { deny: ["*_data", "write"] },
    ]) {
      const use = useUnder(settings);
      for (const prompt of PROMPTS.filter(({ name }) => offered(use).includes(name))) {
        const names = named(textOf(prompt, use));
        expect(names.filter((name) => !use(name) && !name.startsWith("superset_call_"))).toEqual([]);
      }
    }
  });

  it("what is not listed is called through the catalogue, and that is said", () => {
    const text = textOf(prompt("debug_chart"), useUnder({}));
    expect(text).toContain(
      "call through superset_call_read: superset_chart_diagnose, superset_chart_query_data.",
    );
    expect(text).toContain("call through superset_call_write: superset_chart_change.");
    expect(textOf(prompt("debug_chart"), useUnder({ tools: ["all"] }))).not.toContain("superset_call_");
  });

  it("a step goes another way, or is left out, without its tool", () => {
    const viewer = textOf(prompt("debug_chart"), useUnder({ tools: ["viewer"] }));
    expect(viewer).toContain("Charts cannot be changed here");
    expect(viewer).not.toContain("superset_sqllab_execute_query");
    const sql = textOf(prompt("explore_dataset"), useUnder({ deny: ["superset_chart_query_data"] }));
    expect(sql).toContain("Measure with superset_sqllab_execute_query");
    const steps = viewer.split("\n").filter((line) => /^\d+\. /.test(line));
    expect(steps.map((line) => Number.parseInt(line, 10))).toEqual(steps.map((_, at) => at + 1));
  });
});

describe("the arguments of a prompt", () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ["explore_datset", {}, /no prompt "explore_datset"\. Did you mean "explore_dataset"\?/],
    ["explore_dataset", {}, /"dataset" is required: Name or id/],
    ["explore_dataset", { dataset: " " }, /"dataset" is required/],
    ["explore_dataset", { dataset: "1", colum: "x" }, /no argument "colum"\. Did you mean "column"\?/],
    [
      "explore_dataset",
      { dataset: "1", filter_column: "x" },
      /"filter_column" and "filter_value" go together/,
    ],
    [
      "move_assets",
      { kind: "dashbord", assets: "1" },
      /"kind" is one of dashboard,.*Did you mean "dashboard"\?/,
    ],
    ["move_assets", { knd: "x" }, /"knd".*"kind" is required.*"assets" is required/],
  ])("of %s are checked: %j", (name, args, message) => {
    expect(() => getPrompt(name, args, everything)).toThrow(message);
    expect(() => getPrompt(name, args, everything)).toThrow(expect.objectContaining({ code: -32602 }));
  });

  it("are text: what looks like a place in it stays as it is", () => {
    const { messages } = getPrompt(
      "explore_dataset",
      { dataset: "{question}", question: "$& {dataset}" },
      everything,
    );
    const text = saidIn(messages);
    expect(text).toContain("dataset {question}.");
    expect(text).toContain("particular: $& {dataset}\n");
  });
});
