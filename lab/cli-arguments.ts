import { type ParseArgsConfig, parseArgs } from "node:util";
import { LabError } from "./lab-error.ts";
import type { StopSelection } from "./running.ts";
import type { SupersetOptions } from "./superset.ts";
import { labVersions } from "./versions.ts";

export type LabCommand =
  | { readonly kind: "help" }
  | { readonly kind: "list" }
  | { readonly kind: "prepare"; readonly versions: readonly string[] }
  | { readonly kind: "start"; readonly options: SupersetOptions }
  | { readonly kind: "stop"; readonly selection: StopSelection };

export const labUsage = `A real Superset for development. Usage: npm run lab -- COMMAND [FLAGS]

  start                        start one in the background and print its address and accounts
    --version V                which one (default ${labVersions[0]?.version}; known: ${labVersions.map((entry) => entry.version).join(", ")})
    --port N                   default: a free one
    --access-token-seconds N   life of access tokens (Superset's default: 900)
    --refresh-token-seconds N  life of refresh tokens (Superset's default: 30 days)
    --feature-flag NAME[=off]  switch a feature flag on or off; may be repeated
    --rate-limit TEXT          such as "50 per second" (default: none)
    --no-csrf                  writes need no CSRF token
    --no-api-keys              no API keys
    --no-seed                  no data, charts or dashboards
    --extra-config PYTHON      text appended to superset_config.py
  stop [--port N] [--version V] [--all]
  list                         what runs
  prepare [--version V]        install and seed without starting (default: every version)

npm takes flags before a -- for itself: keep the --.`;

const version = { version: { type: "string" } } as const;
const port = { port: { type: "string" } } as const;
const startFlags = {
  ...version,
  ...port,
  "access-token-seconds": { type: "string" },
  "refresh-token-seconds": { type: "string" },
  "feature-flag": { type: "string", multiple: true },
  "rate-limit": { type: "string" },
  "no-csrf": { type: "boolean" },
  "no-api-keys": { type: "boolean" },
  "no-seed": { type: "boolean" },
  "extra-config": { type: "string" },
} as const;

/** What the command line asks for; throws a LabError that says what is wrong and what there is. */
export function parseLabArguments(args: readonly string[]): LabCommand {
  const [command, ...rest] = args;
  if (command === undefined || command === "help" || args.includes("--help") || args.includes("-h"))
    return { kind: "help" };
  if (command === "list") {
    parseFlags(rest, {});
    return { kind: "list" };
  }
  if (command === "prepare") {
    const flags = parseFlags(rest, version);
    const all = labVersions.map((entry) => entry.version);
    return { kind: "prepare", versions: flags.version === undefined ? all : [flags.version] };
  }
  if (command === "stop") {
    // `stop all` reads well, so the bare word is taken too.
    const flags = parseFlags(
      rest.map((arg) => (arg === "all" ? "--all" : arg)),
      { ...version, ...port, all: { type: "boolean" } },
    );
    return {
      kind: "stop",
      selection: { version: flags.version, port: wholeNumber("port", flags.port), all: flags.all },
    };
  }
  if (command === "start") return { kind: "start", options: startOptions(parseFlags(rest, startFlags)) };
  throw new LabError(
    `Unknown command ${command}. Commands: start, stop, list, prepare. See: npm run lab -- help`,
  );
}

function startOptions(flags: ReturnType<typeof parseFlags<typeof startFlags>>): SupersetOptions {
  return {
    version: flags.version ?? (labVersions[0] as { version: string }).version,
    port: wholeNumber("port", flags.port),
    accessTokenSeconds: wholeNumber("access-token-seconds", flags["access-token-seconds"]),
    refreshTokenSeconds: wholeNumber("refresh-token-seconds", flags["refresh-token-seconds"]),
    featureFlags: Object.fromEntries((flags["feature-flag"] ?? []).map(parseFeatureFlag)),
    rateLimit: flags["rate-limit"],
    csrf: !flags["no-csrf"],
    apiKeys: !flags["no-api-keys"],
    seed: !flags["no-seed"],
    extraConfig: flags["extra-config"],
  };
}

function parseFeatureFlag(text: string): [string, boolean] {
  const [name = "", state = "on"] = text.split("=");
  if (!/^[A-Z][A-Z0-9_]*$/.test(name) || !["on", "off"].includes(state))
    throw new LabError(`--feature-flag takes NAME, NAME=on or NAME=off, not ${text}`);
  return [name, state === "on"];
}

/** Parses flags and nothing else; an unknown one is an error that lists those there are. */
export function parseFlags<const T extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (cause) {
    const known = Object.keys(options).map((name) => `--${name}`);
    const reason = cause instanceof Error ? (cause.message.split(". ")[0] as string) : String(cause);
    throw new LabError(`${reason}. Flags here: ${known.join(", ") || "none"}`, { cause });
  }
}

/** A flag's number, or undefined when it was not given. */
export function wholeNumber(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(text) || (flag === "port" && Number(text) > 65535))
    throw new LabError(
      `--${flag} takes a whole number above 0${flag === "port" ? ", at most 65535" : ""}, not ${text}`,
    );
  return Number(text);
}
