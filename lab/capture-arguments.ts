import { parseFlags } from "./cli-arguments.ts";
import { LabError } from "./lab-error.ts";
import type { Account } from "./seed/accounts.ts";
import { labVersions } from "./versions.ts";

export interface CaptureRequest {
  readonly version: string;
  /** A Superset that already runs; without it a lab is started. */
  readonly server?: { readonly url: string; readonly account: Account };
}

export const captureUsage = `Writes spec/<version>/ from a real Superset. Usage: npm run capture -- FLAGS

  --version V   which Superset: ${labVersions.map((entry) => entry.version).join(", ")}, or any with --url
  --all         every version of the lab
  --url URL     ask this server instead of starting a lab; needs --version, --username and --password
  --username U
  --password P  or the environment variable SUPERSET_PASSWORD`;

/** What the command line asks for; undefined for help. Throws a LabError that says what is wrong. */
export function parseCaptureArguments(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): CaptureRequest[] | undefined {
  if (args.includes("--help") || args.includes("-h")) return undefined;
  const flags = parseFlags(args, {
    version: { type: "string" },
    all: { type: "boolean" },
    url: { type: "string" },
    username: { type: "string" },
    password: { type: "string" },
  });
  if (flags.all && flags.url === undefined) return labVersions.map(({ version }) => ({ version }));
  if (flags.version === undefined) throw new LabError(`Say which Superset: --version.\n\n${captureUsage}`);
  // It becomes a folder's name.
  if (!/^\d+\.\d+\.\d+[a-z0-9.]*$/.test(flags.version))
    throw new LabError(`--version takes a version such as 6.1.0, not ${flags.version}`);
  if (flags.url === undefined) {
    if (flags.username !== undefined || flags.password !== undefined)
      throw new LabError("--username and --password belong to --url; a lab brings its own administrator.");
    return [{ version: flags.version }];
  }
  const password = flags.password ?? env.SUPERSET_PASSWORD;
  if (!URL.canParse(flags.url))
    throw new LabError(`--url takes an address such as http://localhost:8088, not ${flags.url}`);
  if (flags.username === undefined || password === undefined)
    throw new LabError("--url needs --username and --password (or SUPERSET_PASSWORD) of an administrator.");
  const url = flags.url.replace(/\/+$/, "");
  return [{ version: flags.version, server: { url, account: { username: flags.username, password } } }];
}
