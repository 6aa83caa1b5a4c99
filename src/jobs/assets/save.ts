import { ArgumentError } from "../../errors/errors.ts";
import type { RunJob } from "../job.ts";
import type { Row, Steps } from "../steps.ts";
import type { Archive } from "./archive.ts";
import { type Asset, assetsOf, namesByKind } from "./asset.ts";
import { ASSET_KIND_NAMES } from "./asset-kinds.ts";
import { databasesWithoutSecrets } from "./database-secrets.ts";
import { type Chosen, exportAssets, exportEverything } from "./export-assets.ts";
import { keepArchive } from "./keep-archive.ts";

/** What was saved, and where. */
export interface Saved {
  file: string;
  archive: Archive;
  assets: readonly Asset[];
}

/** Writes things with all that they are made of to one file: `{file, holds: {dashboards: ["Sales"]}, without_password: ["Shop"]}`. */
export const saveAssets: RunJob = async (args, steps) => {
  const { file, assets } = await saveToFile(args, steps);
  const without = databasesWithoutSecrets(assets).map(({ name }) => name);
  return { file, holds: namesByKind(assets), ...(without.length > 0 && { without_password: without }) };
};

export async function saveToFile(args: Row, steps: Steps): Promise<Saved> {
  const chosen: Chosen = Object.fromEntries(
    ASSET_KIND_NAMES.flatMap((kind) => (Array.isArray(args[kind]) ? [[kind, args[kind]]] : [])),
  );
  const isNothing = Object.values(chosen).every((ids) => ids.length === 0);
  if ((args.everything === true) !== isNothing) {
    throw new ArgumentError(
      `Say what to save: some of ${ASSET_KIND_NAMES.join(", ")} by id or name; or "everything": true without them.`,
    );
  }
  const archive = await (isNothing ? exportEverything(steps) : exportAssets(chosen, steps));
  const assets = assetsOf(archive);
  const [first] = assets;
  const name = isNothing || !first ? "everything" : `${first.name}-assets`;
  return { file: await keepArchive(archive, name, steps.outputDir), archive, assets };
}
