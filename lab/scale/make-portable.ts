import { type PortableVersion, portableVersion } from "../../codegen/emit/portable.ts";
import { searchData } from "../../codegen/emit/search.ts";
import { planNewVersion, type VersionInput } from "../../codegen/plan-version.ts";
import { searchEntries } from "../../codegen/tools/search-entry.ts";

/** A version as `superset-mcp generate` makes it. */
export function makePortable(input: VersionInput): PortableVersion {
  const { plan, waived } = planNewVersion(input);
  if (plan.problems.length + waived.length > 0) throw new Error("A grown version has faults.");
  const search = searchData(searchEntries(input.version, plan.tools, input.overlay), input.overlay.lexicon);
  return portableVersion(input.version, plan.tools, plan.lock, search);
}
