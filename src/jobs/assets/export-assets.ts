import { readFile, rm } from "node:fs/promises";
import type { Steps } from "../steps.ts";
import { type Archive, readArchive } from "./archive.ts";
import {
  ASSET_KIND_NAMES,
  ASSET_KINDS,
  type AssetKindName,
  EXPORT_ALL,
  SEVERAL_KINDS,
} from "./asset-kinds.ts";

/** What is exported of each kind, by id. */
export type Chosen = Partial<Record<AssetKindName, readonly number[]>>;

/** An address holds no more ids. */
const MOST_IDS = 100;

/** Things with all that they are made of, as one archive. */
export async function exportAssets(chosen: Chosen, steps: Steps): Promise<Archive> {
  const archives: Archive[] = [];
  for (const kind of ASSET_KIND_NAMES) {
    const ids = chosen[kind] ?? [];
    for (let at = 0; at < ids.length; at += MOST_IDS) {
      archives.push(await exportWith(ASSET_KINDS[kind].export, { ids: ids.slice(at, at + MOST_IDS) }, steps));
    }
  }
  const types = new Set(archives.map(({ type }) => type));
  return {
    type: types.size === 1 ? ([...types][0] as string) : SEVERAL_KINDS,
    files: new Map(archives.toReversed().flatMap(({ files }) => [...files])),
  };
}

export function exportEverything(steps: Steps): Promise<Archive> {
  return exportWith(EXPORT_ALL, {}, steps);
}

async function exportWith(tool: string, args: object, steps: Steps): Promise<Archive> {
  const { file } = (await steps.read(tool, { ...args })) as { file: string };
  try {
    return readArchive(await readFile(file), `the answer of ${tool}`);
  } finally {
    await rm(file, { force: true });
  }
}
