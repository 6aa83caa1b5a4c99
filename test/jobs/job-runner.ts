import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { inject } from "vitest";
import type { Superset } from "../../lab/superset.ts";
import { readConfig } from "../../src/config/config.ts";
import { createRuntime } from "../../src/runtime.ts";
import type { CallContext } from "../../src/tools/call-context.ts";
import { type CuttingProxy, startCuttingProxy } from "./cutting-proxy.ts";

/** Our runtime in this process, on the run's Superset behind a proxy that can cut the network. */
export interface JobRunner {
  proxy: CuttingProxy;
  /** Files of the run: downloads go to it, uploads may come from it. */
  folder: string;
  call(tool: string, args?: object, context?: CallContext): Promise<CallToolResult>;
  /** The answer of a call that must not fail, read as JSON. */
  json<T = Record<string, unknown>>(tool: string, args?: object): Promise<T>;
  /** Superset's own JSON, of a call that must not fail. */
  raw<T = Record<string, unknown>>(tool: string, args?: object): Promise<T>;
  /** What a call that must fail says. */
  failure(tool: string, args?: object): Promise<string>;
  close(): Promise<void>;
}

/**
 * @param env settings beside the account
 * @param superset another than the run's
 */
export async function openJobs(
  env: Record<string, string> = {},
  superset: Pick<Superset, "baseUrl" | "version" | "admin"> = inject("superset"),
): Promise<JobRunner> {
  const { baseUrl, version, admin } = superset;
  const proxy = await startCuttingProxy(baseUrl);
  const folder = await mkdtemp(join(tmpdir(), "jobs-"));
  const config = await readConfig({
    flags: {},
    env: {
      SUPERSET_BASE_URL: proxy.baseUrl,
      SUPERSET_USERNAME: admin.username,
      SUPERSET_PASSWORD: admin.password,
      SUPERSET_VERSION: version,
      SUPERSET_MCP_CONFIRM: "never",
      SUPERSET_MCP_TOOLS: "all",
      SUPERSET_MCP_OUTPUT_DIR: folder,
      SUPERSET_MCP_FILES: folder,
      XDG_STATE_HOME: join(folder, "state"),
      HOME: folder,
      ...env,
    },
  });
  const { callTool } = createRuntime(config, { warn: () => undefined });
  const call: JobRunner["call"] = (tool, args = {}, context = {}) =>
    callTool(tool, args as Record<string, unknown>, context);
  const read = async (...given: Parameters<typeof call>) => {
    const result = await call(...given);
    if (result.isError) throw new Error(textOf(result));
    return JSON.parse(textOf(result));
  };
  return {
    proxy,
    folder,
    call,
    json: (tool, args) => read(tool, args),
    raw: (tool, args) => read(tool, args, { results: "raw" }),
    async failure(tool, args) {
      const result = await call(tool, args);
      if (!result.isError) throw new Error(`${tool} did not fail: ${textOf(result)}`);
      return textOf(result);
    },
    async close() {
      await proxy.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export function textOf({ content }: CallToolResult): string {
  return content.map((block) => (block.type === "text" ? block.text : "")).join("\n");
}
