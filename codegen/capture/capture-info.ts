import type { ListInfo } from "../tools/list-info.ts";
import type { Answer, Ask } from "./ask.ts";
import { acceptsFilters, documentedColumns, probeFilters, probeOrderColumns } from "./list-probe.ts";

/** What one list really lets a caller filter and order by. */
export type OneList = ListInfo[string];

/** The document, as far as it is looked at here. */
export interface CapturedDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Lists below another object share its `_info` address, which describes one of the two. */
const nested = [
  { path: "/api/v1/annotation_layer/{pk}/annotation/", parent: "/api/v1/annotation_layer/" },
  { path: "/api/v1/report/{pk}/log/", parent: "/api/v1/report/" },
];
/** The filters of annotation layers are served nowhere; the text search is the one that trying cannot show. */
const strings = ["ct", "eq", "ew", "in", "nct", "neq", "new", "not_in", "nsw", "sw"];
const unannounced: Readonly<Record<string, OneList["filters"]>> = {
  "/api/v1/annotation_layer/": { name: ["annotation_layer_all_text", ...strings] },
};
const rolesSearch = "/api/v1/security/roles/search/";

/**
 * What every list operation of the document serves, by its path, sorted. `_info` is believed only where the list takes
 * what it says; otherwise, and where there is none, the list is probed. Lists that cannot be asked (no permission, no object
 * to ask about) are told to `onSkip`; their arguments stay as the document has them.
 */
export async function captureInfo(
  ask: Ask,
  document: CapturedDocument,
  onSkip: (line: string) => void,
): Promise<Record<string, OneList>> {
  const info: Record<string, OneList> = {};
  const refused: Record<string, OneList> = {};
  const capture = async (path: string, read: () => Promise<OneList>) => {
    try {
      info[path] = await read();
    } catch (error) {
      onSkip(`${path}: skipped, ${(error as Error).message}`);
    }
  };
  for (const path of listPaths(document)) {
    await capture(path, async () => {
      const claim = await readListInfo(ask, path);
      if (await acceptsFilters(ask, path, claim.filters)) return claim;
      refused[path] = claim;
      const filters = await probeFilters(ask, path, candidates(document, path, claim));
      return { ...claim, filters: { ...filters, ...unannounced[path] } };
    });
  }
  for (const { path, parent } of nested) {
    if (document.paths[path]?.get === undefined) continue;
    await capture(path, async () => {
      const [id] = (await ask.get(`${parent}?q=(page_size:1)`)).ids;
      if (id === undefined) throw new Error(`there is no object under ${parent} to ask about`);
      return readNested(ask, document, path, id, refused[parent] ?? info[parent]);
    });
  }
  if (document.paths[rolesSearch]?.get !== undefined) await capture(rolesSearch, () => readRolesSearch(ask));
  return sortedObject(info);
}

/** A list below an object: what the shared `_info` says if it describes this one, else what trying shows. */
async function readNested(
  ask: Ask,
  document: CapturedDocument,
  path: string,
  id: unknown,
  claim: OneList = { filters: {}, orderColumns: [], listColumns: [] },
): Promise<OneList> {
  const address = path.replace("{pk}", String(id));
  const listColumns = documentedColumns(document, path);
  const isDescribed =
    Object.keys(claim.filters).length > 0 && (await acceptsFilters(ask, address, claim.filters));
  const filters = isDescribed
    ? claim.filters
    : await probeFilters(ask, address, candidates(document, path, claim));
  const orderColumns = await probeOrderColumns(ask, address, [...listColumns, ...claim.orderColumns]);
  return { filters, orderColumns, listColumns };
}

/** Names worth trying as filter columns: those of the rows, of the order columns, and what `_info` claimed. */
function candidates(document: CapturedDocument, path: string, entry: OneList): string[] {
  const names = [...documentedColumns(document, path), ...entry.orderColumns, ...entry.listColumns];
  return [...names.map((name) => name.split(".")[0] as string), ...Object.keys(entry.filters)];
}

/** Every path with a GET and an `_info` beside it. */
export function listPaths(document: CapturedDocument): string[] {
  return Object.keys(document.paths)
    .filter((path) => document.paths[path]?.get !== undefined && document.paths[`${path}_info`] !== undefined)
    .sort();
}

async function readListInfo(ask: Ask, path: string): Promise<OneList> {
  const info = await ask.get(`${path}_info?q=(keys:!(filters))`);
  const filters: Record<string, string[]> = {};
  for (const [column, list] of Object.entries<Answer[]>(info.filters))
    filters[column] = list.map((entry) => entry.operator).sort();
  const list = await ask.get(`${path}?q=(page_size:1)`);
  return {
    filters: sortedObject(filters),
    orderColumns: list.order_columns ?? [],
    listColumns: list.list_columns ?? [],
  };
}

/** Operators that say what Superset does with each column there; it wants one but ignores which. */
const rolesFilters = { group_ids: "rel_m_m", name: "ct", permission_ids: "rel_m_m", user_ids: "rel_m_m" };

/** Written by hand in Superset: no `_info`, and a filter on an unknown column changes nothing instead of failing. */
async function readRolesSearch(ask: Ask): Promise<OneList> {
  const { result } = await ask.get(`${rolesSearch}?q=(page_size:1)`);
  const listColumns = Object.keys(result[0] ?? {}).sort();
  const filters: Record<string, string[]> = {};
  for (const [column, operator] of Object.entries(rolesFilters)) {
    const filter = `(col:${column},opr:${operator},value:'999999')`;
    const { count } = await ask.get(`${rolesSearch}?q=(filters:!(${filter}))`);
    if (count === 0) filters[column] = [operator];
  }
  const orderColumns = await probeOrderColumns(ask, rolesSearch, listColumns);
  return { filters, orderColumns, listColumns };
}

function sortedObject<T>(object: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
