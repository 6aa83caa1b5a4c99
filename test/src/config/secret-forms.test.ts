import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ConfigSources, readConfig } from "../../../src/config/config.ts";
import {
  describeSettings,
  FLAG_SETTINGS,
  flagOf,
  formsOf,
  SECRET_VARIABLES,
  SECRETS,
  type SecretName,
  VARIABLES,
} from "../../../src/config/settings.ts";
import { ConfigError } from "../../../src/errors/errors.ts";
import { failureOf } from "../failure.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "config-"));
});
afterEach(() => rm(folder, { recursive: true }));

const read = (sources: Partial<ConfigSources>) => readConfig({ flags: {}, env: {}, ...sources });
const file = async (text: string) => {
  await writeFile(join(folder, "config.yaml"), text);
  return join(folder, "config.yaml");
};
/** The forms of the password in force. */
const passwordOf = async (sources: Partial<ConfigSources>) => {
  const { password, password_file, password_command } = await read(sources);
  return { password, password_file, password_command };
};
const names = Object.keys(SECRETS) as SecretName[];

describe("a secret", () => {
  it.each(names)(
    "%s may be given as it is, as a file or as a command, from any source that may hold it",
    async (name) => {
      const [value, asFile, asCommand] = formsOf(name);
      expect((await read({ env: { [VARIABLES[value]]: "X: the-secret" } }))[value]).toBe("X: the-secret");
      expect((await read({ env: { [VARIABLES[asFile]]: "/s" } }))[asFile]).toBe("/s");
      expect((await read({ env: { [VARIABLES[asCommand]]: "pass x" } }))[asCommand]).toBe("pass x");
      expect((await read({ flags: { [asFile]: "/s" } }))[asFile]).toBe("/s");
      expect((await read({ flags: { [asCommand]: "pass x" } }))[asCommand]).toBe("pass x");
      expect((await read({ file: await file(`${value}: "X: the-secret"`) }))[value]).toBe("X: the-secret");
    },
  );

  it.each<[string, Record<string, string>, RegExp]>([
    [
      "in the environment",
      { SUPERSET_PASSWORD: "hunter2", SUPERSET_PASSWORD_FILE: "/hunter2" },
      /^SUPERSET_PASSWORD and SUPERSET_PASSWORD_FILE both give the password; keep one\.$/,
    ],
    [
      "in the environment, of a longer name",
      { SUPERSET_GUEST_TOKEN_FILE: "/hunter2", SUPERSET_GUEST_TOKEN_COMMAND: "hunter2" },
      /^SUPERSET_GUEST_TOKEN_FILE and SUPERSET_GUEST_TOKEN_COMMAND both give the guest token/,
    ],
  ])("given in two forms %s is a fault that names both, and not their values", async (_, env, want) => {
    const error = await failureOf(read({ env }));
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toMatch(want);
    expect(error.message).not.toContain("hunter2");
  });

  it("given in two forms by flags or by the file is one too", async () => {
    const flags = { password_file: "/x", password_command: "x" };
    expect((await failureOf(read({ flags }))).message).toMatch(/--password-file and --password-command both/);
    const path = await file("password: hunter2\npassword_command: x\n");
    const { message } = await failureOf(read({ file: path }));
    expect(message).toMatch(/^"password" in .* and "password_command" in .* both give the password/);
  });

  it("in one form replaces what a weaker source gives in another", async () => {
    const path = await file("password: of-file");
    const env = { SUPERSET_PASSWORD_COMMAND: "of-env" };
    const flags = { password_file: "/of-flag" };
    const none = { password: undefined, password_file: undefined, password_command: undefined };
    expect(await passwordOf({ file: path })).toEqual({ ...none, password: "of-file" });
    expect(await passwordOf({ file: path, env })).toEqual({ ...none, password_command: "of-env" });
    expect(await passwordOf({ file: path, env, flags })).toEqual({ ...none, password_file: "/of-flag" });
    expect(await passwordOf({ env, flags })).toEqual({ ...none, password_file: "/of-flag" });
  });

  it("replaces only itself", async () => {
    const path = await file("password: pw\nheaders: 'X: 1'\n");
    const config = await read({ file: path, env: { SUPERSET_HEADERS_FILE: "/h" } });
    expect([config.password, config.headers, config.headers_file]).toEqual(["pw", undefined, "/h"]);
  });

  it("that is empty in the environment is not given", async () => {
    const path = await file("password: of-file");
    const env = { SUPERSET_PASSWORD: "", SUPERSET_PASSWORD_FILE: "" };
    expect((await passwordOf({ file: path, env })).password).toBe("of-file");
  });

  it("that is empty in the file is a fault", async () => {
    const path = await file("password: ''");
    expect((await failureOf(read({ file: path }))).message).toMatch(/^"password" in /);
  });

  it("in a file is found from the home folder too", async () => {
    const env = { SUPERSET_PASSWORD_FILE: "~/pw", SUPERSET_COOKIE_FILE: "jar" };
    const config = await read({ env });
    expect([config.password_file, config.cookie_file]).toEqual([join(homedir(), "pw"), resolve("jar")]);
  });

  it.each([
    ["headers: {X-A: '1', X-B: two}", "X-A: 1\nX-B: two"],
    ["headers: |\n  X-A: 1\n  X-B: two\n", "X-A: 1\nX-B: two\n"],
  ])("of headers may be a map or lines in the file: %j", async (text, want) => {
    expect((await read({ file: await file(text) })).headers).toBe(want);
  });

  it.each([
    "password: [hunter2]",
    "password: {a: hunter2}",
    "headers: [hunter2]",
    "headers: {X: [hunter2]}",
    "cookie: 12345678",
  ])("of another type (%j) is a fault that does not repeat it", async (text) => {
    const error = await failureOf(read({ file: await file(text) }));
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).not.toMatch(/hunter2|12345678/);
  });
});

describe("the settings", () => {
  it("take a secret's own value from no flag, and every other setting from one", () => {
    const flags = FLAG_SETTINGS.map(({ name }) => name);
    for (const name of names) expect(flags).not.toContain(name);
    const others = Object.keys(VARIABLES).filter((name) => !names.includes(name as SecretName));
    expect([...flags].sort()).toEqual(others.sort());
  });

  it("know the variables that are taken out of the environment: those that hold a secret itself", () => {
    expect(SECRET_VARIABLES).toEqual(names.map((name) => `SUPERSET_${name.toUpperCase()}`));
  });

  it("have each a variable of its own", () => {
    expect(new Set(Object.values(VARIABLES)).size).toBe(Object.keys(VARIABLES).length);
  });

  it("are helped with, each with flag and variable", () => {
    const help = describeSettings();
    for (const { name } of FLAG_SETTINGS.filter(({ name }) => !/_(file|command)$/.test(name))) {
      expect(help).toMatch(new RegExp(`${flagOf(name)}\\b.*${VARIABLES[name]}`));
    }
    for (const variable of SECRET_VARIABLES) expect(help).toContain(variable);
  });

  it.each<[string, string, number]>([
    ["timeout", "0.5", 0.5],
    ["connect_timeout", "3", 3],
    ["long_timeout", "86400", 86_400],
  ] as const)("take seconds for %s", async (name, given, want) => {
    const key = name as "timeout";
    expect((await read({ env: { [VARIABLES[key]]: given } }))[key]).toBe(want);
  });

  it.each(["0", "-1", "x", "1e9", "Infinity"])("take no %s for seconds", async (given) => {
    expect((await failureOf(read({ env: { SUPERSET_TIMEOUT: given } }))).message).toMatch(
      /^SUPERSET_TIMEOUT: /,
    );
  });

  it.each([
    ["SUPERSET_PROXY", "socks5://proxy.test"],
    ["SUPERSET_PROXY", "proxy.test:3128"],
    ["SUPERSET_GUEST_TOKEN_HEADER", "X Guest: 1"],
    ["SUPERSET_MCP_SESSION_STORE", "cloud"],
    ["SUPERSET_CA_FILE", ""],
  ])("take for %s not %j", async (variable, given) => {
    const reading = read({ env: { [variable]: given } });
    if (given === "") return expect((await reading).ca_file).toBeUndefined();
    expect((await failureOf(reading)).message).toMatch(new RegExp(`^${variable}: `));
  });

  it("take the proxies of the environment for what they are: everybody's", async () => {
    const env = { HTTPS_PROXY: "http://s.test", http_proxy: "http://p.test", NO_PROXY: "a,b" };
    const { environmentProxies, proxy } = await read({ env });
    expect(environmentProxies).toEqual({ http: "http://p.test", https: "http://s.test", no: "a,b" });
    expect(proxy).toBeUndefined();
  });
});
