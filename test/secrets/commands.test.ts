import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { ensureBuilt } from "../built.ts";
import { runBuilt } from "../run-built.ts";
import { configureWay, lockedKey, WAYS, type Way } from "./configured.ts";
import { type EchoingSuperset, type Mood, startEchoingSuperset } from "./echoing-superset.ts";
import { leftBehind } from "./left-behind.ts";
import { findMarkers, type Marker } from "./markers.ts";

beforeAll(ensureBuilt);
vi.setConfig({ testTimeout: 180_000 });

let superset: EchoingSuperset;
let root: string;
let home: string;
beforeEach(async () => {
  superset = await startEchoingSuperset();
  root = await mkdtemp(join(tmpdir(), "secrets-"));
  home = join(root, "home");
  await writeFile(join(root, "key.pem"), lockedKey());
});
afterEach(async () => {
  await superset.close();
  await rm(root, { recursive: true });
});

/** How Superset answers calls, and how it answers about signing in. */
const MOODS: readonly [Mood, Mood][] = [
  ["good", "good"],
  ["message", "good"],
  ["web page", "errors"],
  ["cut off", "plain text"],
];

const COMMANDS = [
  ["call", "superset_chart_list"],
  ["call", "superset_dashboard_create", '{"dashboard_title": "x"}'],
  ["status"],
  ["status", "--json"],
  ["tools"],
  ["doctor"],
];

/** Runs commands one after the other; everything that they say, by what was run. */
async function runAll(commands: readonly string[][], env: Record<string, string>, input = "") {
  const said = new Map<string, string>();
  for (const command of commands) {
    superset.forget();
    const all = { HOME: home, XDG_STATE_HOME: join(home, "state"), SUPERSET_BASE_URL: superset.url, ...env };
    const { code, stdout, stderr } = await runBuilt(command, all, input);
    expect(code, `${command.join(" ")}: ${stderr}`).not.toBe(70);
    said.set(command.join(" "), stdout + stderr);
  }
  return said;
}

async function expectNoLeaks(said: Map<string, string>, markers: readonly Marker[]) {
  const told = [...said, ...(await leftBehind(home).catch(() => []))];
  const leaks = told.flatMap(([where, text]) =>
    findMarkers(text, [...markers, ...superset.issued]).map((leak) => `${where}: ${leak}`),
  );
  expect(leaks).toEqual([]);
}

const configure = (way: Way) => configureWay(way, join(root, "key.pem"));

describe.each(WAYS)("commands signed in by %s", (way) => {
  it.each(MOODS)("tell no secret (calls: %s, signing in: %s)", async (mood, signInMood) => {
    Object.assign(superset, { mood, signInMood });
    const { env, markers } = configure(way);
    await expectNoLeaks(await runAll(COMMANDS, env), markers);
  });
});

describe("login", () => {
  it.each([...MOODS.map(([, mood]) => mood), "msg", "to the sign-in page", "fields"] as Mood[])(
    "tells no secret that it is given on standard input (signing in: %s)",
    async (signInMood) => {
      const { env, markers } = configure("password");
      const { SUPERSET_PASSWORD = "", ...rest } = env;
      superset.signInMood = signInMood;
      const said = await runAll([["login"], ["status"], ["logout"]], rest, `${SUPERSET_PASSWORD}\n`);
      await expectNoLeaks(said, markers);
    },
  );

  it.each(MOODS)("tells no cookie (calls: %s, signing in: %s)", async (mood, signInMood) => {
    Object.assign(superset, { mood, signInMood });
    const { env, markers } = configure("cookie");
    const { SUPERSET_COOKIE = "", ...rest } = env;
    const said = await runAll([["login", "--cookie"], ["status"], ["logout"]], rest, SUPERSET_COOKIE);
    await expectNoLeaks(said, markers);
  });
});

describe("generate", () => {
  it.each<[Mood, Mood, boolean]>([
    ["message", "good", true],
    ["message", "good", false],
    ["plain text", "errors", false],
    ["web page", "message", true],
  ])("tells no secret (calls: %s, signing in: %s, a document: %s)", async (mood, signInMood, hasDocument) => {
    Object.assign(superset, { mood, signInMood });
    if (hasDocument) superset.document = await readFile(join("spec", "6.1.0", "openapi.json"), "utf8");
    const { env, markers } = configure("password");
    const said = await runAll([["generate", "--superset-version", "6.1.0"]], env);
    await expectNoLeaks(said, markers);
  });
});

describe("a connection that cannot be made", () => {
  it("tells neither the passphrase nor the password", async () => {
    const { env, markers } = configure("password");
    const address = { SUPERSET_BASE_URL: superset.url.replace("http:", "https:") };
    const said = await runAll([["call", "superset_chart_list"], ["status"], ["login"]], {
      ...env,
      ...address,
    });
    for (const text of said.values()) expect(text).toMatch(/Cannot reach Superset/);
    await expectNoLeaks(said, markers);
  });
});
