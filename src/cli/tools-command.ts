import { ConfigError } from "../errors/errors.ts";
import { listEntry } from "../tools/list-entry.ts";
import type { Registry } from "../tools/registry.ts";
import { estimateTokens } from "../tools/token-estimate.ts";
import { isOperation, type Tool } from "../tools/tool.ts";
import type { CommandLine } from "./arguments.ts";
import { runtimeOf } from "./commands.ts";

/** `tools`: what results from the configuration, and what it costs. Needs no Superset. */
export async function listTools(line: CommandLine): Promise<number> {
  const [file, extra] = line.positionals;
  if (line.json && line.html) throw new ConfigError("--json or --html: one of them.");
  if (extra !== undefined || (file !== undefined && !line.html))
    throw new ConfigError(`"${extra ?? file}" is too much; superset-mcp tools --html FILE writes a page.`);
  const runtime = await runtimeOf(line);
  const registry = await runtime.registry();
  if (line.html) return putPage(await toolsHtml(registry, await runtime.version()), file);
  process.stdout.write(line.json ? toolsJson(registry) : toolsText(registry));
  return 0;
}

async function toolsHtml(registry: Registry, version: string): Promise<string> {
  const [{ pageData }, { renderPage }] = await Promise.all([
    import("../tools-page/page-data.ts"),
    import("../tools-page/render-page.ts"),
  ]);
  return renderPage(pageData(registry, version));
}

async function putPage(page: string, file: string | undefined): Promise<number> {
  if (file === undefined) {
    process.stdout.write(page);
    return 0;
  }
  const { savePage } = await import("../tools-page/save-page.ts");
  process.stderr.write(`superset-mcp: The tools are in ${await savePage(file, page)}\n`);
  return 0;
}

/** Every tool with all that scripts want to know of it, enabled or not. */
export function toolsJson(registry: Registry): string {
  const listed = new Set(registry.listed());
  const rows = registry.all.map((tool) => ({
    ...toolRow(tool),
    enabled: registry.allows(tool),
    listed: listed.has(tool),
    ...sizeOf(listEntry(tool)),
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}

function toolRow(tool: Tool) {
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
    arguments: (operation?.arguments ?? []).map(({ name, in: place, wire, required }) => ({
      name,
      in: place,
      wire,
      required,
    })),
  };
}

/** The enabled tools, a line each: those that a client is shown, with their size, then those that it finds by search. */
export function toolsText(registry: Registry): string {
  const listed = registry.listed();
  const enabled = registry.allowed();
  const found = enabled.filter((tool) => !listed.includes(tool));
  const line = (tool: Tool, state: string, size: string) =>
    `${tool.name.padEnd(54)}${state.padEnd(11)}${size.padEnd(32)}${tool.title}\n`;
  const entries = listed.map(listEntry);
  return [
    ...listed.map((tool) => line(tool, "listed", sizeText(sizeOf(listEntry(tool))))),
    ...found.map((tool) => line(tool, "catalogue", "")),
    `${enabled.length} of ${registry.all.length} tools are enabled\n`,
    `${listed.length} are listed: ${sizeText(sizeOf({ tools: entries }))}\n`,
    found.length > 0 ? `${found.length} are ${howFound(listed)}\n` : "",
  ].join("");
}

/** The catalogue may be denied; what is not listed then answers only to whoever knows its name. */
function howFound(listed: readonly Tool[]): string {
  const isThere = listed.some(({ name }) => name === "superset_search_tools");
  return isThere
    ? "found and called through the catalogue (superset_search_tools)"
    : "not listed and, with superset_search_tools denied, cannot be found";
}

/** What a text costs that a client puts before its model. */
function sizeOf(content: object): { bytes: number; tokens: number } {
  const text = JSON.stringify(content);
  return { bytes: Buffer.byteLength(text), tokens: estimateTokens(text) };
}

function sizeText({ bytes, tokens }: { bytes: number; tokens: number }): string {
  return `${bytes} bytes, about ${tokens} tokens`;
}
