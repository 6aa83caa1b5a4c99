import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ConfigSources, readConfig } from "../../../src/config/config.ts";
import { VARIABLES } from "../../../src/config/settings.ts";
import { ConfigError } from "../../../src/errors/errors.ts";
import { failureOf } from "../failure.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "config-"));
});
afterEach(() => rm(folder, { recursive: true }));

const read = (sources: Partial<ConfigSources>) => readConfig({ flags: {}, env: {}, ...sources });
const file = async (text: string, name = "config.yaml") => {
  await writeFile(join(folder, name), text);
  return join(folder, name);
};
const complaint = async (sources: Partial<ConfigSources>) => {
  const error = await failureOf(read(sources));
  expect(error).toBeInstanceOf(ConfigError);
  return error.message;
};

describe("the configuration", () => {
  it("has defaults that need nothing set", async () => {
    const config = await read({ env: { XDG_STATE_HOME: "/state" } });
    expect(config).toMatchObject({
      auth_provider: "db",
      tools: ["core"],
      deny: [],
      read_only: false,
      files: [],
      results: "compact",
    });
    expect(config.password).toBeUndefined();
  });

  it("takes flags before the environment before the file", async () => {
    const path = await file("username: of-file\nauth_provider: ldap\nresults: raw\n");
    const env = { SUPERSET_USERNAME: "of-env", SUPERSET_MCP_RESULTS: "compact" };
    const flags = { username: "of-flag", results: undefined };
    const config = await read({ flags, env, file: path });
    expect([config.username, config.results, config.auth_provider]).toEqual(["of-flag", "compact", "ldap"]);
  });

  it("takes an empty variable for one that is not set", async () => {
    const path = await file("username: of-file\n");
    expect((await read({ env: { SUPERSET_USERNAME: "" }, file: path })).username).toBe("of-file");
  });

  it("takes a variable for not set that a bundle's client has left unfilled, and no other that looks like it", async () => {
    const path = await file("username: of-file\n");
    const secret = `\${HOME}`;
    const env = {
      ...Object.fromEntries(Object.entries(VARIABLES).map(([name, of]) => [of, `\${user_config.${name}}`])),
      SUPERSET_PASSWORD: secret,
    };
    const config = await read({ env, file: path });
    expect(config).toEqual({ ...(await read({ file: path })), password: secret });
  });

  it.each([
    ["config.yaml", "base_url: http://x.test\ntools:\n  - chart\n  - dashboard\nread_only: true\n"],
    ["config.json", '{"base_url": "http://x.test", "tools": ["chart", "dashboard"], "read_only": true}'],
    ["config", "base_url: http://x.test\ntools: chart, dashboard\nread_only: yes\n"],
  ])("reads %s", async (name, text) => {
    const config = await read({ file: await file(text, name) });
    expect([config.base_url, config.tools, config.read_only]).toEqual([
      "http://x.test",
      ["chart", "dashboard"],
      true,
    ]);
  });

  it("leaves the key $schema of a file to editors", async () => {
    const path = await file('{"$schema": "./config.schema.json", "username": "ann"}', "config.json");
    const config = await read({ file: path });
    expect(config.username).toBe("ann");
    expect(config).not.toHaveProperty("$schema");
  });

  it.each([
    ["timeout: 5", 5],
    ["timeout: '5'", 5],
    ["timeout: 0.5", 0.5],
  ])("takes the time in %j", async (text, want) => {
    expect((await read({ file: await file(text) })).timeout).toBe(want);
  });

  it.each([
    ["http://superset.test", "http://superset.test"],
    ["http://superset.test/", "http://superset.test"],
    ["https://superset.test:8443///", "https://superset.test:8443"],
    ["https://SUPERSET.test/prefix/", "https://superset.test/prefix"],
    ["https://superset.test/a/b", "https://superset.test/a/b"],
    ["https://superset.test:443/", "https://superset.test"],
    ["https://ann:pw@superset.test/?next=x#y", "https://superset.test"],
  ])("takes the address %s for %s", async (given, want) => {
    expect((await read({ env: { SUPERSET_BASE_URL: given } })).base_url).toBe(want);
  });

  it.each([
    ["chart", ["chart"]],
    [" chart , superset_dashboard_* ,", ["chart", "superset_dashboard_*"]],
    [",", []],
  ])("takes the list %j for %j", async (given, want) => {
    expect((await read({ env: { SUPERSET_MCP_TOOLS: given } })).tools).toEqual(want);
  });

  it.each([
    ["true", true],
    ["1", true],
    ["yes", true],
    ["false", false],
    ["0", false],
    ["no", false],
  ])("takes SUPERSET_MCP_READ_ONLY=%s for %s", async (given, want) => {
    expect((await read({ env: { SUPERSET_MCP_READ_ONLY: given } })).read_only).toBe(want);
  });

  it("resolves folders, the home folder too", async () => {
    const env = { SUPERSET_MCP_FILES: "~/in, sub", SUPERSET_MCP_OUTPUT_DIR: "~" };
    const config = await read({ env });
    expect(config.files).toEqual([join(homedir(), "in"), resolve("sub")]);
    expect(config.outputDir).toBe(homedir());
  });

  it.runIf(process.platform === "linux").each([
    ["/state", "/state/superset-mcp"],
    ["relative", join(homedir(), ".local/state/superset-mcp")],
  ])("keeps sessions and downloads under XDG_STATE_HOME=%s in %s", async (XDG_STATE_HOME, want) => {
    const config = await read({ env: { XDG_STATE_HOME } });
    expect([config.stateDir, config.outputDir]).toEqual([want, `${want}/downloads`]);
  });

  it("has a variable for every setting", async () => {
    const text = Object.keys(VARIABLES).map((key) => `${key}x: 1`);
    const message = await complaint({ file: await file(text.join("\n")) });
    for (const key of Object.keys(VARIABLES)) expect(message).toContain(`Did you mean "${key}"?`);
  });
});

describe("a fault in the configuration", () => {
  it.each<[string, NodeJS.ProcessEnv, RegExp]>([
    [
      "an address that is none",
      { SUPERSET_BASE_URL: "superset.test" },
      /^SUPERSET_BASE_URL: .*address of Superset/,
    ],
    ["another protocol", { SUPERSET_BASE_URL: "ftp://superset.test" }, /^SUPERSET_BASE_URL: /],
    ["a provider", { SUPERSET_AUTH_PROVIDER: "oauth" }, /^SUPERSET_AUTH_PROVIDER: .*"db".*"ldap"/],
    ["a kind of results", { SUPERSET_MCP_RESULTS: "pretty" }, /^SUPERSET_MCP_RESULTS: .*"compact".*"raw"/],
    ["a flag", { SUPERSET_MCP_READ_ONLY: "maybe" }, /^SUPERSET_MCP_READ_ONLY: /],
    ["a misspelt value", { SUPERSET_MCP_RESULTS: "compat" }, /Did you mean "compact"\?$/],
    ["a time that is none", { SUPERSET_TIMEOUT: "soon" }, /^SUPERSET_TIMEOUT: must be a number of seconds/],
    ["too many rows", { SUPERSET_MCP_MAX_ROWS: "1000001" }, /^SUPERSET_MCP_MAX_ROWS: .*1000000/],
  ])("(%s) is named with the variable it came from", async (_, env, want) => {
    expect(await complaint({ env })).toMatch(want);
  });

  it("in a flag says what is valid", async () => {
    expect(await complaint({ env: { SUPERSET_MCP_READ_ONLY: "maybe" } })).toMatch(/true.*false/);
  });

  it("is named with the flag it came from, before the variable that it overrides", async () => {
    const sources = { flags: { auth_provider: "x" }, env: { SUPERSET_AUTH_PROVIDER: "db" } };
    expect(await complaint(sources)).toMatch(/^--auth-provider: /);
  });

  it.each([
    ["username: 7", /"username" in .*config\.yaml: .*string/],
    ["superset_version: 6.1", /"superset_version" in /],
    ["tools: {a: 1}", /"tools" in .*must be a list of texts/],
    ["timeout: true", /"timeout" in .*must be a number of seconds/],
    ["max_rows: [5]", /"max_rows" in .*must be a whole number/],
    ["$schemas: x", /Unknown setting "\$schemas"/],
    ["base_ulr: http://x.test", /Unknown setting "base_ulr" in .*config\.yaml.*Did you mean "base_url"\?/],
    ["stateDir: /x", /Unknown setting "stateDir"/],
    ["- a\n- b", /must hold settings/],
    ["", /must hold settings/],
    ["a: [", /neither YAML nor JSON/],
  ])("in the file (%j) is named with the file", async (text, want) => {
    expect(await complaint({ file: await file(text) })).toMatch(want);
  });

  it("in a file that is not there names the file", async () => {
    expect(await complaint({ file: join(folder, "none.yaml") })).toContain(join(folder, "none.yaml"));
  });

  it("is told together with all others", async () => {
    const path = await file("base_ulr: x\nresults: pretty\n");
    const message = await complaint({ file: path, env: { SUPERSET_BASE_URL: "x" } });
    for (const name of ["base_ulr", '"results" in', "SUPERSET_BASE_URL"]) expect(message).toContain(name);
  });

  it("says nothing of a password of the wrong type", async () => {
    expect(await complaint({ file: await file("password: [hunter2]") })).not.toContain("hunter2");
  });

  it("says nothing of a password in a file that is no YAML", async () => {
    expect(await complaint({ file: await file("password: hunter2: x\n") })).not.toContain("hunter2");
  });
});
