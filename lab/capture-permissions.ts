import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { LabError } from "./lab-error.ts";
import { labFolder, labSource, venvPython } from "./lab-paths.ts";
import { lastLines, runCommand } from "./run-command.ts";
import { serverEnvironment } from "./server-environment.ts";

/** Path template -> method -> the permission it is protected by (its name, and of what), null where there is none. */
export type Permissions = Record<string, Record<string, [string, string] | null>>;

/** What the installed Superset of that version protects its operations by; asks its code, on a home it runs on. */
export async function capturePermissions(version: string, home: string): Promise<Permissions> {
  const venv = join(labFolder, version, "venv");
  const file = join(home, "permissions.json");
  const { code, output } = await runCommand(venvPython(venv), [labSource("permissions.py"), file], {
    cwd: home,
    env: serverEnvironment(venv, home),
    input: "",
  });
  if (code !== 0) throw new LabError(`Could not read the permissions:\n${lastLines(output, 25)}`);
  return JSON.parse(await readFile(file, "utf8")) as Permissions;
}
