import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Which version each Superset was last seen to be, so that the next start offers the right tools at once. */
export interface VersionMemory {
  recall(): Promise<string | undefined>;
  remember(version: string): Promise<void>;
}

/** One small file per base URL. Losing it costs nothing but a question, so no failure is reported. */
export function createVersionMemory(stateDir: string, baseUrl: string): VersionMemory {
  const folder = join(stateDir, "versions");
  const path = join(folder, createHash("sha256").update(baseUrl).digest("hex").slice(0, 16));
  return {
    recall: () =>
      readFile(path, "utf8").then(
        (text) => /^[\w.+-]{1,40}$/.exec(text.trim())?.[0],
        () => undefined,
      ),
    remember: (version) =>
      mkdir(folder, { recursive: true, mode: 0o700 })
        .then(() => writeFile(path, `${version}\n`, { mode: 0o600 }))
        .catch(() => undefined),
  };
}
