import { saveDownload } from "../../results/output-files.ts";
import { type Archive, writeArchive } from "./archive.ts";

/**
 * Write an archive to the output folder, under a name of its own.
 * @param name without its ending
 * @returns its path
 */
export async function keepArchive(archive: Archive, name: string, outputDir: string): Promise<string> {
  const bytes = writeArchive(archive) as Uint8Array<ArrayBuffer>;
  const { path } = await saveDownload(outputDir, `${name}.zip`, new Blob([bytes]).stream() as never);
  return path;
}
