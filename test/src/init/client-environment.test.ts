import { resolve } from "node:path";
import { expect, it } from "vitest";
import { readConfig } from "../../../src/config/config.ts";
import { SECRETS, VARIABLES } from "../../../src/config/settings.ts";
import { clientEnvironment } from "../../../src/init/client-environment.ts";

const BASE = { base_url: "https://superset.example.com" };

async function environment(
  env: NodeJS.ProcessEnv,
  flags: Record<string, string | boolean> = {},
  answers = {},
) {
  const sources = { flags: { ...BASE, ...flags }, env };
  return clientEnvironment(sources, await readConfig(sources), answers);
}

it("is the address and the answers where nothing else was said", async () => {
  expect(await environment({}, {}, { username: "ann", tools: "analyst" })).toEqual({
    SUPERSET_BASE_URL: "https://superset.example.com",
    SUPERSET_USERNAME: "ann",
    SUPERSET_MCP_TOOLS: "analyst",
  });
});

it("has what flags and variables said, with paths that hold anywhere", async () => {
  const got = await environment(
    { SUPERSET_MCP_READ_ONLY: "yes", SUPERSET_MCP_FILES: "a,b", XDG_STATE_HOME: "/state" },
    { ca_file: "certificates/ca.pem", timeout: "5" },
  );
  expect(got).toEqual({
    SUPERSET_BASE_URL: "https://superset.example.com",
    SUPERSET_MCP_READ_ONLY: "true",
    SUPERSET_MCP_FILES: `${resolve("a")},${resolve("b")}`,
    SUPERSET_CA_FILE: resolve("certificates/ca.pem"),
    SUPERSET_TIMEOUT: "5",
    XDG_STATE_HOME: "/state",
  });
});

it("holds no secret, whichever is given", async () => {
  for (const name of Object.keys(SECRETS) as (keyof typeof SECRETS)[]) {
    const got = await environment({ [VARIABLES[name]]: "X-Marker: marker-secret" });
    expect(JSON.stringify(got), name).not.toContain("marker-secret");
  }
});

it("goes on reading secrets from the files and commands that were named, but for the password", async () => {
  const got = await environment({ SUPERSET_API_KEY_COMMAND: "pass show key", SUPERSET_PASSWORD_FILE: "pw" });
  expect(got).toMatchObject({ SUPERSET_API_KEY_COMMAND: "pass show key" });
  expect(got).not.toHaveProperty("SUPERSET_PASSWORD_FILE");
});

it.each<[NodeJS.ProcessEnv, object]>([
  [
    { HTTPS_PROXY: "http://proxy:3128", NO_PROXY: "localhost" },
    { SUPERSET_PROXY: "http://proxy:3128", SUPERSET_NO_PROXY: "localhost" },
  ],
  [{ HTTPS_PROXY: "http://ann:secret@proxy:3128" }, {}],
  [{ HTTPS_PROXY: "http://proxy:3128", SUPERSET_PROXY: "http://own:1" }, { SUPERSET_PROXY: "http://own:1" }],
])("of a shell with %j has %j, since clients do not inherit it", async (env, want) => {
  expect(await environment(env)).toEqual({ SUPERSET_BASE_URL: "https://superset.example.com", ...want });
});

it.each(["http://ann:marker@proxy:3128", "http://ann@proxy:3128"])(
  "refuses a configured proxy with an account, and says where it may stand: %s",
  async (proxy) => {
    const refused = expect(environment({ SUPERSET_PROXY: proxy })).rejects;
    await refused.toThrow(/name that by --config/);
    await refused.not.toThrow(/marker/);
  },
);
