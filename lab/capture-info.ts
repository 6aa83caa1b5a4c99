import { acceptsFilters, documentedColumns, probeFilters, probeOrderColumns } from "./list-probe.ts";
import type { Answer, RestSession } from "./seed/rest-session.ts";

/** What a list operation really lets a caller filter and order by. */
export interface ListInfo {
  /** Operators by column. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly orderColumns: readonly string[];
  readonly listColumns: readonly string[];
}

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
const unannounced: Readonly<Record<string, ListInfo["filters"]>> = {
  "/api/v1/annotation_layer/": { name: ["annotation_layer_all_text", ...strings] },
};
const rolesSearch = "/api/v1/security/roles/search/";

/**
 * What every list operation of the document serves, by its path, sorted. `_info` is believed only where the list takes
 * what it says; otherwise, and where there is none, the list is probed. Lists that cannot be asked are told to `onSkip`.
 */
export async function captureInfo(
  session: RestSession,
  document: CapturedDocument,
  onSkip: (line: string) => void,
): Promise<Record<string, ListInfo>> {
  const info: Record<string, ListInfo> = {};
  const refused: Record<string, ListInfo> = {};
  for (const path of listPaths(document)) {
    const claim = await readListInfo(session, path);
    info[path] = claim;
    if (await acceptsFilters(session, path, claim.filters)) continue;
    const filters = await probeFilters(session, path, candidates(document, path, claim));
    refused[path] = claim;
    info[path] = { ...claim, filters: { ...filters, ...unannounced[path] } };
  }
  for (const { path, parent } of nested) {
    if (document.paths[path]?.get === undefined) continue;
    const [id] = (await session.get(`${parent}?q=(page_size:1)`)).ids;
    if (id === undefined) onSkip(`${path}: skipped, there is no object under ${parent} to ask about`);
    else info[path] = await readNested(session, document, path, id, refused[parent] ?? info[parent]);
  }
  if (document.paths[rolesSearch]?.get !== undefined) info[rolesSearch] = await readRolesSearch(session);
  return sortedObject(info);
}

/** A list below an object: what the shared `_info` says if it describes this one, else what trying shows. */
async function readNested(
  session: RestSession,
  document: CapturedDocument,
  path: string,
  id: unknown,
  claim: ListInfo = { filters: {}, orderColumns: [], listColumns: [] },
): Promise<ListInfo> {
  const address = path.replace("{pk}", String(id));
  const listColumns = documentedColumns(document, path);
  const isDescribed =
    Object.keys(claim.filters).length > 0 && (await acceptsFilters(session, address, claim.filters));
  const filters = isDescribed
    ? claim.filters
    : await probeFilters(session, address, candidates(document, path, claim));
  const orderColumns = await probeOrderColumns(session, address, [...listColumns, ...claim.orderColumns]);
  return { filters, orderColumns, listColumns };
}

/** Names worth trying as filter columns: those of the rows, of the order columns, and what `_info` claimed. */
function candidates(document: CapturedDocument, path: string, entry: ListInfo): string[] {
  const names = [...documentedColumns(document, path), ...entry.orderColumns, ...entry.listColumns];
  return [...names.map((name) => name.split(".")[0] as string), ...Object.keys(entry.filters)];
}

/** Every path with a GET and an `_info` beside it. */
export function listPaths(document: CapturedDocument): string[] {
  return Object.keys(document.paths)
    .filter((path) => document.paths[path]?.get !== undefined && document.paths[`${path}_info`] !== undefined)
    .sort();
}

async function readListInfo(session: RestSession, path: string): Promise<ListInfo> {
  const info = await session.get(`${path}_info?q=(keys:!(filters))`);
  const filters: Record<string, string[]> = {};
  for (const [column, list] of Object.entries<Answer[]>(info.filters))
    filters[column] = list.map((entry) => entry.operator).sort();
  const list = await session.get(`${path}?q=(page_size:1)`);
  return {
    filters: sortedObject(filters),
    orderColumns: list.order_columns ?? [],
    listColumns: list.list_columns ?? [],
  };
}

/** Operators that say what Superset does with each column there; it wants one but ignores which. */
const rolesFilters = { group_ids: "rel_m_m", name: "ct", permission_ids: "rel_m_m", user_ids: "rel_m_m" };

/** Written by hand in Superset: no `_info`, and a filter on an unknown column changes nothing instead of failing. */
async function readRolesSearch(session: RestSession): Promise<ListInfo> {
  const { result } = await session.get(`${rolesSearch}?q=(page_size:1)`);
  const listColumns = Object.keys(result[0] ?? {}).sort();
  const filters: Record<string, string[]> = {};
  for (const [column, operator] of Object.entries(rolesFilters)) {
    const filter = `(col:${column},opr:${operator},value:'999999')`;
    const { count } = await session.get(`${rolesSearch}?q=(filters:!(${filter}))`);
    if (count === 0) filters[column] = [operator];
  }
  const orderColumns = await probeOrderColumns(session, rolesSearch, listColumns);
  return { filters, orderColumns, listColumns };
}

function sortedObject<T>(object: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
