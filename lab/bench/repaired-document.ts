import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readOverlay } from "../../codegen/overlay/overlay.ts";
import { repair } from "../../codegen/overlay/repair.ts";
import type { Document } from "../../codegen/parse/document.ts";
import { projectRoot } from "../lab-paths.ts";

/** Writes a version's document with the overlay's corrections, so that the peers are not measured on Superset's mistakes. */
export async function writeRepairedDocument(version: string, file: string): Promise<void> {
  const folder = join(projectRoot, "spec", "overlay");
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".yaml"));
  const texts = names.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const);
  const { corrections } = readOverlay(new Map(await Promise.all(texts)));
  const vendor = await readFile(join(projectRoot, "spec", version, "openapi.json"), "utf8");
  const { document } = repair(JSON.parse(vendor) as Document, version, corrections);
  await writeFile(file, JSON.stringify(document));
}
