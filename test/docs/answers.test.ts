import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { loadAll } from "../generated/all-tools.ts";

const overlay = parse(readFileSync(new URL("../../spec/overlay/answers.yaml", import.meta.url), "utf8")) as {
  noise: Record<string, string>;
};
const code = (name: string) => `\`${name}\``;
const newest = (await loadAll()).at(-1);
const shortened = (newest?.tools ?? []).filter(({ fields }) => fields !== undefined);

function document(): string {
  const usual = shortened.map(({ name, fields = [] }) => `| ${code(name)} | ${fields.join(", ")} |`);
  const noise = Object.entries(overlay.noise).map(([name, why]) => `| ${code(name)} | ${why} |`);
  return `# Answers

What Superset answers is made for its own pages: a chart of a list has 1,100 tokens, of which an assistant wants thirty. So an answer
comes in few words, says what it left out, and gives all of it to who asks.

- **Usual fields.** A list has its usual columns unless \`columns\` names others; a thing has its usual fields (below) unless \`fields\`
  names others: \`["params", "owners.email"]\`, or \`["*"]\` for all. What else there is, is named in \`left_out\`, but for noise. Empty
  fields are left out; of those that were asked for, none is.
- **JSON text** that Superset keeps in strings (\`params\`, \`json_metadata\`, \`position_json\`, …) comes as what it says, whole and in its
  own form, to be changed and sent back.
- **Tables.** A list of two or more objects of one shape names its columns once: \`{"columns": ["id", "name"], "rows": [[1, "a"], …]}\`. A dot
  leads into an object (\`database.id\`), \`[]\` into a list (\`roles[].name\`). Rows of SQL and of charts come so too, their cells as they are.
- **Lists** say which rows they have and how to go on: \`25 of 412, next page=1\`. \`page_size\` may be more than the 100 rows that Superset
  gives at once, and \`all_pages\` gets all, up to 10,000: with progress, four pages at a time
  where there are no filters: Superset mixes up the filters of requests that it answers together.
- **A budget** of about \`max_tokens\` (20,000): a longer answer is cut at a row or in a long text, says where, and is in the output
  folder as a whole (\`whole_answer\`), with a link. Of rows at least one comes.
- **Values** are Superset's: numbers of any length keep their digits, NaN and Infinity come as texts, texts as they are.
- \`SUPERSET_MCP_RESULTS=raw\` gives Superset's own JSON, for scripts; \`structured\` gives the answer also as structured content, where
  numbers that a double cannot hold are texts. No tool has an output schema: Superset's document is wrong about what it answers.

## What it saves

Measured on the lab's shop, Superset 6.1.0, in o200k tokens (\`test/live/answers.test.ts\` measures it anew and holds the median to a
quarter). Thirty everyday reads: median 0.19 of Superset's own JSON.

| | Superset | here |
|---|---|---|
| \`superset_dashboard_list\` | 996 | 69 |
| \`superset_dashboard_get_by_id\` | 1,330 | 94 |
| \`superset_dashboard_get_charts\` | 850 | 161 |
| \`superset_chart_list\` | 5,560 | 152 |
| \`superset_chart_get_by_id\` | 837 | 159 |
| \`superset_dataset_get_by_id\` | 2,039 | 240 |
| \`superset_dataset_info\` | 5,394 | 284 |
| \`superset_explore_get\` | 2,996 | 347 |
| \`superset_sqllab_execute_query\`, 100 rows | 7,721 | 3,667 |

## Usual fields

| tool | fields |
|---|---|
${usual.join("\n")}

## Noise

Left out without a word, unless it is among the usual fields or asked for.

| field | why |
|---|---|
${noise.join("\n")}
`;
}

it("docs/answers.md says what answers show and leave out", async () => {
  await expect(document()).toMatchFileSnapshot("../../docs/answers.md");
});

it("has usual fields for tools of this version", () => {
  expect(shortened.length).toBeGreaterThan(20);
});
