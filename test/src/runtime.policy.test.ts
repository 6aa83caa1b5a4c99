import { expect, it } from "vitest";
import { readConfig } from "../../src/config/config.ts";
import { createRuntime } from "../../src/runtime.ts";

/** The registry under these settings, and what was told beside it. */
async function load(env: Record<string, string>) {
  const told: string[] = [];
  const config = await readConfig({ flags: {}, env: { XDG_STATE_HOME: "/nowhere/at/all", ...env } });
  const runtime = createRuntime(config, { warn: (message) => told.push(message) });
  return { registry: await runtime.registry(), told };
}

const names = async (env: Record<string, string>) =>
  (await load(env)).registry.listed().map(({ name }) => name);

it("takes an entry that only another version knows, and says so, when nobody chose the version", async () => {
  const { registry, told } = await load({ SUPERSET_MCP_TOOLS: "chart,superset_database_csv_upload" });
  expect(registry.listed().every(({ resource }) => resource === "chart")).toBe(true);
  expect(told).toEqual(['"superset_database_csv_upload" names nothing in Superset 6.1.0; it does in 4.1.4.']);
});

it("refuses the same entry for a version that was chosen", async () => {
  const env = { SUPERSET_MCP_TOOLS: "chart,superset_theme_list", SUPERSET_VERSION: "5.0.0" };
  await expect(names(env)).rejects.toThrow(/"superset_theme_list" in the setting "tools" names no tool/);
});

it("refuses an entry that no version knows, with the nearest that one does", async () => {
  await expect(names({ SUPERSET_MCP_TOOLS: "chrt" })).rejects.toThrow(/Did you mean "chart"\?/);
});
