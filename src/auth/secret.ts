import { exec } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import type { Config } from "../config/config.ts";
import type { SecretName } from "../config/settings.ts";
import { ConfigError } from "../errors/errors.ts";
import type { KnownSecrets } from "../results/known-secrets.ts";

/** A configured secret: read when first asked for, and kept until it is refused. */
export interface Secret {
  /**
   * The secret; callers at the same time share one reading.
   * @throws ConfigError when its file or command gives none
   */
  read(): Promise<string>;
  /** Another one than that which was refused, if the file holds or the command prints one by now. */
  readAnew(refused: string): Promise<string | undefined>;
}

const COMMAND_TIMEOUT_MS = 60_000;

/** The secret of that name, or nothing when it is not configured. What it gives is told to `known`, for masking. */
export function configuredSecret(config: Config, name: SecretName, known: KnownSecrets): Secret | undefined {
  const value = config[name];
  if (value !== undefined) {
    known.pin(value);
    return { read: async () => sendable(name, value), readAnew: async () => undefined };
  }
  const file = config[`${name}_file`];
  if (file !== undefined)
    return rereadable(async () => sendable(name, await readSecretFile(name, file)), known);
  const command = config[`${name}_command`];
  return command === undefined
    ? undefined
    : rereadable(async () => sendable(name, await runCommand(name, command)), known);
}

const SENT_IN_HEADERS: ReadonlySet<SecretName> = new Set([
  "access_token",
  "refresh_token",
  "api_key",
  "cookie",
  "guest_token",
]);

/** What no header takes would fail with the first request, in an error that quotes it. */
function sendable(name: SecretName, secret: string): string {
  if (SENT_IN_HEADERS.has(name) && /[^\t\x20-\x7e\x80-\xff]/.test(secret)) {
    throw new ConfigError(
      `The ${name.replaceAll("_", " ")} holds a line break or another character that cannot be sent in a header. Check the setting ${name} (or its file or command): it wants the bare value.`,
    );
  }
  return secret;
}

function rereadable(readNow: () => Promise<string>, known: KnownSecrets): Secret {
  let current: Promise<string> | undefined;
  const read = () => {
    if (current) return current;
    const reading = readNow().then((secret) => {
      known.pin(secret);
      return secret;
    });
    current = reading;
    reading.catch(() => {
      if (current === reading) current = undefined;
    });
    return reading;
  };
  return {
    read,
    async readAnew(refused) {
      // Whoever was refused first has it read anew; the others take what comes of that.
      const held = current;
      if ((await held) === refused && current === held) current = undefined;
      const secret = await read();
      return secret === refused ? undefined : secret;
    },
  };
}

async function readSecretFile(name: SecretName, path: string): Promise<string> {
  const text = await readFile(path, "utf8").catch((cause) => {
    throw new ConfigError(`Cannot read ${path} (${name}_file): ${cause.message}`, { cause });
  });
  return nonEmpty(text, `${path} (${name}_file) is empty.`);
}

/** What the command prints is the secret; what it says on the side may hold it, so nothing of it is repeated. */
async function runCommand(name: SecretName, command: string): Promise<string> {
  let output: string;
  try {
    const running = promisify(exec)(command, { timeout: COMMAND_TIMEOUT_MS, maxBuffer: 1 << 20 });
    running.child.stdin?.end();
    output = (await running).stdout;
  } catch (cause) {
    const { code, killed } = cause as { code?: unknown; killed?: boolean };
    const how = killed ? `did not end within ${COMMAND_TIMEOUT_MS / 1000} s` : `failed (status ${code})`;
    // The cause holds the output.
    throw new ConfigError(`The command of the setting ${name}_command ${how}. Run it in a shell to see why.`);
  }
  return nonEmpty(output, `The command of the setting ${name}_command printed nothing.`);
}

function nonEmpty(text: string, complaint: string): string {
  const secret = text.trim();
  if (secret === "") throw new ConfigError(complaint);
  return secret;
}
