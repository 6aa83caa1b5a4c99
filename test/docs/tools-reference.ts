import { type PageArgument, type PageTool, pageData } from "../../src/tools-page/page-data.ts";
import { loadAll } from "../generated/all-tools.ts";
import { registryOf } from "../surface-sizes.ts";
import { asProse, wrap } from "./markdown-text.ts";
import { RESOURCE_LINES } from "./resource-lines.ts";

const versions = await loadAll();
const newest = versions.at(-1) as (typeof versions)[number];
const { tools } = pageData(registryOf(newest.tools), newest.version);
const resourceOf = new Map(tools.map(({ name, resource }) => [name, resource]));

/** The resources of the newest version, with their tools by name. */
export const RESOURCES: ReadonlyMap<string, readonly PageTool[]> = new Map(
  [...new Set(resourceOf.values())]
    .sort()
    .map((resource) => [resource, tools.filter((tool) => tool.resource === resource)]),
);

const code = (text: string) => `\`${text}\``;
const short = (version: string) => version.replace(/\.\d+$/, "");

/** docs/tools/README.md */
export function toolsIndex(): string {
  const rows = [...RESOURCES].map(
    ([resource, { length }]) =>
      `| [${code(resource)}](${resource}.md) | ${length} | ${RESOURCE_LINES[resource]} |`,
  );
  return `# Tools

Written by \`test/docs/tools-reference.test.ts\`: every tool of Superset ${newest.version}, by resource, ${tools.length} in all; where one is not in
every version (${versions.map(({ version }) => version).join(", ")}), it says so. Which of them a client is shown is
[surfaces](../surfaces.md); what their answers look like is [answers](../answers.md). \`superset-mcp tools --html tools.html\`
writes the same as one page to search. Types of large bodies are cut here, and whole there.

| Resource | Tools | |
| --- | ---: | --- |
${rows.join("\n")}

## In older versions only

${goneTools()}
`;
}

function goneTools(): string {
  const gone = new Map<string, string[]>();
  for (const { version, tools: older } of versions)
    for (const { name, title } of older)
      if (!resourceOf.has(name))
        gone.set(`${code(name)}: ${title}`, [...(gone.get(`${code(name)}: ${title}`) ?? []), version]);
  return [...gone].map(([text, of]) => `- ${text} (${of.join(", ")})`).join("\n") || "None.";
}

/** docs/tools/<resource>.md */
export function resourcePage(resource: string): string {
  const own = RESOURCES.get(resource) ?? [];
  const contents = own.map(({ name, title }) => `- [${code(name)}](#${name}): ${title}`);
  return `# ${code(resource)}

${capital(RESOURCE_LINES[resource] ?? "")}. Tools of Superset ${newest.version}. All resources: [tools](README.md).

${contents.join("\n")}
${own.map(toolSection).join("")}`;
}

function toolSection(tool: PageTool): string {
  const facts = [
    tool.title,
    tool.mark,
    tool.method && code(`${tool.method} ${tool.path}`),
    presence(tool.name),
    tool.aliases.length > 0 && `formerly ${tool.aliases.map(code).join(", ")}`,
  ].filter(Boolean);
  const needs = tool.needs.length > 0 ? `\n${wrap(`Needs ${tool.needs.join("; ")}.`)}\n` : "";
  return `
## ${tool.name}

${wrap(facts.join(" · "))}

${wrap(linked(asProse(tool.description), tool))}
${needs}
${tool.arguments.length === 0 ? "It takes no arguments." : argumentTable(tool)}
`;
}

/** Nothing for a tool that every version has. */
function presence(name: string): string {
  const having = versions.filter(({ tools: those }) => those.some((tool) => tool.name === name));
  if (having.length === 0 || having.length === versions.length) return "";
  const all = having.map(({ version }) => short(version));
  return having.length === versions.length - versions.indexOf(having[0] as (typeof versions)[number])
    ? `since ${all[0]}`
    : `in ${all.join(", ")}`;
}

const capital = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** The list of tools leaves these unexplained, to be short. */
const SHORT_ARGUMENTS: Readonly<Record<string, string>> = {
  all_pages: "All rows of the list, up to 10,000.",
  fields:
    'What of the answer to show, the usual fields when left out: `["params", "owners.email"]`; all: `["*"]`.',
};

function argumentTable({ arguments: args, schema, example }: PageTool): string {
  const { properties } = schema as {
    properties: Record<string, { description?: string; default?: unknown }>;
  };
  const rows = args.map(({ name, type, required }: PageArgument) => {
    const { description, default: byDefault } = properties[name] ?? {};
    const meaning = description ? asProse(description) : (SHORT_ARGUMENTS[name] ?? "");
    const otherwise = byDefault === undefined ? "" : ` Default ${code(JSON.stringify(byDefault))}.`;
    return `| ${code(name)} | ${code(cell(cut(type)))} | ${required ? "yes" : ""} | ${cell(meaning)}${otherwise} |`;
  });
  return `| Argument | Type | Required | |\n| --- | --- | --- | --- |\n${rows.join("\n")}

Example: ${code(JSON.stringify(example))}`;
}

/** The types of large bodies go on for pages. */
function cut(type: string): string {
  if (type.length <= LONGEST_TYPE) return type;
  const end = Math.max(type.lastIndexOf(" | ", LONGEST_TYPE), type.lastIndexOf(", ", LONGEST_TYPE));
  return `${type.slice(0, end)}, …`;
}

const LONGEST_TYPE = 160;

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/** Names of other tools lead there. */
function linked(text: string, { name: own, resource: here }: PageTool): string {
  return text.replaceAll(/\bsuperset_\w+\b/g, (name) => {
    const resource = resourceOf.get(name);
    if (!resource || name === own) return resource ? code(name) : name;
    return `[${code(name)}](${resource === here ? "" : `${resource}.md`}#${name})`;
  });
}
