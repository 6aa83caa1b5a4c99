/** The generator as the installed package uses it: `superset-mcp generate` and `superset-mcp diff`. No I/O of its own. */
import { type PortableVersion, portableVersion } from "./emit/portable.ts";
import { searchData } from "./emit/search.ts";
import { GenerationError } from "./emit/source.ts";
import type { Schema } from "./model.ts";
import { readOverlay } from "./overlay/overlay.ts";
import { planNewVersion } from "./plan-version.ts";
import { describeDecisions } from "./report/decisions.ts";
import { type ComparedTool, describeDiff, diffVersions } from "./report/diff-versions.ts";
import type { ListInfo } from "./tools/list-info.ts";
import type { NameLock } from "./tools/name-lock.ts";
import { searchEntries } from "./tools/search-entry.ts";

export { captureInfo } from "./capture/capture-info.ts";

/** Everything of spec/ that is ours, as the build packs it: the overlay's files by path, and the lock of names. */
export interface PackedSpec {
  overlay: Record<string, string>;
  lock: NameLock;
}

/** What was read of a Superset, or of a document's file. */
export interface Capture {
  version: string;
  /** The document, verbatim. */
  openapi: string;
  info: ListInfo;
}

/** A generated tool, as far as versions are compared. */
export interface ToolData {
  name: string;
  method: string;
  path: string;
  arguments: readonly Omit<ComparedTool["arguments"][number], "schema">[];
  inputSchema: { properties: Record<string, object> };
}

/** Tools of a version, to compare with. */
export interface VersionTools {
  version: string;
  tools: readonly ToolData[];
}

/**
 * Make the tools of a Superset that this package has no tools for.
 * @param neighbour the version to tell the differences from
 * @returns the version as data, and what differs and is to be decided
 * @throws GenerationError with every problem of the document, by JSON pointer
 */
export function generatePortable(
  { version, openapi, info }: Capture,
  spec: PackedSpec,
  neighbour: VersionTools,
): { data: PortableVersion; report: string } {
  const overlay = readOverlay(new Map(Object.entries(spec.overlay)));
  const input = { version, openapi, info, overlay, lock: spec.lock };
  const { plan, waived } = planNewVersion(input);
  if (plan.problems.length > 0) throw new GenerationError(version, plan.problems);
  const search = searchData(searchEntries(version, plan.tools, overlay), overlay.lexicon);
  const data = portableVersion(version, plan.tools, plan.lock, search);
  const report = `${compareVersions(neighbour, data as VersionTools)}\n${describeDecisions(plan.tools, overlay, waived)}`;
  return { data, report };
}

/** What differs between two versions, as text for a terminal. */
export function compareVersions(from: VersionTools, to: VersionTools): string {
  return describeDiff(
    from.version,
    to.version,
    diffVersions(from.tools.map(comparedTool), to.tools.map(comparedTool)),
  );
}

function comparedTool({ name, method, path, arguments: list, inputSchema }: ToolData): ComparedTool {
  const schemaOf = (argument: string) => (inputSchema.properties[argument] ?? {}) as Schema;
  return {
    name,
    operation: { id: `${method} ${path}` },
    arguments: list.map((argument) => ({ ...argument, schema: schemaOf(argument.name) })),
  };
}
