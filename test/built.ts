import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");

/** The built command line. */
export const MAIN = join(ROOT, "dist", "main.js");

/** Build once where nobody has; `npm test` builds before. */
export function ensureBuilt(): void {
  if (!existsSync(MAIN)) execFileSync("npm", ["run", "--silent", "build"], { cwd: ROOT });
}
