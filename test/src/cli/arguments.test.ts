import { describe, expect, it } from "vitest";
import { readCommandLine } from "../../../src/cli/arguments.ts";
import { readConfig } from "../../../src/config/config.ts";
import { SECRETS, VARIABLES } from "../../../src/config/settings.ts";
import { ConfigError } from "../../../src/errors/errors.ts";

const read = (...argv: string[]) => readCommandLine(argv, {});

describe("readCommandLine", () => {
  it.each<[string[], object]>([
    [[], { command: "serve", positionals: [] }],
    [["serve"], { command: "serve", positionals: [] }],
    [["tools", "--json"], { command: "tools", json: true }],
    [["--json", "tools"], { command: "tools", json: true }],
    [["tools", "--html", "page.html"], { command: "tools", html: true, positionals: ["page.html"] }],
    [
      ["call", "superset_chart_list", '{"page": 1}'],
      { command: "call", positionals: ["superset_chart_list", '{"page": 1}'] },
    ],
    [["call", "x", "--read-only", "{}"], { positionals: ["x", "{}"] }],
    [["--help"], { help: true, version: false }],
    [["-h"], { help: true }],
    [["-v"], { version: true }],
  ])("reads %j", (argv, want) => {
    expect(read(...argv)).toMatchObject(want);
  });

  it("makes settings of flags, and only of those that are there", () => {
    const argv = [
      "--base-url",
      "http://x.test",
      "--superset-version=6.1.0",
      "--read-only",
      "--tools",
      "chart,-",
    ];
    expect(read(...argv).sources.flags).toEqual({
      base_url: "http://x.test",
      superset_version: "6.1.0",
      read_only: true,
      tools: "chart,-",
    });
    expect(read("tools", "--json").sources.flags).toEqual({});
  });

  it.each<[string[], NodeJS.ProcessEnv, string | undefined]>([
    [[], {}, undefined],
    [[], { SUPERSET_MCP_CONFIG: "" }, undefined],
    [[], { SUPERSET_MCP_CONFIG: "env.yaml" }, "env.yaml"],
    [["--config", "flag.yaml"], { SUPERSET_MCP_CONFIG: "env.yaml" }, "flag.yaml"],
  ])("finds with %j and %j the file %s", (argv, env, want) => {
    expect(readCommandLine(argv, env).sources.file).toBe(want);
  });

  it.each<[string[], RegExp]>([
    [["--base-ulr", "x"], /Unknown flag --base-ulr\. Did you mean "base-url"\?/],
    [["--readonly"], /Unknown flag --readonly\. Did you mean "read-only"\?/],
    [["--constructor"], /--constructor/],
    [["-x"], /-x/],
    [["--base-url"], /base-url/],
    [["--read-only=false"], /read-only/],
    [["tool"], /Unknown command "tool"\. Did you mean "tools"\?/],
    [["list"], /Unknown command "list"/],
  ])("refuses %j with the nearest that there is", (argv, want) => {
    expect(() => read(...argv)).toThrow(ConfigError);
    expect(() => read(...argv)).toThrow(want);
  });

  it("has no flag for the password, and does not repeat one given all the same", () => {
    const readIt = () => read("--password=hunter2");
    expect(readIt).toThrow(/Unknown flag --password/);
    expect(readIt).not.toThrow(/hunter2/);
  });

  const secrets = Object.keys(SECRETS);
  const flagOf = (name: string) => `--${name.replaceAll("_", "-")}`;

  it("knows a flag for every setting that is no secret", async () => {
    for (const name of Object.keys(VARIABLES).filter((name) => !secrets.includes(name))) {
      const argv = name === "read_only" ? [flagOf(name)] : [flagOf(name), "x"];
      expect(Object.keys(read(...argv).sources.flags), name).toEqual([name]);
    }
  });

  it.each(secrets)("takes no %s as a flag, which other processes could read", (name) => {
    expect(() => read("call", "x", `${flagOf(name)}=hunter2`)).toThrow(ConfigError);
    expect(() => read("call", "x", flagOf(name))).toThrow(/Unknown flag|a flag of login/);
  });

  it("leads to a configuration", async () => {
    const { sources } = readCommandLine(["--read-only", "--tools", "chart"], { SUPERSET_USERNAME: "ann" });
    expect(await readConfig(sources)).toMatchObject({ read_only: true, tools: ["chart"], username: "ann" });
  });
});
