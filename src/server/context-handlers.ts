import type { Server } from "@modelcontextprotocol/sdk/server/index.js";
import {
  CompleteRequestSchema,
  GetPromptRequestSchema,
  ListPromptsRequestSchema,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ReadResourceRequestSchema,
} from "@modelcontextprotocol/sdk/types.js";
import { once } from "../once.ts";
import type { Runtime } from "../runtime.ts";

/**
 * What a client gives a model beside tools: resources, prompts, and completions of their arguments. Each is loaded when first
 * asked for; all of it reaches Superset through the tools alone.
 */
export function handleContext(server: Server, runtime: () => Promise<Runtime>): void {
  const resources = once(async () =>
    (await import("../resources/offer-resources.ts")).offerResources(await runtime()),
  );
  const prompts = once(async () =>
    (await import("../prompts/offer-prompts.ts")).offerPrompts(await runtime()),
  );
  const complete = once(async () =>
    (await import("../completions/complete.ts")).offerCompletions(await runtime()),
  );

  server.setRequestHandler(ListResourceTemplatesRequestSchema, async () => (await resources()).templates());
  server.setRequestHandler(ListResourcesRequestSchema, async ({ params }, { signal }) =>
    (await resources()).list(params?.cursor, signal),
  );
  server.setRequestHandler(ReadResourceRequestSchema, async ({ params }, { signal }) =>
    (await resources()).read(params.uri, signal),
  );
  server.setRequestHandler(ListPromptsRequestSchema, async () => (await prompts()).list());
  server.setRequestHandler(GetPromptRequestSchema, async ({ params }) =>
    (await prompts()).get(params.name, params.arguments ?? {}),
  );
  server.setRequestHandler(CompleteRequestSchema, async ({ params }, { signal }) =>
    (await complete())(params, signal),
  );
}
