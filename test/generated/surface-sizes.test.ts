import { describe, expect, it } from "vitest";
import { PRESETS } from "../../src/policy/surfaces.ts";
import { listEntry } from "../../src/tools/list-entry.ts";
import { measureSurface, registryOf } from "../surface-sizes.ts";
import { loadAll } from "./all-tools.ts";

const MOST_TOOLS = 20;
const MOST_TOKENS = 6_000;
const AIM_BYTES = 4_000;
const MOST_BYTES = 16_000;

/** A dataset's body has its columns and metrics in it, each with all their fields. */
const LARGE: readonly string[] = ["superset_dataset_update"];

describe.each(await loadAll())("$version", ({ tools }) => {
  it.each(Object.keys(PRESETS))(
    `%s lists at most ${MOST_TOOLS} tools in at most ${MOST_TOKENS} tokens`,
    (preset) => {
      const { listed, tokens } = measureSurface(registryOf(tools, { tools: [preset] }));
      expect(listed).toBeGreaterThan(10);
      expect(listed).toBeLessThanOrEqual(MOST_TOOLS);
      expect(tokens).toBeLessThanOrEqual(MOST_TOKENS);
    },
  );

  it(`no schema is over ${MOST_BYTES} bytes, and few are over ${AIM_BYTES}`, () => {
    const entries = registryOf(tools, { tools: ["all"] })
      .listed()
      .map(listEntry);
    const sizes = entries.map(({ name, inputSchema }) => ({
      name,
      bytes: Buffer.byteLength(JSON.stringify(inputSchema)),
    }));
    expect(sizes.filter(({ bytes }) => bytes > MOST_BYTES)).toEqual([]);
    const large = sizes.filter(({ bytes }) => bytes > AIM_BYTES);
    expect(large.map(({ name }) => name)).toEqual(LARGE);
  });
});
