import { constants } from "node:fs";
import { cp, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { LabError } from "./lab-error.ts";
import { labFolder, labSource, venvPython } from "./lab-paths.ts";
import { hintFor, lastLines, runCommand } from "./run-command.ts";
import { serverEnvironment } from "./server-environment.ts";
import { hashTexts, hasStamp, writeStamp } from "./stamp.ts";
import { supersetConfig } from "./superset-config.ts";

/** The address of the examples' data, from the folder that Superset runs in: the home can be copied. */
const ADDRESS = 'SQLALCHEMY_EXAMPLES_URI = "sqlite:///examples.db?check_same_thread=false"';

/**
 * A finished home with Superset's own examples in place of the shop. Loading them takes minutes, once; Superset 6.1 has them with
 * it, earlier ones would download them. The caller holds the version's lock.
 * @param bare the version's home without data
 */
export async function ensureExamples(version: string, venv: string, bare: string): Promise<string> {
  const folder = join(labFolder, version, "template-examples");
  const hash = hashTexts([version, ADDRESS]);
  if (await hasStamp(folder, hash)) return folder;
  const part = `${folder}.part`;
  await rm(part, { recursive: true, force: true });
  await cp(bare, part, { recursive: true, mode: constants.COPYFILE_FICLONE });
  await writeFile(join(part, "superset_config.py"), `${supersetConfig()}${ADDRESS}\n`);
  const { code, output } = await runCommand(
    venvPython(venv),
    [labSource("serve.py"), "superset", "load-examples"],
    { cwd: part, env: serverEnvironment(venv, part) },
  );
  if (code !== 0)
    throw new LabError(
      `superset load-examples failed:\n${lastLines(output, 25)}\n${hintFor(output)}`.trimEnd(),
    );
  await writeStamp(part, hash);
  await rm(folder, { recursive: true, force: true });
  await rename(part, folder);
  return folder;
}
