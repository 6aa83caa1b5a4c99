import { beforeAll, expect, it } from "vitest";
import { ensureBuilt } from "../../built.ts";
import { runBuilt } from "../../run-built.ts";

beforeAll(ensureBuilt);

it("search finds tools in plain words, without a Superset, and says what kind they are", async () => {
  const { code, stdout, stderr } = await runBuilt(["search", "delete", "a", "chart"], {});
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^superset_chart_delete \(delete\): /m);
});

it("search finds only what the configuration allows, as JSON for scripts", async () => {
  const { stdout } = await runBuilt(["search", "--json", "--read-only", "delete a chart"], {});
  const rows = JSON.parse(stdout) as { name: string; kind: string; title: string }[];
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.map(({ kind }) => kind).filter((kind) => kind !== "read")).toEqual([]);
});

it.each<[string[], number, RegExp]>([
  [[], 2, /What for\?/],
  [["xyzzyplugh"], 1, /Nothing fits/],
])("search %j has the exit code %s", async (words, want, message) => {
  const { code, stdout, stderr } = await runBuilt(["search", ...words], {});
  expect([code, stdout]).toEqual([want, ""]);
  expect(stderr).toMatch(message);
});
