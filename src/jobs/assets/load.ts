import { readFile } from "node:fs/promises";
import { ArgumentError, PolicyError, ToolError } from "../../errors/errors.ts";
import { openInside } from "../../tools/open-inside.ts";
import type { RunJob } from "../job.ts";
import type { Steps } from "../steps.ts";
import { readArchive } from "./archive.ts";
import { type Asset, assetsOf, callAsset, namesByKind, withNeeded } from "./asset.ts";
import { ASSET_KINDS, type AssetKindName, SEVERAL_KINDS } from "./asset-kinds.ts";
import { readPasswords } from "./database-secrets.ts";
import { importAssets } from "./import-assets.ts";
import { keepArchive } from "./keep-archive.ts";
import { findThere, lookThere, type There, type WhatIsThere } from "./look-there.ts";
import { decideFates, type Fates, planImport } from "./plan-import.ts";

/**
 * Imports a file of assets: `{made: {dashboards: {"12": "Sales"}}, overwritten, kept, same, backup}`; before, with `preview`, what it
 * would do: `{preview: true, made: {dashboards: ["Sales"]}, differs: ["chart 3 …"], same}`.
 */
export const loadAssets: RunJob = async (args, steps) => {
  const archive = await readFileArchive(String(args.file), steps);
  const held = assetsOf(archive);
  if (held.length === 0) throw new ArgumentError(`"file": ${String(args.file)} holds nothing to import.`);
  const there = await lookThere(held, steps);
  const { wanted: assets, adopted } = there;
  if (adopted.length > 0) {
    steps.note(
      `There under another UUID, and taken for the same: ${shorten(adopted.map(callAsset)).join(", ")}.`,
    );
  }
  const overwrite = args.overwrite as AssetKindName[] | undefined;
  const fates = decideFates(assets, there.assets, overwrite ?? []);
  if (args.preview === true) return preview(fates, there);
  const open = overwrite ? [] : fates.kept.filter(({ kind }) => kind !== "databases");
  if (open.length > 0) throw new ArgumentError(refuse(open, there));
  if (fates.made.length + fates.overwritten.length === 0) return { imported: "nothing", ...unchanged(fates) };
  const plan = planImport(assets, fates, there.assets);
  if (!steps.has(plan.tool)) {
    throw new PolicyError(
      `Nothing was imported: that takes ${plan.tool}, which this server's configuration or its Superset does not allow.`,
    );
  }
  const databases = fates.made.filter(({ kind }) => kind === "databases");
  const given = (args.password_files ?? {}) as Record<string, unknown>;
  const passwords = await readPasswords(databases, given, steps);
  const backup = steps.isDry ? undefined : await keepBackup(fates, there, steps);
  const others = new Map([...archive.files].filter(([path]) => isOther(path, assets)));
  const left = await importAssets(plan, { fates, there, others, passwords, backup }, steps);
  if (left.length > 0) steps.note(`This Superset does not know, so left out: ${left.join(", ")}.`);
  return steps.isDry
    ? {}
    : { ...(await arrived(fates, steps)), ...unchanged(fates), ...(backup && { backup }) };
};

async function readFileArchive(path: string, { folders }: Steps) {
  const { handle, name } = await openInside("file", path, folders);
  try {
    return readArchive(await readFile(handle), name);
  } finally {
    await handle.close();
  }
}

function isOther(path: string, assets: readonly Asset[]): boolean {
  return path.includes("/") ? !assets.some((asset) => asset.path === path) : path !== "metadata.yaml";
}

function preview(fates: Fates, there: WhatIsThere): object {
  const differs = [...fates.overwritten, ...fates.kept].map((asset) => describe(asset, there.rows));
  const would = fates.overwritten.length > 0 && { overwritten: namesByKind(fates.overwritten) };
  return {
    preview: true,
    made: namesByKind(fates.made),
    ...would,
    ...(differs.length > 0 && { differs: shorten(differs) }),
    ...unchanged(fates),
  };
}

function refuse(differing: readonly Asset[], { rows }: WhatIsThere): string {
  const kinds = [...new Set(differing.map(({ kind }) => kind))];
  const what = shorten(differing.map((asset) => describe(asset, rows))).join(", ");
  return `Nothing was imported: these are there with another content than in the file: ${what}. Ask the user, then say with "overwrite" which kinds the file replaces, ${JSON.stringify(kinds)}; or [] to keep them all as they are there.`;
}

/** `chart "Sales" (id 3, changed by Ada Admin 2026-11-27)` */
function describe(asset: Asset, rows: ReadonlyMap<string, There>): string {
  const row = rows.get(asset.uuid);
  if (!row) return callAsset(asset);
  const by = row.changedBy && ` by ${row.changedBy}`;
  return `${callAsset(asset)} (id ${row.id}, changed${by} ${row.changedOn})`;
}

const MOST_DESCRIBED = 10;

function shorten(items: readonly string[]): string[] {
  const more = items.length - MOST_DESCRIBED;
  return more > 0 ? [...items.slice(0, MOST_DESCRIBED), `${more} more`] : [...items];
}

function unchanged({ kept, same }: Fates): object {
  return {
    ...(kept.length > 0 && { kept: namesByKind(kept) }),
    ...(same.length > 0 && { same: namesByKind(same) }),
  };
}

/** What is overwritten, as it was and with what it is made of. @returns where it lies */
async function keepBackup({ overwritten }: Fates, there: WhatIsThere, { outputDir }: Steps) {
  if (overwritten.length === 0) return undefined;
  const all = [...there.assets.values()];
  const before = overwritten.flatMap(({ uuid }) => there.assets.get(uuid) ?? []);
  const files = new Map(withNeeded(before, all).map(({ path, text }) => [path, text]));
  return keepArchive({ type: SEVERAL_KINDS, files }, "before-import", outputDir);
}

/** What was written, with its ids where the lists tell them; that they cannot be read any more undoes nothing. */
async function arrived({ made, overwritten }: Fates, steps: Steps): Promise<object> {
  const rows = await findThere([...made, ...overwritten], steps).catch((error) => {
    if (!(error instanceof ToolError)) throw error;
    steps.note(`Imported; the ids could not be read: ${error.message}`);
    return new Map<string, There>();
  });
  const named = (assets: readonly Asset[]) => namesByKind(assets.map((asset) => withId(asset, rows)));
  return {
    ...(made.length > 0 && { made: named(made) }),
    ...(overwritten.length > 0 && { overwritten: named(overwritten) }),
  };
}

function withId(asset: Asset, rows: ReadonlyMap<string, There>): Asset {
  const row = rows.get(asset.uuid);
  const isOpened = ASSET_KINDS[asset.kind].hasUuid;
  return row && isOpened ? { ...asset, name: `${row.id} ${asset.name}` } : asset;
}
