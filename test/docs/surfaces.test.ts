import { Ajv } from "ajv";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { CATALOGUE, CORE, KINDS, PRESETS } from "../../src/policy/surfaces.ts";
import type { Registry } from "../../src/tools/registry.ts";
import type { Tool } from "../../src/tools/tool.ts";
import { loadAll } from "../generated/all-tools.ts";
import { measureSurface, registryOf } from "../surface-sizes.ts";
import { configSchema } from "./config-schema.ts";

const versions = await loadAll();

/** What an administrator may paste, and what then can be done. */
const EXAMPLES = [
  {
    title: "An assistant that only looks: no SQL Lab, no administration.",
    yaml: "tools: [viewer]",
    promised: ["looks"],
  },
  {
    title: "Looks at everything, administration too, and runs SQL that provably only reads.",
    yaml: "read_only: true",
    promised: ["looks", "sql", "administers"],
  },
  {
    title: "Runs SQL, builds charts, dashboards and datasets, deletes nothing, administers nothing.",
    yaml: "tools: [analyst]",
    promised: ["looks", "sql", "writes"],
  },
  {
    title: "All work on charts, dashboards and datasets, deleting too; no administration.",
    yaml: "tools: [editor]",
    promised: ["looks", "sql", "writes", "deletes"],
  },
  {
    title: "Everything but deletes and what only administrators do.",
    yaml: "tools: [core]\ndeny: [delete, admin]",
    promised: ["looks", "sql", "writes"],
  },
  {
    title: "A few tools for one job, all of them listed, no catalogue.",
    yaml: "tools: [superset_dashboard_list, superset_dashboard_get_*, superset_chart_get_data]",
    promised: ["looks", "all listed"],
  },
  {
    title: "For a client that has its own search among tools: all of them listed.",
    yaml: "tools: [all]",
    promised: ["looks", "sql", "writes", "deletes", "administers", "all listed"],
  },
];

const code = (name: string) => `\`${name}\``;
const number = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ",");

function presetRows(): string {
  return Object.entries(PRESETS)
    .map(([name, { help }]) => `| ${code(name)} | ${help} |`)
    .join("\n");
}

/** What each surface costs in each version. */
function sizeTables(): string {
  const surfaces = [...Object.keys(PRESETS), "all"];
  return [...versions]
    .reverse()
    .map(({ version, tools }) => {
      const rows = surfaces.map((name) => {
        const { listed, allowed, bytes, tokens } = measureSurface(registryOf(tools, { tools: [name] }));
        return `| ${code(name)} | ${[allowed, listed, bytes, tokens].map(number).join(" | ")} |`;
      });
      return `### Superset ${version}

| \`tools\` | May be called | Listed | Bytes | Tokens |
| --- | ---: | ---: | ---: | ---: |
${rows.join("\n")}`;
    })
    .join("\n\n");
}

/** The page as it must be: `npx vitest run --project unit test/docs -u` writes it. */
function page(): string {
  return `# Surfaces: what an assistant is offered

Written by \`test/docs/surfaces.test.ts\`, which measures the numbers.

There are about 280 tools. An assistant that is shown all of them pays for it in every conversation, and most people want
only some of them to be possible at all. So two things are decided apart: what **may be called**, and what of it is
**listed** to the assistant from the start. What may be called and is not listed is found and called through the catalogue:
\`${CATALOGUE.join("`, `")}\`. What may not be called is neither listed nor found nor explained nor called, by any path.

To see what a configuration comes to, with what it costs: \`superset-mcp tools\` (\`--json\` for scripts; no Superset is needed).
\`superset-mcp tools --html tools.html\` writes a page with every tool, its arguments and what includes it, to search, read and send around; [tools](tools/README.md) is a reference of the same, by resource.

<picture><source media="(prefers-color-scheme: dark)" srcset="tools-page-dark.png"><img alt="The page of the tools" src="tools-page-light.png"></picture>

## In a hurry

Nothing set is \`tools: [core]\`: everything that the Superset account may do, ${CORE.length} everyday tools listed. The account's own
permissions always hold; a surface only takes away. Pick one:

${EXAMPLES.map(({ title, yaml }) => `\`\`\`yaml\n# ${title}\n${yaml}\n\`\`\``).join("\n\n")}

## Presets

| Preset | To |
| --- | --- |
${presetRows()}

Each of viewer, analyst, editor and admin has all of the one before. A preset lists its everyday tools only:
${CORE.map((name) => `\`${name}\``).join(", ")}.

## Rules

- \`tools\` says what may be called, \`deny\` takes away from it, and \`read_only: true\` beats both: only tools that change nothing
  are left, and SQL that provably only reads.
- An entry is a preset, \`all\`, a tool's name (a former one does too), a pattern with \`*\`, a resource (\`chart\`, \`dashboard\`,
  \`database\`, …) or a kind: ${Object.keys(KINDS).map(code).join(", ")}.
- \`admin\` is a preset in \`tools\` (everything) and a kind in \`deny\` (what only administrators do).
- Entries that are no presets list all that they allow. So \`tools: [viewer, chart]\` lists the everyday tools and every tool for
  charts.
- The catalogue is there when something may be called that is not listed, or when \`tools\` names it (\`catalogue\`);
  \`deny: [catalogue]\` takes it away. \`superset_call_write\` is there only where something may be changed.
- An entry that names nothing is an error, with the nearest that would: a typing error opens no door.
- Tools that the server does not offer, or the account may not use, are left out of the list besides (\`fit\`).

Two more limits are on SQL (\`sql_databases\`, \`sql_schemas\`), and grave calls are asked about (\`confirm\`):
[configuration](configuration.md).

## What they cost

Tools that may be called, tools that are listed, and the size of the whole answer to \`tools/list\`: in bytes, and in tokens as
OpenAI's o200k counts them (others differ by a tenth or two). \`fit\` can only make it less.

${sizeTables()}
`;
}

it("docs/surfaces.md says what is offered and what it costs", async () => {
  await expect(page()).toMatchFileSnapshot("../../docs/surfaces.md");
});

it.each(EXAMPLES)("its example does what it says: $title", ({ yaml, promised }) => {
  const settings = parse(yaml) as { tools?: string[]; deny?: string[]; read_only?: boolean };
  expect(new Ajv({ strictTypes: false }).validate(configSchema(), settings)).toBe(true);
  const { read_only: readOnly = false, ...lists } = settings;
  for (const { tools } of versions)
    expect(traitsOf(registryOf(tools, { ...lists, readOnly }))).toEqual(promised);
});

function traitsOf(registry: Registry): string[] {
  const allowed = registry.allowed().filter(({ name }) => !CATALOGUE.includes(name));
  const runsSql = ({ name }: Tool) => name === "superset_sqllab_execute_query";
  const traits: Record<string, boolean> = {
    looks: allowed.some(({ name }) => name === "superset_chart_get_data"),
    sql: allowed.some(runsSql),
    writes: allowed.some((tool) => tool.effect !== "read" && !runsSql(tool)),
    deletes: allowed.some((tool) => KINDS.delete?.(tool)),
    administers: allowed.some((tool) => KINDS.admin?.(tool)),
    "all listed": registry.listed().length === allowed.length,
  };
  return Object.keys(traits).filter((trait) => traits[trait]);
}
