import { readConfig } from "../config/config.ts";
import { ConfigError } from "../errors/errors.ts";
import { createRuntime, type Runtime } from "../runtime.ts";
import { isOperation, type Tool } from "../tools/tool.ts";
import type { CommandLine } from "./arguments.ts";
import { personAtTerminal } from "./ask.ts";

/** What the commands besides `serve` do. Each returns the exit code. */

const warn = (message: string) => void process.stderr.write(`superset-mcp: ${message}\n`);

/** The whole runtime of a command line. */
export async function runtimeOf(line: CommandLine): Promise<Runtime> {
  return createRuntime(await readConfig(line.sources), { warn });
}

/** `tools`: what there is, enabled or not. Needs no Superset. */
export async function listTools(line: CommandLine): Promise<number> {
  const registry = await (await runtimeOf(line)).registry();
  const rows = registry.all.map((tool) => toolRow(tool, registry.allows(tool)));
  if (line.json) {
    process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
    return 0;
  }
  const enabled = rows.filter((row) => row.enabled);
  for (const { name, title } of enabled) process.stdout.write(`${name.padEnd(54)}${title}\n`);
  process.stdout.write(`${enabled.length} of ${rows.length} tools are enabled\n`);
  return 0;
}

function toolRow(tool: Tool, enabled: boolean) {
  const { name, title, resource, annotations } = tool;
  const operation = isOperation(tool) ? tool : undefined;
  return {
    name,
    title,
    method: operation?.method ?? null,
    path: operation?.path ?? null,
    resource,
    readOnly: annotations.readOnlyHint,
    destructive: annotations.destructiveHint,
    enabled,
    arguments: (operation?.arguments ?? []).map(({ name, in: place, wire, required }) => ({
      name,
      in: place,
      wire,
      required,
    })),
  };
}

/** `call TOOL [JSON]`: one call, by the same path as through MCP. */
export async function callOne(line: CommandLine): Promise<number> {
  const [name, json = "{}", extra] = line.positionals;
  if (name === undefined) throw new ConfigError("Which tool? superset-mcp call TOOL [JSON]");
  if (extra !== undefined)
    throw new ConfigError(`"${extra}" is too much; put all arguments into one JSON object.`);
  const { callTool } = await runtimeOf(line);
  const result = await callTool(name, parseObject(json), { ask: personAtTerminal() });
  for (const block of result.content) {
    if (block.type === "text") (result.isError ? process.stderr : process.stdout).write(`${block.text}\n`);
  }
  return result.isError ? 1 : 0;
}

function parseObject(json: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new ConfigError(`The arguments are not JSON: ${(cause as Error).message}`, { cause });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ConfigError('The arguments must be a JSON object, e.g. {"chart_id": 7}.');
  }
  return value as Record<string, unknown>;
}
