import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readConfig } from "../../../src/config/config.ts";
import { targetConfig } from "../../../src/config/target-config.ts";
import { failureOf } from "../failure.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "targets-"));
});
afterEach(() => rm(folder, { recursive: true }));

const file = async (name: string, settings: object) => {
  const path = join(folder, name);
  await writeFile(path, JSON.stringify(settings));
  return path;
};
const config = (settings: object, env: NodeJS.ProcessEnv = {}) =>
  file("own.json", settings).then((path) => readConfig({ flags: {}, env, file: path }));
const there = { base_url: "https://there.example.com", username: "mover", read_only: true };

describe("the configuration of a target", () => {
  it("is its own file's, and nothing of the environment's; files are those of the process", async () => {
    const path = await file("there.json", there);
    const env = { SUPERSET_PASSWORD: "ours", SUPERSET_USERNAME: "we", SUPERSET_MCP_OUTPUT_DIR: folder };
    const own = await config({ base_url: "https://here.example.com", targets: { there: path } }, env);
    const target = await targetConfig(own, "there");
    expect(target).toMatchObject({ ...there, outputDir: folder, stateDir: own.stateDir });
    expect(target.password).toBeUndefined();
  });

  it("is named in a variable too", async () => {
    const path = await file("there.json", there);
    const own = await config({}, { SUPERSET_MCP_TARGETS: `there=${path}, other=/other.yaml` });
    expect(own.targets).toEqual({ there: path, other: "/other.yaml" });
    const wrong = await failureOf(config({}, { SUPERSET_MCP_TARGETS: "there" }));
    expect(wrong.message).toContain("SUPERSET_MCP_TARGETS: must be names with configuration files");
  });

  it("asks by its own rule, where that has not been asked by already", async () => {
    const path = await file("there.json", { ...there, confirm: "person" });
    const confirmOf = async (confirm: string) =>
      (await targetConfig(await config({ confirm, targets: { there: path } }), "there")).confirm;
    expect([await confirmOf("never"), await confirmOf("ask"), await confirmOf("person")]).toEqual([
      "person",
      "person",
      "never",
    ]);
  });

  it("that there is not is said with the nearest, or with how to have one", async () => {
    const own = await config({ targets: { staging: "/s.yaml" } });
    const wrong = await failureOf(targetConfig(own, "stagin"));
    expect(wrong.message).toBe('No target is called "stagin". Did you mean "staging"? Known: staging.');
    const none = await failureOf(targetConfig(await config({}), "constructor"));
    expect(none.message).toContain('"targets: {staging: /path/to/staging.yaml}"');
    const empty = await config({ targets: { there: await file("empty.json", { username: "x" }) } });
    expect((await failureOf(targetConfig(empty, "there"))).message).toContain("has no base_url");
  });
});
