import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/arguments.ts";
import { ensureBuilt } from "../built.ts";
import { commandsOf, SOURCES_OF_COMMANDS } from "./command-lines.ts";
import { COMMAND_RULES, ruleOf } from "./command-rules.ts";
import { type Found, ROOT } from "./documents.ts";
import { createReader } from "./reader.ts";

const commands = SOURCES_OF_COMMANDS.flatMap(commandsOf);
const scripts = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).scripts as Record<
  string,
  string
>;
const at = ({ document, line, text }: Found) => `${document}:${line} ${text}`;
const scriptOf = (command: string) => /npm run (\S+)/.exec(command)?.[1] ?? "";

beforeAll(ensureBuilt);

it("every command in the documents has a rule that says how it is proved", () => {
  expect(commands.filter(({ text }) => !ruleOf(text)).map(at)).toEqual([]);
});

it("every rule is of a command that a document has", () => {
  const used = new Set(commands.map(({ text }) => ruleOf(text)));
  expect(COMMAND_RULES.filter((rule) => !used.has(rule))).toEqual([]);
});

it("every command of superset-mcp that is named exists", () => {
  const named = commands.filter(({ text }) => /^superset-mcp [a-z]/.test(text));
  const unknown = named.filter(({ text }) => !COMMANDS.some((name) => name === text.split(" ")[1]));
  expect(unknown.map(at)).toEqual([]);
});

it.each(SOURCES_OF_COMMANDS.filter((document) => offlineOf(document).length > 0))(
  "the commands of %s that need no Superset run, in their order",
  async (document) => {
    const reader = await createReader();
    for (const command of offlineOf(document)) {
      const { code, stderr } = await reader.type(command.text);
      expect([at(command), code, stderr]).toEqual([at(command), 0, expect.any(String)]);
    }
    await reader.leave();
  },
);

function offlineOf(document: string): Found[] {
  return commandsOf(document).filter(({ text }) => {
    const rule = ruleOf(text);
    return rule && "run" in rule && rule.run === "offline";
  });
}

describe("npm's scripts", () => {
  const ofScripts = commands.filter(({ text }) => "script" in (ruleOf(text) ?? {}));

  it("are those of package.json, and their files exist", () => {
    expect(ofScripts.filter(({ text }) => !(scriptOf(text) in scripts)).map(at)).toEqual([]);
    const files = Object.values(scripts).flatMap((script) => script.match(/\S+\.ts\b/g) ?? []);
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  it.each(cheap())("npm run %s", async (line) => {
    const reader = await createReader();
    const { code, stdout, stderr } = await reader.type(`cd '${ROOT}' && npm run --silent ${line}`);
    expect([code, stderr]).toEqual([0, expect.any(String)]);
    expect(stdout).not.toBe("");
    await reader.leave();
  });

  /** Each script once with `--help`, or as the document has it. */
  function cheap(): string[] {
    const lines = ofScripts.flatMap(({ text }) => {
      const rule = ruleOf(text);
      if (!rule || !("script" in rule) || rule.script === "exists") return [];
      return [rule.script === "helps" ? `${scriptOf(text)} -- --help` : text.replace("npm run ", "")];
    });
    return [...new Set(lines)];
  }
});

it.each(COMMAND_RULES.filter((rule) => "by" in rule))("$fits is run by $by", ({ by, words }) => {
  expect(readFileSync(join(ROOT, by), "utf8")).toContain(words);
});
