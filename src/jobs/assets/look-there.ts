import type { Row, Steps } from "../steps.ts";
import { type Asset, assetsOf } from "./asset.ts";
import { ASSET_KIND_NAMES, ASSET_KINDS, type AssetKindName } from "./asset-kinds.ts";
import { type Chosen, exportAssets } from "./export-assets.ts";
import { adoptTwins, TWINS } from "./twins.ts";

/** A thing that the instance has. */
export interface There {
  id: number;
  changedBy: string;
  /** The day. */
  changedOn: string;
}

/** What of some things the instance has, by UUID: which it is, and its content. */
export interface WhatIsThere {
  rows: ReadonlyMap<string, There>;
  assets: ReadonlyMap<string, Asset>;
}

/** The things that were asked about, by the UUIDs that they have there, and what is there. */
export interface Looked extends WhatIsThere {
  wanted: Asset[];
  /** What is there under another UUID. */
  adopted: Asset[];
}

/** Look for things by their UUIDs. What the account may not see is not there. */
export async function lookThere(asked: readonly Asset[], steps: Steps): Promise<Looked> {
  const lists = await readLists(asked, steps);
  const { assets: wanted, adopted } = adoptTwins(asked, lists);
  const rows = rowsOf(wanted, lists);
  const assets = new Map<string, Asset>();
  for (const kind of ASSET_KIND_NAMES) {
    const missing = wanted.filter((asset) => asset.kind === kind && !assets.has(asset.uuid));
    const ids = ASSET_KINDS[kind].hasUuid
      ? missing.flatMap(({ uuid }) => rows.get(uuid)?.id ?? [])
      : (lists.get(kind) ?? []).map(({ id }) => id as number);
    const chosen: Chosen = { [kind]: ids };
    for (const asset of ids.length > 0 ? assetsOf(await exportAssets(chosen, steps)) : []) {
      if (!assets.has(asset.uuid)) assets.set(asset.uuid, asset);
    }
  }
  return { wanted, adopted, rows, assets };
}

/** Which of some things the instance has, as far as its lists tell UUIDs. */
export async function findThere(wanted: readonly Asset[], steps: Steps): Promise<WhatIsThere["rows"]> {
  return rowsOf(wanted, await readLists(wanted, steps));
}

async function readLists(
  wanted: readonly Asset[],
  steps: Steps,
): Promise<ReadonlyMap<AssetKindName, readonly Row[]>> {
  const lists = new Map<AssetKindName, readonly Row[]>();
  for (const kind of new Set(wanted.map((asset) => asset.kind))) {
    const { list, changed, hasUuid } = ASSET_KINDS[kind];
    const own = hasUuid ? ["uuid", ...(TWINS[kind]?.columns ?? [])] : [];
    const columns = ["id", ...own, "changed_by.first_name", "changed_by.last_name", changed];
    lists.set(kind, await steps.rows(list, { columns }));
  }
  return lists;
}

function rowsOf(wanted: readonly Asset[], lists: ReadonlyMap<AssetKindName, readonly Row[]>) {
  const found = new Map<string, There>();
  const uuids = new Set(wanted.map(({ uuid }) => uuid));
  for (const [kind, rows] of lists) {
    for (const { id, uuid, changed_by: by, [ASSET_KINDS[kind].changed]: on } of rows) {
      if (!uuids.has(String(uuid))) continue;
      const { first_name: first, last_name: last } = Object(by);
      const changedBy = [first, last].filter(Boolean).join(" ");
      found.set(String(uuid), { id: id as number, changedBy, changedOn: String(on ?? "").slice(0, 10) });
    }
  }
  return found;
}
