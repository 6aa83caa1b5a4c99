import { Ajv } from "ajv";
import { parse as parseToml } from "smol-toml";
import { expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { readCommandLine } from "../../src/cli/arguments.ts";
import { CLIENTS } from "../../src/clients/clients.ts";
import { readConfig } from "../../src/config/config.ts";
import { configSchema } from "./config-schema.ts";
import { blocksOf, DOCUMENTS } from "./documents.ts";

const PARSERS: Readonly<Record<string, (text: string) => unknown>> = {
  json: JSON.parse,
  yaml: parseYaml,
  toml: parseToml,
};
/** Whose blocks are proved elsewhere or are there to be read only. */
const OTHER_LANGUAGES = new Set(["", "sh", "bash", "console", "ts", "mermaid", "text", "diff"]);
/** Under what clients keep their servers, and the key that each of them has. */
const SERVER_KEYS = [...new Set(CLIENTS.map(({ key }) => key)), "context_servers", "mcp"];

const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(configSchema());
const blocks = DOCUMENTS.flatMap(blocksOf).map((block) => ({
  ...block,
  at: `${block.document}:${block.line}`,
}));
const dataBlocks = blocks.filter(({ language }) => language in PARSERS);

it("every block is of a language that something here knows", () => {
  const unknown = blocks.filter(({ language }) => !(language in PARSERS) && !OTHER_LANGUAGES.has(language));
  expect(unknown.map(({ at, language }) => `${at} ${language}`)).toEqual([]);
});

it.each(dataBlocks)(
  "the $language at $at is what the server or a client reads",
  async ({ language, text }) => {
    const content = PARSERS[language]?.(text) as Record<string, unknown>;
    const key = SERVER_KEYS.find((name) => name in content);
    if (key) return expectServers(content[key] as Record<string, ServerEntry>);
    validate(content);
    expect(validate.errors).toBeNull();
  },
);

interface ServerEntry {
  command: string;
  args?: string[];
  env?: Record<string, string>;
}

/** What a client would start must be understood: its command line and its variables. */
async function expectServers(servers: Record<string, ServerEntry>): Promise<void> {
  for (const { command, args = [], env = {} } of Object.values(servers)) {
    expect(command).toMatch(/^(?:node|npx|superset-mcp|docker|podman|\/.*)$/);
    const ours = args.slice(args.findIndex((word) => /superset-mcp/.test(word)) + 1);
    const { sources } = readCommandLine(ours, env);
    await readConfig(sources);
    for (const name of Object.keys(env)) expect(name).toMatch(/^SUPERSET_|^NODE_/);
  }
}
