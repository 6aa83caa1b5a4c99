import { readConfig } from "../config/config.ts";
import { ConfigError } from "../errors/errors.ts";
import { createRuntime, type Runtime } from "../runtime.ts";
import type { CommandLine } from "./arguments.ts";
import { personAtTerminal } from "./ask.ts";

const warn = (message: string) => void process.stderr.write(`superset-mcp: ${message}\n`);

/** The whole runtime of a command line. */
export async function runtimeOf(line: CommandLine): Promise<Runtime> {
  return createRuntime(await readConfig(line.sources), { warn });
}

/** `call TOOL [JSON]`: one call, by the same path as through MCP. Returns the exit code. */
export async function callOne(line: CommandLine): Promise<number> {
  const [name, json = "{}", extra] = line.positionals;
  if (name === undefined) throw new ConfigError("Which tool? superset-mcp call TOOL [JSON]");
  if (extra !== undefined)
    throw new ConfigError(`"${extra}" is too much; put all arguments into one JSON object.`);
  const { callTool } = await runtimeOf(line);
  // Ctrl-C cancels the call, so that what it has begun in Superset is ended; a second one ends us.
  const cancel = new AbortController();
  process.once("SIGINT", () => cancel.abort());
  const { signal } = cancel;
  const result = await callTool(name, parseObject(json), { ask: personAtTerminal(), signal });
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
