import type { Steps } from "../steps.ts";
import { type Asset, assetsOf } from "./asset.ts";
import { ASSET_KIND_NAMES, ASSET_KINDS, type AssetKindName } from "./asset-kinds.ts";
import { type Chosen, exportAssets } from "./export-assets.ts";

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

/** Look for things by their UUIDs. What the account may not see is not there. */
export async function lookThere(wanted: readonly Asset[], steps: Steps): Promise<WhatIsThere> {
  const { rows, unknown } = await findThere(wanted, steps);
  const chosen: Chosen = unknown;
  const assets = new Map<string, Asset>();
  for (const kind of ASSET_KIND_NAMES) {
    const missing = wanted.filter(({ uuid }) => !assets.has(uuid));
    const ids = missing.flatMap((asset) => (asset.kind === kind ? (rows.get(asset.uuid)?.id ?? []) : []));
    const all = [...ids, ...(chosen[kind] ?? [])];
    if (all.length === 0) continue;
    for (const asset of assetsOf(await exportAssets({ [kind]: all }, steps))) {
      if (!assets.has(asset.uuid)) assets.set(asset.uuid, asset);
    }
  }
  return { rows, assets };
}

/**
 * Which of some things the instance has, by its lists.
 * @returns also the ids of those whose UUIDs the lists do not tell
 */
export async function findThere(
  wanted: readonly Asset[],
  steps: Steps,
): Promise<{ rows: Map<string, There>; unknown: Chosen }> {
  const rows = new Map<string, There>();
  const unknown: { -readonly [Kind in AssetKindName]?: number[] } = {};
  const uuids = new Set(wanted.map(({ uuid }) => uuid));
  for (const kind of new Set(wanted.map((asset) => asset.kind))) {
    const { list, changed, hasUuid } = ASSET_KINDS[kind];
    const people = ["changed_by.first_name", "changed_by.last_name"];
    const columns = ["id", ...(hasUuid ? ["uuid"] : []), ...people, changed];
    for (const row of await steps.rows(list, { columns })) {
      const uuid = String(row.uuid);
      const { first_name: first, last_name: last } = Object(row.changed_by);
      if (!hasUuid) unknown[kind] = [...(unknown[kind] ?? []), row.id as number];
      else if (uuids.has(uuid)) {
        const changedBy = [first, last].filter(Boolean).join(" ");
        rows.set(uuid, {
          id: row.id as number,
          changedBy,
          changedOn: String(row[changed] ?? "").slice(0, 10),
        });
      }
    }
  }
  return { rows, unknown };
}
