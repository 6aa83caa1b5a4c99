import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { versions } from "../../../generated/index.ts";
import { catalogueTools } from "../../../src/catalogue/catalogue-tools.ts";
import { isOperation, type OperationTool, type Tool } from "../../../src/tools/tool.ts";
import { ownTools } from "../../own-tools.ts";
import { triesContext } from "./context-paths.ts";
import { type OfferedServer, type Said, startOffers } from "./offered-server.ts";
import { type Choice, decide, formerNames, KINDS, type Offer, PRESETS } from "./oracle.ts";

/** Hundreds of calls for each configuration. */
const PATIENCE = 240_000;
const RUNS = 60;
/** Tools of each sort that are tried by every path. */
const TRIED = 5;

const generated = await versions["6.1.0"]();
const operations: OperationTool[] = Object.values(
  await Promise.all(Object.values(generated.tools).map((load) => load())),
).flatMap(({ tools }: { tools: readonly OperationTool[] }) => tools);
// No version has former names at present; whoever renames a tool relies on them.
operations.forEach((tool, index) => {
  if (index % 7 === 0) Object.assign(tool, { aliases: [`superset_former_${tool.name.slice(9)}`] });
});
const all: readonly Tool[] = [...operations, ...ownTools(operations)];
const needs = new Map((await generated.search()).entries.map((entry) => [entry.name, entry.needs]));

let offers: Awaited<ReturnType<typeof startOffers>>;
beforeAll(async () => {
  offers = await startOffers();
});
afterAll(() => offers.close());

const names = all.map(({ name }) => name);
const formers = all.flatMap(formerNames);
/** A real name with one of its words, its end or its beginning starred. */
const patternOf = (among: readonly string[]) =>
  fc.tuple(fc.constantFrom(...among), fc.nat(3), fc.nat(6)).map(([name, way, at]) => {
    const words = name.split("_");
    if (way === 0) return `${words.slice(0, 2).join("_")}_*`;
    if (way === 1) return `*_${words.at(-1)}`;
    return words.map((word, index) => (index === 1 + (at % (words.length - 1)) ? "*" : word)).join("_");
  });
const entry = fc.oneof(
  { arbitrary: fc.constantFrom(...names), weight: 2 },
  fc.constantFrom(...formers),
  { arbitrary: patternOf(names), weight: 2 },
  { arbitrary: fc.constantFrom(...new Set(all.map(({ resource }) => resource))), weight: 2 },
  fc.constantFrom(...KINDS),
  { arbitrary: fc.constantFrom(...PRESETS), weight: 3 },
  fc.constantFrom("all", "*", "superset_*", ...catalogueTools.map(({ name }) => name)),
);
const choice: fc.Arbitrary<Choice> = fc.record({
  tools: fc.array(entry, { maxLength: 4 }),
  // To allow something, a pattern has to fit present names.
  deny: fc.array(fc.oneof({ arbitrary: entry, weight: 4 }, patternOf(formers)), { maxLength: 4 }),
  readOnly: fc.boolean(),
});

const named = (text: string) => text.match(/superset_[a-z0-9_]+/g) ?? [];
const pick = <T>(items: readonly T[], seeds: readonly number[]) =>
  items.length === 0 ? [] : [...new Set(seeds.map((seed) => items[seed % items.length] as T))];

it(
  "whatever is configured, only what it allows is listed, found, described or called, and all of that is",
  async () => {
    const seeds = fc.array(fc.nat(10_000), { minLength: TRIED, maxLength: TRIED });
    await fc.assert(
      fc.asyncProperty(choice, seeds, async (chosen, seeds) => {
        const offer = decide(all, chosen);
        const server = await offers.offer(chosen);
        try {
          expect(new Set(await server.list())).toEqual(offer.listed);
          await triesNames(server, offer);
          await triesContext(server, offer, offers.asked);
          const isOpen = ({ name }: Tool) => offer.allowed.has(name);
          const forbidden = pick(
            all.filter((tool) => !isOpen(tool)),
            seeds,
          );
          for (const tool of forbidden) await triesForbidden(server, offer, tool);
          const ordinary = all.filter((tool) => isOpen(tool) && tool.resource !== "catalogue");
          const sql = ordinary.filter(({ name }) => name === "superset_sqllab_execute_query");
          for (const tool of new Set([...pick(ordinary, seeds), ...sql]))
            await triesAllowed(server, offer, tool, chosen);
        } finally {
          await server.close();
        }
      }),
      { numRuns: RUNS },
    );
  },
  PATIENCE,
);

/** Every name there is: those that are allowed get as far as their arguments, the others nowhere. */
async function triesNames(server: OfferedServer, { allowed }: Offer): Promise<void> {
  const before = offers.asked.length;
  for (const tool of all) {
    for (const name of [tool.name, ...formerNames(tool)]) {
      const said = await server.call(name, { no_such_argument: 1 });
      if (allowed.has(tool.name)) expect(said.text, name).toContain('no argument "no_such_argument"');
      else expectsRefusal(said, tool);
    }
  }
  expect(offers.asked.slice(before)).toEqual([]);
}

/** A refusal names nobody but whom it was asked for, and says nothing of it. */
function expectsRefusal({ isError, text }: Said, tool: Tool): void {
  expect(isError, tool.name).toBe(true);
  expect(text).toContain("switched off by this server's configuration");
  expect(named(text).filter((name) => name !== tool.name)).toEqual([]);
  expect(text).not.toContain(tool.description);
}

async function triesForbidden(server: OfferedServer, { allowed }: Offer, tool: Tool): Promise<void> {
  const before = offers.asked.length;
  for (const name of [tool.name, ...formerNames(tool)]) {
    for (const door of catalogueTools.filter((door) => allowed.has(door.name))) {
      if (door.name === "superset_search_tools") continue;
      expectsRefusal(await server.call(door.name, { tool: name }), tool);
      const nested = { tool: door.name, arguments: { tool: name } };
      for (const outer of ["superset_call_read", "superset_call_write"].filter((door) => allowed.has(door))) {
        const { isError, text } = await server.call(outer, nested);
        expect([isError, text]).toEqual([true, expect.stringContaining(`${door.name} is called by itself`)]);
      }
    }
    const shell = await server.callFromShell(name);
    expect(shell.code).toBe(1);
    expectsRefusal({ isError: true, text: shell.text }, tool);
  }
  const { text } = await server.call(`${tool.name}x`);
  expect(named(text).filter((name) => name !== `${tool.name}x` && !allowed.has(name))).toEqual([]);
  if (allowed.has("superset_search_tools")) {
    const queries = [tool.name, tool.title, tool.description, ...(needs.get(tool.name) ?? [])];
    for (const query of queries) {
      const hits = await server.call("superset_search_tools", { query, limit: 50 });
      expect(hits.isError).toBe(false);
      const found = hits.text.split("\n").flatMap((line) => named(line.split(":")[0] ?? ""));
      expect(found.filter((name) => !allowed.has(name))).toEqual([]);
      expect(hits.text).not.toContain(`${tool.name} (`);
    }
  }
  expect(offers.asked.slice(before)).toEqual([]);
}

/** What is allowed is found, described and called, through the right door and no other. */
async function triesAllowed(
  server: OfferedServer,
  { allowed }: Offer,
  tool: Tool,
  { readOnly }: Choice,
): Promise<void> {
  if (allowed.has("superset_search_tools")) {
    const { text } = await server.call("superset_search_tools", { query: tool.title, limit: 50 });
    expect(text).toContain(`${tool.name} (`);
  }
  if (allowed.has("superset_describe_tool")) {
    const { isError, text } = await server.call("superset_describe_tool", { tool: tool.name });
    expect([isError, text.startsWith(`${tool.name} (`)]).toEqual([false, true]);
  }
  const right = tool.effect === "read" ? "superset_call_read" : "superset_call_write";
  const isHarmless = isOperation(tool) && tool.method === "GET" && !tool.inputSchema.required?.length;
  for (const door of ["superset_call_read", "superset_call_write"].filter((door) => allowed.has(door))) {
    const args = { tool: tool.name, arguments: { no_such_argument: 1 } };
    const { text } = await server.call(door, args);
    // In read-only mode SQL is judged call by call, and goes through the reading door.
    const isSql = tool.name === "superset_sqllab_execute_query" && readOnly;
    if (door === right || isSql) expect(text).toContain('no argument "no_such_argument"');
    else expect(text).toMatch(/call it with superset_call_(read|write)/);
    if (door !== right || !isHarmless || tool.credential !== "access") continue;
    await server.call(door, { tool: tool.name });
    expect(offers.asked.at(-1)).toBe(`${tool.method} ${tool.path}`);
  }
}
