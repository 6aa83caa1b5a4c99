import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toolsJson, toolsText } from "../../../src/cli/tools-command.ts";
import { loadAll } from "../../generated/all-tools.ts";
import { ownTools } from "../../own-tools.ts";
import { registryOf } from "../../surface-sizes.ts";
import { startOffers } from "../policy/offered-server.ts";

const newest = (await loadAll()).at(-1);
const registry = (settings: Parameters<typeof registryOf>[1] = {}) =>
  registryOf(newest?.tools ?? [], settings);

interface Row {
  name: string;
  method: string | null;
  enabled: boolean;
  listed: boolean;
  bytes: number;
  tokens: number;
}
const rows = (...args: Parameters<typeof registry>) => JSON.parse(toolsJson(registry(...args))) as Row[];

describe("superset-mcp tools --json", () => {
  let offers: Awaited<ReturnType<typeof startOffers>>;
  beforeAll(async () => {
    offers = await startOffers();
  });
  afterAll(() => offers.close());

  it("has all that scripts rely on, for every tool", () => {
    const all = rows();
    const operations = newest?.tools ?? [];
    expect(all.length).toBe(operations.length + ownTools(operations).length);
    expect(all.filter(({ method }) => method !== null).length).toBe(operations.length);
    expect(all.find(({ name }) => name === "superset_chart_get_data")).toEqual({
      name: "superset_chart_get_data",
      title: expect.any(String),
      method: "GET",
      path: "/api/v1/chart/{pk}/data/",
      resource: "chart",
      readOnly: true,
      destructive: false,
      enabled: true,
      listed: true,
      arguments: expect.arrayContaining([{ name: "chart_id", in: "path", wire: "pk", required: true }]),
      bytes: expect.any(Number),
      tokens: expect.any(Number),
    });
  });

  it("tells what is listed from what is found by search and what is off", () => {
    const stateOf = (name: string) => {
      const row = rows({ tools: ["viewer"] }).find((each) => each.name === name);
      return row && [row.enabled, row.listed];
    };
    expect(stateOf("superset_chart_list")).toEqual([true, true]);
    expect(stateOf("superset_tag_list")).toEqual([true, false]);
    expect(stateOf("superset_chart_delete")).toEqual([false, false]);
    expect(stateOf("superset_search_tools")).toEqual([true, true]);
    expect(stateOf("superset_call_write")).toEqual([false, false]);
  });

  it("measures the very entries that a client is sent", async () => {
    const { client, close } = await offers.offer({ tools: ["all", "catalogue"], deny: [], readOnly: false });
    const { tools } = await client.listTools();
    const sent = tools.map((tool) => [tool.name, Buffer.byteLength(JSON.stringify(tool))]);
    const measured = rows({ tools: ["all", "catalogue"] }).map(({ name, bytes }) => [name, bytes]);
    expect(measured).toEqual(sent);
    await close();
  });
});

describe("superset-mcp tools", () => {
  it("shows what is listed with its size, then what is found, and the sum", () => {
    const text = toolsText(registry({ tools: ["viewer"] }));
    expect(text).toMatch(/^superset_chart_list +listed +\d+ bytes, about \d+ tokens +List charts$/m);
    expect(text).toMatch(/^superset_tag_list +catalogue +List tags$/m);
    expect(text).not.toContain("superset_chart_delete");
    const { length: total } = rows();
    const enabled = rows({ tools: ["viewer"] }).filter((row) => row.enabled).length;
    expect(text).toContain(`\n${enabled} of ${total} tools are enabled\n12 are listed: `);
    expect(text).toContain(`\n${enabled - 12} are found and called through the catalogue`);
  });

  it("says of a denied catalogue that the others cannot be found", () => {
    const text = toolsText(registry({ deny: ["catalogue"] }));
    expect(text).toMatch(/\d+ are not listed and, with superset_search_tools denied, cannot be found\n$/);
  });

  it("says nothing of a catalogue where there is none", () => {
    expect(toolsText(registry({ tools: ["chart"] }))).not.toContain("catalogue");
  });
});
