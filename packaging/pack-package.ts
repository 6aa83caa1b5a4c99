import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { npm } from "../lab/bench/npm.ts";
import { projectRoot } from "../lab/lab-paths.ts";

export interface PackedPackage {
  /** Path of the tarball. */
  tarball: string;
  /** What it holds, with bytes. */
  files: readonly { path: string; size: number }[];
  unpackedSize: number;
}

interface NpmReport {
  filename: string;
  files: { path: string; size: number }[];
  unpackedSize: number;
}

/** Packs the package, as built, into a folder: what npm would publish. */
export async function packPackage(folder: string): Promise<PackedPackage> {
  await mkdir(folder, { recursive: true });
  const printed = await npm(projectRoot, "pack", "--json", "--silent", "--pack-destination", folder);
  // npm up to 11 prints a list of packages, later ones an object by name.
  const [report] = Object.values(JSON.parse(printed) as NpmReport[] | Record<string, NpmReport>);
  if (!report) throw new Error(`npm pack said of nothing that it was packed: ${printed}`);
  const { filename, files, unpackedSize } = report;
  return { tarball: join(folder, filename), files, unpackedSize };
}
