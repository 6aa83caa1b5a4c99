import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { configuredSecret } from "../../../src/auth/secret.ts";
import type { Config } from "../../../src/config/config.ts";
import type { SecretName } from "../../../src/config/settings.ts";
import { ConfigError } from "../../../src/errors/errors.ts";
import { createKnownSecrets } from "../../../src/results/known-secrets.ts";
import { failureOf } from "../failure.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "secret-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** The secret `password` of a configuration, with whoever masks it. */
function open(settings: Partial<Config>) {
  const known = createKnownSecrets();
  const secret = configuredSecret(settings as Config, "password", known);
  if (!secret) return expect.unreachable("not configured");
  return { ...secret, known };
}

const inFile = async (text: string) => {
  await writeFile(join(folder, "secret"), text);
  return open({ password_file: join(folder, "secret") });
};

/** A command that prints a file, and leaves a line behind for each time it is run. */
async function counted(text: string) {
  const secret = open({ password_command: `echo run >> "${folder}/runs"; cat "${folder}/secret"` });
  const print = (next: string) => writeFile(join(folder, "secret"), next);
  await print(text);
  const runs = async () =>
    (await readFile(join(folder, "runs"), "utf8").catch(() => "")).split("\n").length - 1;
  return { ...secret, print, runs };
}

it("there is none where none is configured", () => {
  expect(
    configuredSecret({ api_key: "of another name" } as Config, "password", createKnownSecrets()),
  ).toBeUndefined();
});

describe("a secret that is given as it is", () => {
  it("is masked from the start, and there is no other", async () => {
    const { read, readAnew, known } = open({ password: "the secret" });
    expect(known.all()).toEqual(["the secret"]);
    expect([await read(), await readAnew("the secret")]).toEqual(["the secret", undefined]);
  });
});

describe("a secret in a file", () => {
  it("is the file's text without the white space around, masked once it is read", async () => {
    const { read, known } = await inFile("\n the secret \r\n");
    expect(known.all()).toEqual([]);
    expect(await read()).toBe("the secret");
    expect(known.all()).toEqual(["the secret"]);
  });

  it("is kept: what the file holds later is read after a refusal only", async () => {
    const { read, readAnew, known } = await inFile("first");
    await read();
    await inFile("second");
    expect(await read()).toBe("first");
    expect(await readAnew("first")).toBe("second");
    expect(await read()).toBe("second");
    expect(known.all()).toEqual(["first", "second"]);
  });

  it("has no other, while the file holds the one that was refused", async () => {
    const { read, readAnew } = await inFile("first");
    await read();
    expect(await readAnew("first")).toBeUndefined();
  });

  it("that is empty is a fault that names file and setting", async () => {
    const error = await failureOf((await inFile(" \n")).read());
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toBe(`${join(folder, "secret")} (password_file) is empty.`);
  });

  it("that is not there is a fault that names it, until it is", async () => {
    const { read } = open({ password_file: join(folder, "secret") });
    const error = await failureOf(read());
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toContain(`${join(folder, "secret")} (password_file)`);
    await writeFile(join(folder, "secret"), "there");
    expect(await read()).toBe("there");
  });
});

describe("a secret that a command prints", () => {
  it("is run once for all who ask, at the same time and later", async () => {
    const { read, runs, known } = await counted("printed\n");
    expect(await runs()).toBe(0);
    expect(await Promise.all([read(), read(), read()])).toEqual(["printed", "printed", "printed"]);
    await read();
    expect(await runs()).toBe(1);
    expect(known.all()).toEqual(["printed"]);
  });

  it("is run once for all who are refused at the same time", async () => {
    const { read, readAnew, print, runs } = await counted("old");
    await read();
    await print("new");
    const anew = [1, 2, 3, 4, 5].map(() => readAnew("old"));
    expect(await Promise.all(anew)).toEqual(["new", "new", "new", "new", "new"]);
    expect(await runs()).toBe(2);
  });

  it("is not run for a refusal of one that has been replaced", async () => {
    const { read, readAnew, print, runs } = await counted("old");
    await read();
    await print("new");
    await readAnew("old");
    expect(await readAnew("old")).toBe("new");
    expect(await runs()).toBe(2);
  });

  it.each<[string, string, RegExp]>([
    ["fails", "echo leak-out; echo leak-err >&2; exit 3", /failed \(status 3\)/],
    ["is not there", "leak-no-such-command", /failed \(status 127\)/],
    ["prints without end", "yes leak-out", /failed/],
    ["prints nothing", "echo leak-err >&2", /printed nothing/],
    ["waits for somebody to type", "cat", /printed nothing/],
  ])("that %s is a fault without a word of the command's own", async (_, command, want) => {
    const error = await failureOf(open({ password_command: command }).read());
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toMatch(/of the setting password_command /);
    expect(error.message).toMatch(want);
    expect(inspect(error, { depth: null })).not.toMatch(/leak-/);
  });

  it("is run again after it has failed", async () => {
    const { read, print } = await counted("");
    await expect(read()).rejects.toThrow(ConfigError);
    await print("by now");
    expect(await read()).toBe("by now");
  });
});

describe("a secret that cannot be sent in a header", () => {
  it.each<[string, Partial<Config>]>([
    ["api_key", { api_key: "sst_line\nsecond-line" }],
    ["cookie", { cookie: "session=“quoted”" }],
    ["access_token", { access_token_command: "printf 'first-line\\nsecond-line'" }],
    ["refresh_token", { refresh_token: "a\u0000b" }],
    ["guest_token", { guest_token: "first\r\nsecond" }],
  ] as const)("(%s) is a fault of the setting, without a word of it", async (name, settings) => {
    const secret = configuredSecret(settings as Config, name as SecretName, createKnownSecrets());
    const error = await failureOf(secret?.read() ?? Promise.resolve());
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toContain(`the setting ${name}`);
    expect(error.message).not.toMatch(/second|quoted/);
  });

  it("may be a password, which goes in a body, or headers, which are several lines", async () => {
    expect(await open({ password: "Größe日本\n" }).read()).toBe("Größe日本\n");
    const lines = configuredSecret({ headers: "A: 1\nB: 2" } as Config, "headers", createKnownSecrets());
    expect(await lines?.read()).toBe("A: 1\nB: 2");
  });
});
