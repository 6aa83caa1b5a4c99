import type { McpConnection } from "../../lab/mcp-client.ts";
import { firstText, textOf } from "../../lab/mcp-client.ts";
import { readAnswer } from "../../lab/read-answer.ts";

/**
 * A connection to the default surface that reaches what is not listed as an assistant does: by the catalogue.
 * @param isReading whether the tool of that name only reads
 */
export async function throughCatalogue(
  mcp: McpConnection,
  isReading: (tool: string) => boolean,
): Promise<McpConnection> {
  const { tools } = await mcp.client.listTools();
  const listed = new Set(tools.map(({ name }) => name));
  const call: McpConnection["call"] = (tool, args = {}, options) => {
    if (listed.has(tool)) return mcp.call(tool, args, options);
    const door = isReading(tool) ? "superset_call_read" : "superset_call_write";
    return mcp.call(door, { tool, arguments: args }, options);
  };
  return {
    ...mcp,
    call,
    async json<T>(tool: string, args?: Record<string, unknown>) {
      const result = await call(tool, args);
      if (result.isError) throw new Error(`${tool}: ${textOf(result)}`);
      return readAnswer(firstText(result)) as T;
    },
  };
}
