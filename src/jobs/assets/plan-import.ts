import { type Asset, withNeeded } from "./asset.ts";
import {
  ASSET_KIND_NAMES,
  ASSET_KINDS,
  type AssetKindName,
  IMPORT_SEVERAL,
  SEVERAL_KINDS,
} from "./asset-kinds.ts";
import type { WhatIsThere } from "./look-there.ts";
import { isSameContent } from "./same-content.ts";

/** What becomes of the things of a file: each is in one of these. */
export interface Fates {
  /** They are not there. */
  made: Asset[];
  overwritten: Asset[];
  /** They are there with another content, and stay so. */
  kept: Asset[];
  same: Asset[];
}

/** @param overwrite the kinds of which the file replaces what differs */
export function decideFates(
  assets: readonly Asset[],
  there: WhatIsThere["assets"],
  overwrite: readonly AssetKindName[],
): Fates {
  const fates: Fates = { made: [], overwritten: [], kept: [], same: [] };
  for (const asset of assets) {
    const own = there.get(asset.uuid);
    if (!own) fates.made.push(asset);
    else if (isSameContent(asset, own)) fates.same.push(asset);
    else fates[overwrite.includes(asset.kind) ? "overwritten" : "kept"].push(asset);
  }
  return fates;
}

/** One call of an import. */
export interface ImportPlan {
  tool: string;
  /** The argument that takes the file. */
  file: "bundle" | "formData";
  /** Of the archive. */
  type: string;
  overwrite?: boolean;
  /** What goes into the archive: what is written, and all that it is made of. */
  assets: Asset[];
}

/**
 * The one import, so that all or nothing is made. Superset's import of a kind leaves what its things are made of as it is where it
 * exists; only where several kinds are overwritten or stand alone it takes the import of several kinds, which overwrites all that
 * it is given: what is to stay goes along as it is there.
 */
export function planImport(
  assets: readonly Asset[],
  { made, overwritten }: Fates,
  there: WhatIsThere["assets"],
): ImportPlan {
  const written = new Set([...made, ...overwritten]);
  const asThere = (asset: Asset) => (written.has(asset) ? asset : (there.get(asset.uuid) ?? asset));
  const bundle = (some: readonly Asset[]) => withNeeded(some, assets);
  for (const kind of ASSET_KIND_NAMES) {
    const own = [...written].filter((asset) => asset.kind === kind);
    const needed = bundle(own);
    const suffices =
      own.length > 0 &&
      overwritten.every((asset) => asset.kind === kind) &&
      [...written].every((asset) => needed.includes(asset));
    if (suffices) {
      const { import: tool, type } = ASSET_KINDS[kind];
      return { tool, file: "formData", type, overwrite: overwritten.length > 0, assets: needed.map(asThere) };
    }
  }
  const needed = bundle([...written]).map(asThere);
  // What is there may be made of something else than what is in the file.
  const all = withNeeded(needed, [...needed, ...there.values()]);
  const once = new Map(
    all.map((asset) => [asset.uuid, needed.find(({ uuid }) => uuid === asset.uuid) ?? asset]),
  );
  return { tool: IMPORT_SEVERAL, file: "bundle", type: SEVERAL_KINDS, assets: [...once.values()] };
}
