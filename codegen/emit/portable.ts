import type { Tool } from "../model.ts";
import { argumentsSchema } from "../tools/arguments-schema.ts";
import type { NameLock } from "../tools/name-lock.ts";
import type { SearchData } from "./search.ts";
import { literal } from "./source.ts";
import { toolData } from "./tools.ts";

/** The form of the file; a runtime that does not know it refuses it. */
const FORMAT = 1;

/**
 * A version as one JSON file, for the runtime of an installed package: what `generated/<version>/` says, as data alone. A
 * document that a server sent must not become code that is run.
 */
export function emitPortable(
  version: string,
  provenance: Record<string, string>,
  tools: readonly Tool[],
  lock: NameLock,
  search: SearchData,
): string {
  const schemas = Object.fromEntries(tools.map((tool) => [tool.endpoint, argumentsSchema(tool)]));
  const data = tools.map((tool) => toolData(tool, lock));
  return `${literal({ format: FORMAT, version, ...provenance, tools: data, schemas, search })}\n`;
}
