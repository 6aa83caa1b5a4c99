import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import type { OperationTool } from "../tools/tool.ts";
import type { Journal } from "./journal.ts";
import type { Access } from "./sql-databases.ts";

/** A change, and who makes it where. */
export interface Change {
  tool: OperationTool;
  args: Record<string, unknown>;
  account: string;
  baseUrl: string;
}

/** Make a change, and write down what there was before and after, as far as the tool's path can be read. */
export async function journaled(
  journal: Journal,
  { tool, args, account, baseUrl }: Change,
  { find, ask }: Access,
  send: () => Promise<CallToolResult>,
): Promise<CallToolResult> {
  const own = find("GET", tool.path);
  const ids = tool.arguments.filter(({ in: place }) => place === "path").map(({ name }) => args[name]);
  const wires = [...(own?.path ?? "").matchAll(/\{([^{}]+)\}/g)].map(([, wire]) => wire as string);
  const path = Object.fromEntries(wires.map((wire, index) => [wire, ids[index]]));
  const state = async () => (own && wires.length > 0 ? ask(own, path) : undefined);
  const entry = { tool: tool.name, account, base_url: baseUrl, arguments: args };
  await journal.begin();
  const before = await state();
  try {
    const result = await send();
    const [block] = result.content;
    const answer = block?.type === "text" ? block.text : undefined;
    await journal.write({ ...entry, before, after: (await state()) ?? answer });
    return result;
  } catch (error) {
    await journal.write({ ...entry, before, error: (error as Error).message });
    throw error;
  }
}
