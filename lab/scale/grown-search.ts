import { searchData } from "../../codegen/emit/search.ts";
import { planVersion } from "../../codegen/plan-version.ts";
import { searchEntries } from "../../codegen/tools/search-entry.ts";
import { growVersion } from "./grow-version.ts";
import { readVersionInput } from "./real-version.ts";

/** What the search of a grown version is made of. */
export async function grownSearchData(version: string, operations: number) {
  const input = growVersion(await readVersionInput(version), operations);
  return searchData(searchEntries(version, planVersion(input).tools, input.overlay), input.overlay.lexicon);
}
