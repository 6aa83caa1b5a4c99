import { expect, it } from "vitest";
import { findClient } from "../../../src/clients/clients.ts";
import { settingsSource } from "../../../src/doctor/settings-source.ts";
import { makeHome } from "../../run-doctor.ts";

const ADDRESS = "https://superset.example.com";
const entry = (env: Record<string, string>) => ({ command: "superset-mcp", args: [], env });
const clients = [
  { client: findClient("cursor"), path: "/x", servers: { other: { command: "other", args: [], env: {} } } },
  { client: findClient("codex"), path: "/y", fault: "/y is no TOML" },
  { client: findClient("vscode"), path: "/z", servers: { mine: entry({ SUPERSET_BASE_URL: ADDRESS }) } },
];

/** No session is kept there. */
const shell = async (env = {}) => ({ flags: {}, env: { XDG_STATE_HOME: await makeHome(), ...env } });

it("is a client's, where the shell names no Superset", async () => {
  const { sources, origin } = await settingsSource(await shell({ LANG: "C" }), clients);
  expect(sources.env).toMatchObject({ SUPERSET_BASE_URL: ADDRESS, LANG: "C" });
  expect(origin).toBe('VS Code\'s configuration of "mine"');
});

it.each<[object, string]>([
  [{ env: { SUPERSET_BASE_URL: "http://own" } }, "the environment and the command line"],
  [{ flags: { base_url: "http://own" } }, "the environment and the command line"],
  [{ file: "own.yaml" }, "own.yaml and the environment"],
])("is the shell's, where that has %j", async (given, want) => {
  const sources = { ...(await shell()), ...given };
  expect(await settingsSource(sources, clients)).toEqual({ sources, origin: want });
});

it("is the shell's where no client has one", async () => {
  const sources = await shell();
  expect(await settingsSource(sources, clients.slice(0, 2))).toMatchObject({ sources });
});
