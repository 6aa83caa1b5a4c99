import { withUsualSuperset } from "../auth/usual-superset.ts";
import { markOf } from "../catalogue/describe-tool.ts";
import { readConfig } from "../config/config.ts";
import { ConfigError } from "../errors/errors.ts";
import { printable } from "../results/printable.ts";
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
  const { callTool } = await runtimeOf({ ...line, sources: await withUsualSuperset(line.sources) });
  // Ctrl-C cancels the call, so that what it has begun in Superset is ended; a second one ends us.
  const cancel = new AbortController();
  process.once("SIGINT", () => cancel.abort());
  const { signal } = cancel;
  const result = await callTool(name, parseObject(json), { ask: personAtTerminal(), signal });
  for (const block of result.content) {
    if (block.type !== "text") continue;
    const stream = result.isError ? process.stderr : process.stdout;
    // A file or a program gets the text as it is.
    stream.write(`${stream.isTTY ? printable(block.text) : block.text}\n`);
  }
  return result.isError ? 1 : 0;
}

/** `search WORDS…`: the tools that the assistant would find. Exit code 1 when nothing fits. */
export async function searchTools(line: CommandLine): Promise<number> {
  const query = line.positionals.join(" ");
  if (query === "") throw new ConfigError("What for? superset-mcp search who looked at a dashboard");
  const found = await (await runtimeOf(line)).search(query, MOST_FOUND);
  const rows = found.map((tool) => ({ name: tool.name, kind: markOf(tool), title: tool.title }));
  const text = rows.map(({ name, kind, title }) => `${name} (${kind}): ${title}\n`).join("");
  process.stdout.write(line.json ? `${JSON.stringify(rows, null, 2)}\n` : text);
  if (rows.length === 0) warn("Nothing fits. Try other words: what is to be done, to what.");
  return rows.length > 0 ? 0 : 1;
}

const MOST_FOUND = 10;

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
