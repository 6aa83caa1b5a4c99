import { access, constants, realpath, stat } from "node:fs/promises";
import { delimiter, isAbsolute, join } from "node:path";
import type { McpClient } from "../clients/clients.ts";
import type { ServerEntry } from "../clients/server-entry.ts";
import { SECRET_VARIABLES } from "../config/settings.ts";
import { failed, type Verdict, warning } from "./check.ts";
import { unknownVariables } from "./unknown-variables.ts";

/** What stands for a value that somebody was to fill in. */
const PLACEHOLDER = /^(…|\.\.\.|<.*>|\[.*\]|x{3,}|\*+|change-?me|your[-_ ].*|\$\{.*\})$/i;
/** What some clients put a value in the place of. */
const VARIABLE = /\$\{[^}]+\}/;
/** Folders that are on PATH only in a shell that a version manager has prepared. */
const VERSION_MANAGER = /[\\/](\.nvm|\.?fnm\w*|\.volta|\.asdf|mise|\.nodenv|\.nodebrew|nvs)[\\/]/;

export interface Place {
  client: McpClient;
  path: string;
  baseUrl: string | undefined;
  env: NodeJS.ProcessEnv;
}

/** What can be said of an entry without starting it. */
export async function inspectServer(
  entry: ServerEntry,
  place: Place,
): Promise<{ verdicts: Verdict[]; canStart: boolean }> {
  const { command, args, env } = entry;
  const values = Object.entries(env);
  const unfilled = values.filter(
    ([, value]) => PLACEHOLDER.test(value) && !(place.client.fillsIn && VARIABLE.test(value)),
  );
  const words = [command, ...args, ...Object.values(env)];
  const verdicts = await Promise.all([
    findCommand(command, env.PATH ?? place.env.PATH ?? ""),
    findScript(args),
    ...unfilled.map(([name, value]) =>
      failed(
        `${name} is "${value}", which somebody was to fill in.`,
        `Write the value into ${place.path}, or take the line away.`,
      ),
    ),
    otherAddress(env.SUPERSET_BASE_URL, place.baseUrl),
    readableSecret(env, place.path),
  ]);
  return {
    verdicts: [...verdicts, ...unknownVariables(env)].filter((verdict) => verdict !== undefined),
    canStart: !words.some((word) => VARIABLE.test(word)),
  };
}

async function findCommand(command: string, path: string): Promise<Verdict | undefined> {
  if (command === "")
    return failed("it names no command.", 'Set "command" to superset-mcp or its whole path.');
  const candidates =
    isAbsolute(command) || /[\\/]/.test(command)
      ? [command]
      : path
          .split(delimiter)
          .flatMap((folder) => [
            join(folder, command),
            join(folder, `${command}.cmd`),
            join(folder, `${command}.exe`),
          ]);
  for (const candidate of candidates) {
    if (!(await isExecutable(candidate))) continue;
    return command !== candidate && VERSION_MANAGER.test(candidate)
      ? warning(
          `${command} is found only by a version manager's PATH (${candidate}), which programs started from a menu do not have.`,
          `Write the whole path: ${await realpath(candidate)}`,
        )
      : undefined;
  }
  const isThere = candidates.length === 1 && (await exists(command));
  return failed(
    `${command} ${isThere ? "cannot be executed" : "is not there"}.`,
    isThere ? `chmod +x "${command}"` : `Write the whole path of the command; Node's is ${process.execPath}`,
  );
}

async function findScript(args: readonly string[]): Promise<Verdict | undefined> {
  const script = args.find((word) => /\.(js|mjs|ts)$/.test(word));
  if (script === undefined || VARIABLE.test(script)) return undefined;
  if (!isAbsolute(script))
    return warning(
      `${script} is found only from one folder, and the client may start in another.`,
      "Write its whole path.",
    );
  return (await exists(script))
    ? undefined
    : failed(`${script} is not there.`, "Correct the path, or install superset-mcp again.");
}

function otherAddress(given: string | undefined, checked: string | undefined): Verdict | undefined {
  if (given === undefined || checked === undefined || !URL.canParse(given)) return undefined;
  const { origin, pathname } = new URL(given);
  if (origin + pathname.replace(/\/+$/, "") === checked) return undefined;
  return warning(
    `it is for ${origin}${pathname}, and checked was ${checked}.`,
    `superset-mcp doctor --base-url ${given} checks that one.`,
  );
}

async function readableSecret(
  env: Readonly<Record<string, string>>,
  path: string,
): Promise<Verdict | undefined> {
  const name = SECRET_VARIABLES.find((variable) => env[variable] && !PLACEHOLDER.test(env[variable]));
  if (name === undefined || process.platform === "win32") return undefined;
  const mode = await stat(path).then(
    (found) => found.mode,
    () => 0,
  );
  if ((mode & 0o044) === 0) return undefined;
  return warning(
    `${name} stands in ${path}, which other users of this machine can read.`,
    `chmod 600 "${path}"; or run \`superset-mcp login\` and take the line away.`,
  );
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );
const isExecutable = (path: string) =>
  access(path, constants.X_OK).then(
    async () => (await stat(path)).isFile(),
    () => false,
  );
