import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { commandsOf, SOURCES_OF_COMMANDS } from "../docs/command-lines.ts";
import { type CommandRule, ruleOf } from "../docs/command-rules.ts";
import { createReader } from "../docs/reader.ts";

const { baseUrl, admin } = inject("superset");

/** As a reader puts their own address and account in the place of those in a document. */
function withOwn(command: string): string {
  return command
    .replaceAll(/https:\/\/superset\.example\.com|http:\/\/localhost:8088/g, baseUrl)
    .replaceAll(/(--username |SUPERSET_USERNAME=)\w+/g, `$1${admin.username}`)
    .replaceAll(/(SUPERSET_PASSWORD=)\S+/g, `$1${admin.password}`);
}

/** What is configured before; the password only where the command neither asks for it nor says where it is. */
function environmentOf(command: string): Record<string, string> {
  const env = { SUPERSET_BASE_URL: baseUrl, SUPERSET_USERNAME: admin.username };
  const says = /SUPERSET_PASSWORD|mcp (?:login|logout)\b/.test(command);
  return says ? env : { ...env, SUPERSET_PASSWORD: admin.password };
}

const onSuperset = (rule: CommandRule | undefined) =>
  rule && "run" in rule && rule.run === "superset" ? rule : undefined;

const documents = SOURCES_OF_COMMANDS.filter((document) =>
  commandsOf(document).some(({ text }) => onSuperset(ruleOf(text))),
);

const done = new Set<string>();

it.each(documents)(
  "the commands of %s that are for a Superset run on one, in their order",
  async (document) => {
    const reader = await createReader();
    await writeFile(join(reader.home, "pw"), admin.password);
    for (const { line, text } of commandsOf(document)) {
      const rule = onSuperset(ruleOf(text));
      if (!rule || (rule.once && done.has(text))) continue;
      done.add(text);
      const command = withOwn([text, rule.added].filter(Boolean).join(" "));
      const { code, stdout, stderr } = await reader.type(command, environmentOf(text), `${admin.password}\n`);
      expect({ line, command, code, stdout, stderr }).toMatchObject({ line, command, code: 0 });
      expect(stdout + stderr).not.toContain(admin.password);
    }
    await reader.leave();
  },
);
