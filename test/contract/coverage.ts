/**
 * `npm run coverage`: write docs/coverage.md from what the contract suite proved (.results/contract-<version>.json, written by
 * each run of `npm run test:contract`). Refuses to write from an incomplete set.
 */
import { readFile, writeFile } from "node:fs/promises";
import { versions } from "../../generated/index.ts";
import type { OperationTool } from "../../src/tools/tool.ts";
import type { Row } from "./contract.ts";

interface Results {
  version: string;
  rows: Row[];
}

const known = Object.keys(versions) as (keyof typeof versions)[];
const columns = await Promise.all(
  known.map(async (version) => {
    const generated = await versions[version]();
    const modules = await Promise.all(Object.values(generated.tools).map((load) => load()));
    const tools = modules.flatMap(({ tools }) => tools) as OperationTool[];
    const results = JSON.parse(await readFile(`.results/contract-${version}.json`, "utf8")) as Results;
    const rows = new Map(results.rows.map((row) => [row.tool, row]));
    const missing = tools.filter(({ name }) => !rows.has(name)).map(({ name }) => name);
    if (missing.length > 0)
      throw new Error(`${version}: nothing is known of ${missing.join(", ")}; run its contract suite first`);
    return { version, tools: new Map(tools.map((tool) => [tool.name, tool])), rows };
  }),
);

const names = [...new Set(columns.flatMap(({ tools }) => [...tools.keys()]))].sort();
const cell = (name: string, { tools, rows }: (typeof columns)[number]): string => {
  const row = rows.get(name);
  if (!tools.has(name) || !row) return "–";
  if (row.outcome === "impossible") return "impossible";
  return row.needs ? `proved (${row.needs.join(", ")})` : "proved";
};
const counts = columns.map(({ version, tools, rows }) => {
  const proved = [...tools.keys()].filter((name) => rows.get(name)?.outcome === "proved").length;
  return `${version}: ${proved} of ${tools.size}`;
});
const reasons = new Map(
  columns
    .flatMap(({ rows }) => [...rows.values()])
    .flatMap(({ tool, why }) => (why ? [[tool, why] as const] : [])),
);

const text = `# Coverage

Written by \`npm run coverage\` from what the contract suite showed (\`npm run test:contract\`): every operation of every version was called
from the default list of tools on a real Superset, what is not listed through the catalogue, and a fact asserted that would be false had an argument been lost.

Proved: ${counts.join("; ")}. In brackets what an operation needs beyond a bare Superset; the lab starts it. Operations that can never
succeed are shown to fail for the reason given below.

| tool | ${columns.map(({ version }) => version).join(" | ")} |
| --- | ${columns.map(() => "---").join(" | ")} |
${names.map((name) => `| ${name} | ${columns.map((column) => cell(name, column)).join(" | ")} |`).join("\n")}

## Impossible

${[...reasons]
  .sort()
  .map(([tool, why]) => `- \`${tool}\`: ${why}`)
  .join("\n")}
`;
await writeFile("docs/coverage.md", text);
console.log(`docs/coverage.md: ${counts.join("; ")}`);
