import { expect } from "vitest";
import type { OfferedServer } from "./offered-server.ts";
import type { Offer } from "./oracle.ts";

/**
 * The ways to Superset beside tools: resources, completions and prompts. Said once more without the code that offers them: an
 * address and the tools that what is behind it takes, the first of them essential.
 */
const RESOURCES: readonly [template: string, example: string, tools: Record<string, string>][] = [
  [
    "superset://dashboard/{id}",
    "superset://dashboard/1",
    {
      superset_dashboard_get_by_id: "GET /api/v1/dashboard/1",
      superset_dashboard_get_charts: "GET /api/v1/dashboard/1/charts",
    },
  ],
  ["superset://chart/{id}", "superset://chart/1", { superset_chart_get_by_id: "GET /api/v1/chart/1" }],
  [
    "superset://dataset/{id}",
    "superset://dataset/1",
    { superset_dataset_get_by_id: "GET /api/v1/dataset/1" },
  ],
  [
    "superset://database/{id}",
    "superset://database/1",
    {
      superset_database_get_by_id: "GET /api/v1/database/1",
      superset_database_schemas: "GET /api/v1/database/1/schemas/",
    },
  ],
  [
    "superset://database/{database_id}/{schema}/{table}",
    "superset://database/1/main/orders",
    { superset_database_get_table_metadata: "GET /api/v1/database/1/table_metadata/" },
  ],
];

const LISTS: readonly [list: string, get: string, request: string][] = [
  ["superset_dashboard_list", "superset_dashboard_get_by_id", "GET /api/v1/dashboard/"],
  ["superset_chart_list", "superset_chart_get_by_id", "GET /api/v1/chart/"],
  ["superset_dataset_list", "superset_dataset_get_by_id", "GET /api/v1/dataset/"],
  ["superset_database_list", "superset_database_get_by_id", "GET /api/v1/database/"],
];

/** An argument, those chosen before it, and the only tool that completes it. */
const COMPLETIONS: readonly [of: string, name: string, chosen: object, tool: string, request: string][] = [
  ["superset://dashboard/{id}", "id", {}, "superset_dashboard_list", "GET /api/v1/dashboard/"],
  ["superset://chart/{id}", "id", {}, "superset_chart_list", "GET /api/v1/chart/"],
  ["superset://database/{id}", "id", {}, "superset_database_list", "GET /api/v1/database/"],
  ["move_assets", "assets", { kind: "dataset" }, "superset_dataset_list", "GET /api/v1/dataset/"],
  ["write_sql", "schema", { database: "1" }, "superset_database_schemas", "GET /api/v1/database/1/schemas/"],
  [
    "write_sql",
    "table",
    { database: "1", schema: "main" },
    "superset_database_get_tables",
    "GET /api/v1/database/1/tables/",
  ],
  [
    "write_sql",
    "column",
    { database: "1", schema: "main", table: "orders" },
    "superset_database_get_table_metadata",
    "GET /api/v1/database/1/table_metadata/",
  ],
  [
    "explore_dataset",
    "filter_column",
    { dataset: "1" },
    "superset_dataset_get_by_id",
    "GET /api/v1/dataset/1",
  ],
];

/** What is allowed is read, listed and completed by its own requests and no others; of the rest nothing is said, or sent. */
export async function triesContext(server: OfferedServer, offer: Offer, asked: string[]): Promise<void> {
  await triesResources(server, offer, asked);
  await triesCompletions(server, offer, asked);
  await triesPrompts(server, offer, asked);
}

async function triesResources({ client }: OfferedServer, { allowed }: Offer, asked: string[]) {
  const sentBy = recorder(asked);
  const { resourceTemplates } = await client.listResourceTemplates();
  const readable = RESOURCES.filter(([, , tools]) => allowed.has(Object.keys(tools)[0] as string));
  expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual(readable.map(([uri]) => uri));
  for (const resource of RESOURCES) {
    const [, uri, tools] = resource;
    const requests = Object.entries(tools).flatMap(([tool, request]) => (allowed.has(tool) ? [request] : []));
    const read = async () => client.readResource({ uri }).catch((error) => String(error.message));
    if (readable.includes(resource)) expect(new Set(await sentBy(read)), uri).toEqual(new Set(requests));
    else {
      expect(await sentBy(read), uri).toEqual([]);
      expect(await read()).toMatch(/switched off by this server's configuration/);
    }
  }
  const requests = LISTS.flatMap(([list, get, request]) =>
    allowed.has(list) && allowed.has(get) ? [request] : [],
  );
  expect(new Set(await sentBy(() => client.listResources()))).toEqual(new Set(requests));
}

async function triesCompletions({ client }: OfferedServer, { allowed }: Offer, asked: string[]) {
  const sentBy = recorder(asked);
  for (const [of, name, chosen, tool, request] of COMPLETIONS) {
    const ref = of.includes("://")
      ? { type: "ref/resource" as const, uri: of }
      : { type: "ref/prompt" as const, name: of };
    const context = { arguments: chosen as Record<string, string> };
    const complete = () => client.complete({ ref, argument: { name, value: "" }, context });
    expect(await sentBy(complete), `${of} ${name}`).toEqual(allowed.has(tool) ? [request] : []);
  }
}

async function triesPrompts({ client }: OfferedServer, { allowed, listed }: Offer, asked: string[]) {
  const sentBy = recorder(asked);
  const callable = (tool: string) =>
    listed.has(tool) ||
    (allowed.has(tool) && (listed.has("superset_call_read") || listed.has("superset_call_write")));
  const { prompts } = await client.listPrompts();
  for (const name of PROMPTS) {
    for (const kind of name === "move_assets" ? ["dashboard", "chart", "dataset", "database"] : [undefined]) {
      const args = kind ? { kind, assets: "1" } : (REQUIRED[name] ?? {});
      let text = "";
      const get = async () => {
        const { messages } = await client.getPrompt({ name, arguments: args });
        text = JSON.stringify(messages);
      };
      const failure = await get().catch((error) => String(error.message));
      if (!prompts.some((prompt) => prompt.name === name)) expect(failure).toMatch(/does not offer/);
      expect((text.match(/superset_[a-z0-9_]+/g) ?? []).filter((tool) => !callable(tool))).toEqual([]);
      expect(text === "").toBe(failure !== undefined);
    }
  }
  expect(await sentBy(() => client.listPrompts())).toEqual([]);
}

const REQUIRED: Record<string, Record<string, string>> = {
  explore_dataset: { dataset: "1" },
  explain_dashboard: { dashboard: "1" },
  debug_chart: { chart: "1" },
  write_sql: { question: "How many?", database: "1" },
};
const PROMPTS = [...Object.keys(REQUIRED), "move_assets"];

/** The requests that something makes. */
function recorder(asked: string[]) {
  return async (run: () => Promise<unknown>) => {
    const before = asked.length;
    await run();
    return asked.slice(before);
  };
}
