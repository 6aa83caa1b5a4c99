import type { Tool } from "../model.ts";
import { argumentsSchema } from "../tools/arguments-schema.ts";
import type { NameLock } from "../tools/name-lock.ts";
import type { SearchData } from "./search.ts";
import { toolData } from "./tools.ts";
import { groupByResource } from "./version-index.ts";

/** What `generated/<version>/` says, as data alone. */
export interface PortableVersion {
  version: string;
  tools: ReturnType<typeof toolData>[];
  /** JSON Schema of each endpoint's arguments. */
  schemas: Readonly<Record<string, object>>;
  search: SearchData;
}

/** A version for the runtime of an installed package. A document that a server sent must not become code that is run. */
export function portableVersion(
  version: string,
  tools: readonly Tool[],
  lock: NameLock,
  search: SearchData,
): PortableVersion {
  const inOrder = [...groupByResource(tools).values()].flat();
  return {
    version,
    tools: inOrder.map((tool) => toolData(tool, lock)),
    schemas: Object.fromEntries(tools.map((tool) => [tool.endpoint, argumentsSchema(tool)])),
    search,
  };
}
