import { loadSearch } from "../search/load-search.ts";
import type { GeneratedVersion } from "../tools/tool.ts";
import type { SearchTools } from "./catalogue.ts";

/** The search among the tools of a version; its index is built with the first search. */
export function searchOf(generated: GeneratedVersion): SearchTools {
  let loading: ReturnType<typeof loadSearch> | undefined;
  return async (query, limit, allowed) => {
    loading ??= loadSearch(generated);
    return (await loading).search(query, { limit, allowed }).map(({ name }) => name);
  };
}
