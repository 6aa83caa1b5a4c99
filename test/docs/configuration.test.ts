import { expect, it } from "vitest";
import { flagOf, PLAIN_SETTINGS, SECRETS, VARIABLES } from "../../src/config/settings.ts";

const cell = (text: string) => text.replaceAll("|", "\\|");

/** The reference as it must be: `npx vitest run --project unit test/docs -u` writes it. */
function reference(): string {
  const row = (...cells: string[]) => `| ${cells.map(cell).join(" | ")} |`;
  const plain = Object.entries(PLAIN_SETTINGS).map(([name, setting]) => {
    const takes = "takes" in setting ? ` ${setting.takes}` : "";
    return row(`\`${name}\``, `\`${flagOf(name)}${takes}\``, `\`${setting.variable}\``, setting.help);
  });
  const secrets = Object.entries(SECRETS).map(([name, { help }]) =>
    row(`\`${name}\``, `\`${VARIABLES[name as keyof typeof SECRETS]}\``, help),
  );
  return `# Configuration

Generated from \`src/config/settings.ts\`. Flags beat the environment, which beats the file (\`--config FILE\`,
\`SUPERSET_MCP_CONFIG\`; YAML or JSON). An unknown setting is an error that names the nearest one; so are a value and an entry
of \`tools\` or \`deny\` that mean nothing. [Surfaces](surfaces.md) says how to choose what is offered.

The package has a JSON Schema of the file, \`config.schema.json\`. With it an editor completes, explains and checks settings while
you write: in YAML by a first line, in JSON by a key, which the server does not read.

\`\`\`yaml
# yaml-language-server: $schema=/path/to/superset-mcp/config.schema.json
base_url: https://superset.example.com
username: me
password_command: pass show superset
tools: [viewer]
\`\`\`

\`\`\`json
{
  "$schema": "/path/to/superset-mcp/config.schema.json",
  "base_url": "https://superset.example.com",
  "username": "me",
  "password_command": "pass show superset",
  "tools": ["viewer"]
}
\`\`\`

| In the file | Flag | Environment | |
| --- | --- | --- | --- |
${plain.join("\n")}

Secrets have no flag, because other processes can read flags. Each can also be given as a file that holds it or a command
that prints it: \`password_file\`, \`--password-file\`, \`SUPERSET_PASSWORD_FILE\`; \`password_command\` and so on.
[Signing in](sign-in.md) says which of them to use.

| In the file | Environment | |
| --- | --- | --- |
${secrets.join("\n")}
`;
}

it("docs/configuration.md says what there is to set", async () => {
  await expect(reference()).toMatchFileSnapshot("../../docs/configuration.md");
});
