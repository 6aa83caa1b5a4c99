import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readOptions } from "../../../src/client/read-options.ts";
import type { SupersetOptions } from "../../../src/client/superset-options.ts";
import { createSuperset } from "../../../src/index.ts";

const baseUrl = "https://superset.example.com";
const failure = (options: object, env = {}) =>
  readOptions(options as SupersetOptions, env).then(
    () => "",
    (error: Error) => `${error.name}: ${error.message}`,
  );

describe("options", () => {
  it("are read by the rules of the settings, and beat the environment", async () => {
    const env = {
      SUPERSET_BASE_URL: "https://other.example.com",
      SUPERSET_TIMEOUT: "7",
      SUPERSET_PASSWORD: "p",
    };
    const config = await readOptions(
      { baseUrl: `${baseUrl}/bi/`, passwordFile: "/secret", headers: { "X-A": "1" }, noProxy: undefined },
      env,
    );
    expect(config).toMatchObject({ base_url: `${baseUrl}/bi`, timeout: 7, headers: "X-A: 1" });
    expect([config.password, config.password_file]).toEqual([undefined, "/secret"]);
  });

  it("take a configuration file only where one is named", async () => {
    const folder = await mkdtemp(join(tmpdir(), "options-"));
    const config = join(folder, "superset.yaml");
    await writeFile(config, `base_url: ${baseUrl}\nusername: ann\n`);
    const env = { SUPERSET_MCP_CONFIG: config };
    expect(await failure({}, env)).toMatch(/give the option baseUrl, or set SUPERSET_BASE_URL/);
    expect(await readOptions({ config }, {})).toMatchObject({ base_url: baseUrl, username: "ann" });
    await rm(folder, { recursive: true });
  });

  it.each([
    [{ basUrl: baseUrl }, 'ConfigError: Unknown option "basUrl". Did you mean "baseUrl"?'],
    [{ baseUrl, base_url: baseUrl }, 'ConfigError: Unknown option "base_url". Did you mean "baseUrl"?'],
    [{ baseUrl, tools: "all" }, 'ConfigError: Unknown option "tools".'],
    [{ baseUrl: "superset" }, "ConfigError: baseUrl: must be the address of Superset"],
    [{ baseUrl, authProvider: "lap" }, /ConfigError: authProvider: .* Did you mean "ldap"\?/],
    [{ baseUrl, connectTimeout: -1 }, "ConfigError: connectTimeout: Too small"],
    [
      { baseUrl, password: "a", passwordFile: "b" },
      "ConfigError: password and passwordFile both give the password",
    ],
  ] as const)("%j is refused, named as it was written", async (options, message) => {
    expect(await failure(options)).toEqual(
      typeof message === "string" ? expect.stringContaining(message) : expect.stringMatching(message),
    );
  });

  it("name a version that there is", async () => {
    const options = { baseUrl, accessToken: "t", version: "6.1.1" as "6.1.0" };
    await expect(createSuperset(options)).rejects.toThrow(
      /no tools for Superset "6\.1\.1".* Did you mean "6\.1\.0"/,
    );
  });
});
