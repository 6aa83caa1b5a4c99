import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import { describe, expect, it } from "vitest";
import { versions } from "../../../../generated/index.ts";
import { tellChartTypes } from "../../../../src/jobs/chart/types.ts";
import type { Steps } from "../../../../src/jobs/steps.ts";
import { chartTypesOf } from "../../../chart-types-of.ts";

describe.each(Object.keys(versions))("%s:", async (version) => {
  const types = await chartTypesOf(version);
  const tell = (args: Record<string, unknown>) =>
    tellChartTypes(args, { chartTypes: async () => types, note: () => undefined } as unknown as Steps);

  it("all types in few words, each named", async () => {
    const told = JSON.stringify(await tell({}));
    expect(countTokens(told)).toBeLessThanOrEqual(450);
    for (const name of Object.keys(types)) expect(told).toContain(name);
  });

  it.each(Object.keys(types))(
    "%s in at most 600 tokens, with all its controls and an example",
    async (type) => {
      const told = JSON.stringify(await tell({ type }));
      expect(countTokens(told)).toBeLessThanOrEqual(600);
      const { controls } = types[type] as (typeof types)[string];
      for (const [name, { role }] of Object.entries(controls))
        if (!["grain", "time", "range", "filters"].includes(role)) expect(told).toContain(name);
    },
  );

  it("only what has a word in it", async () => {
    const { types: found } = (await tell({ word: "sankey" })) as { types: Record<string, string> };
    expect(Object.values(found).join()).toMatch(/sankey/);
    expect(Object.values(found).join()).not.toMatch(/pie/);
    const { options } = (await tell({ type: "pie", word: "legend" })) as { options: object };
    expect(Object.keys(options)).toContain("show_legend");
    expect(Object.keys(options)).not.toContain("donut");
  });

  it("a type by its title, and the nearest of what there is not", async () => {
    expect(await tell({ type: "Pie Chart" })).toMatchObject({ type: "pie" });
    await expect(tell({ type: "piie" })).rejects.toThrow('There is no chart type "piie" here. Nearest: pie');
  });
});
