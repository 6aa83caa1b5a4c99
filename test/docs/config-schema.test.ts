import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readConfig } from "../../src/config/config.ts";
import { VARIABLES } from "../../src/config/settings.ts";
import { configSchema } from "./config-schema.ts";

const ROOT = join(import.meta.dirname, "../..");
const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(configSchema());
let file: string;
beforeAll(async () => {
  file = join(await mkdtemp(join(tmpdir(), "schema-")), "config.yaml");
});
afterAll(() => rm(join(file, ".."), { recursive: true }));

/** Whether the server itself takes the file. */
async function isRead(text: string): Promise<boolean> {
  await writeFile(file, text);
  return readConfig({ flags: {}, env: {}, file }).then(
    () => true,
    () => false,
  );
}

it("config.schema.json is the schema of the settings: `npx vitest run --project unit test/docs -u` writes it", async () => {
  await expect(`${JSON.stringify(configSchema(), null, 2)}\n`).toMatchFileSnapshot(
    "../../config.schema.json",
  );
});

it("config.schema.json is shipped", async () => {
  const { files } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8"));
  expect(files).toContain("config.schema.json");
});

it("has every setting, each with a description, and no other", () => {
  const { $schema, ...properties } = configSchema().properties as Record<string, { description?: string }>;
  expect(Object.keys(properties).sort()).toEqual(Object.keys(VARIABLES).sort());
  expect(Object.values({ $schema, ...properties }).filter((each) => !each?.description)).toEqual([]);
});

describe("schema and server take", () => {
  it.each([
    "base_url: https://superset.example.com\nusername: ann\npassword_command: pass superset\n",
    '$schema: ./config.schema.json\nbase_url: "https://superset.example.com/prefix"\n',
    '{"$schema": "x", "tools": ["viewer", "superset_chart_*"], "deny": ["admin"], "read_only": true}',
    "tools: viewer, chart\ndeny: delete\nread_only: yes\nfit: false\n",
    "timeout: 30\nconnect_timeout: 0.5\nlong_timeout: '900'\nmax_rows: 500\n",
    "headers:\n  X-Proxy: a\n  Authorization: Basic x\n",
    "headers: |\n  X-Proxy: a\n",
    "session_store: keychain\nconfirm: never\nresults: raw\nauth_provider: ldap\n",
    "sql_databases: [examples]\nsql_schemas: [main]\nfiles: [~/in]\noutput_dir: ~/out\njournal: ~/j\n",
    "password_file: /run/secrets/password\napi_key_command: pass key\n",
  ])("%j", async (text) => {
    expect([validate(parse(text)), validate.errors]).toEqual([true, null]);
    expect(await isRead(text)).toBe(true);
  });
});

describe("schema and server refuse", () => {
  it.each([
    "base_ulr: https://superset.example.com\n",
    "base_url: superset.example.com\n",
    "base_url: ftp://superset.example.com\n",
    "username: 7\n",
    "superset_version: 6.1\n",
    "read-only: true\n",
    "read_only: maybe\n",
    "read_only: 1\n",
    "tools: {chart: true}\n",
    "deny: [1]\n",
    "results: compat\n",
    "confirm: nevr\n",
    "timeout: soon\n",
    "timeout: 0\n",
    "timeout: true\n",
    "timeout: [5]\n",
    "max_rows: 1.5\n",
    "max_rows: 2000000\n",
    "max_rows:\n",
    "guest_token_header: 'X Guest'\n",
    "password: [a]\n",
    "password: ''\n",
    "password: a\npassword_file: /b\n",
    "api_key_file: a\napi_key_command: /b\n",
    "password_cmd: pass superset\n",
    "headers: {X-Proxy: 1}\n",
    "$schemas: x\n",
    "- tools\n",
  ])("%j", async (text) => {
    expect(validate(parse(text))).toBe(false);
    expect(await isRead(text)).toBe(false);
  });
});
