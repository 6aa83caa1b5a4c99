import type {
  ListResourcesResult,
  ListResourceTemplatesResult,
  ReadResourceResult,
} from "@modelcontextprotocol/sdk/types.js";
import type { Runtime } from "../runtime.ts";
import { createAskTool } from "./ask-tool.ts";
import { listResources } from "./list-resources.ts";
import { readResource } from "./read-resource.ts";
import { TEMPLATES } from "./templates.ts";

export interface Resources {
  templates(): Promise<ListResourceTemplatesResult>;
  list(cursor: string | undefined, signal: AbortSignal): Promise<ListResourcesResult>;
  read(uri: string, signal: AbortSignal): Promise<ReadResourceResult>;
}

/** What of Superset can be given to a model as context; what policy forbids to call is not there to read. */
export function offerResources(runtime: Runtime): Resources {
  const { callTool, registry, surroundings } = runtime;
  const ask = createAskTool(callTool);
  const asking = async (signal?: AbortSignal) => {
    const tools = await registry();
    const allowed = new Set(tools.allowed().map(({ name }) => name));
    return {
      ask,
      isAllowed: (tool: string) => allowed.has(tool),
      require: (tool: string) => void tools.find(tool),
      signal,
      ...surroundings,
    };
  };
  return {
    async templates() {
      const { isAllowed } = await asking();
      const offered = TEMPLATES.filter(({ tool }) => isAllowed(tool));
      const resourceTemplates = offered.map(({ name, uriTemplate, description }) => ({
        name,
        uriTemplate,
        description,
        mimeType: "application/json",
      }));
      return { resourceTemplates };
    },
    list: async (cursor, signal) => listResources(cursor, await asking(signal)),
    read: async (uri, signal) => readResource(uri, await asking(signal)),
  };
}
