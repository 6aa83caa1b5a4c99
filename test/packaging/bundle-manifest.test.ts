import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MANIFEST_SCHEMAS } from "@anthropic-ai/mcpb";
import { PNG } from "pngjs";
import { expect, it } from "vitest";
import { projectRoot } from "../../lab/lab-paths.ts";
import { bundleManifest } from "../../packaging/bundle-manifest.ts";
import { packageJson } from "../../packaging/package-json.ts";
import { SECRET_VARIABLES, VARIABLES } from "../../src/config/settings.ts";

const manifest = MANIFEST_SCHEMAS["0.3"].parse(bundleManifest([{ name: "a_tool", description: "A tool" }]));
const env = manifest.server.mcp_config.env ?? {};
const options = manifest.user_config ?? {};

it("is the package's, in all that both say", () => {
  const { name, version, description, license } = packageJson;
  expect(manifest).toMatchObject({ name, version, description, license });
});

it("gives each thing that is asked for to its variable, and to no other", () => {
  const variables: Record<string, string> = { ...VARIABLES, config: "SUPERSET_MCP_CONFIG" };
  const wanted = Object.keys(options).map((name) => [variables[name], `\${user_config.${name}}`]);
  expect(env).toEqual(Object.fromEntries(wanted));
});

it("asks for an account, hides what is secret, and must have the address alone", () => {
  const names = (holds: (option: (typeof options)[string]) => unknown) =>
    Object.keys(options).filter((name) => holds(options[name] as (typeof options)[string]));
  expect(names(() => true)).toEqual(expect.arrayContaining(["username", "password", "tools", "read_only"]));
  const secret = Object.keys(options).filter((name) =>
    SECRET_VARIABLES.includes(VARIABLES[name as keyof typeof VARIABLES]),
  );
  expect(names(({ sensitive }) => sensitive)).toEqual(secret);
  expect(names(({ required }) => required)).toEqual(["base_url"]);
});

it("asks for files, folders and yes or no as such", () => {
  const types = Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, type]));
  expect(types).toMatchObject({
    base_url: "string",
    read_only: "boolean",
    output_dir: "directory",
    ca_file: "file",
    config: "file",
  });
});

it("proposes no value: one that nobody chose would beat the configuration file", () => {
  expect(Object.values(options).filter((option) => option.default !== undefined)).toEqual([]);
});

it("has a picture of the size that clients show", () => {
  const { width, height } = PNG.sync.read(readFileSync(join(projectRoot, "packaging/icon.png")));
  expect([width, height]).toEqual([512, 512]);
});
