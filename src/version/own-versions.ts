import { versions } from "../../generated/index.ts";
import { listEntry } from "../tools/list-entry.ts";
import type { GeneratedVersion, OperationTool } from "../tools/tool.ts";
import type { Versions } from "./user-versions.ts";

type Code = Pick<GeneratedVersion, "endpoints" | "validators">;
interface Generated extends Code {
  version: string;
  tools: Readonly<Record<string, () => Promise<{ tools: readonly OperationTool[] }>>>;
  search(): Promise<Awaited<ReturnType<GeneratedVersion["search"]>>>;
  chartTypes(): Promise<{ chartTypes: Awaited<ReturnType<GeneratedVersion["chartTypes"]>> }>;
}

/** The versions of this package, from their source. The build puts packed-own-versions.ts in this place. */
export const ownVersions: Versions = Object.fromEntries(
  Object.entries(versions).map(([version, load]) => [
    version,
    async () => ofModules((await load()) as unknown as Generated),
  ]),
);

function ofModules({
  version,
  tools: resources,
  endpoints,
  validators,
  search,
  chartTypes,
}: Generated): GeneratedVersion {
  const tools = async () => {
    const modules = await Promise.all(Object.values(resources).map((load) => load()));
    return modules.flatMap((module) => module.tools);
  };
  return {
    version,
    async list() {
      const heads = await tools();
      return { heads, entries: heads.map((tool) => JSON.stringify(listEntry(tool))) };
    },
    tools,
    endpoints,
    validators,
    search,
    chartTypes: async () => (await chartTypes()).chartTypes,
  };
}
