import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import * as z from "zod";
import { ConfigError } from "../errors/errors.ts";
import { didYouMean } from "./nearest.ts";

/** A list in a file; in a flag or variable, comma-separated. */
const list = z
  .union([z.array(z.string()), z.string().transform((text) => text.split(","))])
  .transform((items) => items.map((item) => item.trim()).filter((item) => item !== ""));
const flag = z.union(
  [
    z.boolean(),
    z.enum(["true", "1", "yes", "false", "0", "no", ""]).transform((text) => /^(true|1|yes)$/.test(text)),
  ],
  { error: "must be true or false" },
);
const folder = z
  .string()
  .min(1)
  .transform((path) => resolve(path.replace(/^~(?=\/|$)/, homedir())));

const baseUrl = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
    error: 'must be the address of Superset, e.g. "https://superset.example.com"',
  })
  .transform((text) => {
    const url = new URL(text);
    return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
  });

/** Every setting, under its name in the configuration file. Flags and variables are derived from the names. */
const settings = z.strictObject({
  base_url: baseUrl.optional(),
  username: z.string().min(1).optional(),
  password: z.string().min(1).optional(),
  auth_provider: z.enum(["db", "ldap"]).default("db"),
  superset_version: z.string().optional(),
  tools: list.default(["all"]),
  deny: list.default([]),
  read_only: flag.default(false),
  output_dir: folder.optional(),
  files: list.pipe(z.array(folder)).default([]),
  results: z.enum(["compact", "raw"]).default("compact"),
  generated_dir: folder.optional(),
});

export type Config = z.infer<typeof settings> & {
  /** Where sessions are kept. */
  stateDir: string;
  /** Where downloads go. */
  outputDir: string;
  /** Where the tools of versions are that the user has generated. */
  generatedDir: string;
};

/** A setting from the command line or the environment: all text, or a flag that is there. */
export type RawSettings = Partial<Record<keyof z.infer<typeof settings>, string | boolean | undefined>>;

/** Environment variable of each setting. A password has no flag: arguments are visible to other processes. */
export const VARIABLES: Readonly<Record<keyof z.infer<typeof settings>, string>> = {
  base_url: "SUPERSET_BASE_URL",
  username: "SUPERSET_USERNAME",
  password: "SUPERSET_PASSWORD",
  auth_provider: "SUPERSET_AUTH_PROVIDER",
  superset_version: "SUPERSET_VERSION",
  tools: "SUPERSET_MCP_TOOLS",
  deny: "SUPERSET_MCP_DENY",
  read_only: "SUPERSET_MCP_READ_ONLY",
  output_dir: "SUPERSET_MCP_OUTPUT_DIR",
  files: "SUPERSET_MCP_FILES",
  results: "SUPERSET_MCP_RESULTS",
  generated_dir: "SUPERSET_MCP_GENERATED_DIR",
};

export interface ConfigSources {
  flags: RawSettings;
  env: NodeJS.ProcessEnv;
  /** Path of the configuration file, if one is named by flag or variable. */
  file?: string | undefined;
}

/**
 * The configuration: flags before environment before file. Read once, at start.
 * @throws ConfigError naming the setting, where it came from, and the nearest valid one
 */
export async function readConfig({ flags, env, file }: ConfigSources): Promise<Config> {
  const merged: Record<string, unknown> = file ? await readConfigFile(file) : {};
  const origin = new Map(Object.keys(merged).map((key) => [key, `"${key}" in ${file}`]));
  for (const [key, variable] of Object.entries(VARIABLES)) {
    if (env[variable] === undefined || env[variable] === "") continue;
    merged[key] = env[variable];
    origin.set(key, variable);
  }
  for (const [key, value] of Object.entries(flags)) {
    if (value === undefined) continue;
    merged[key] = value;
    origin.set(key, `--${key.replaceAll("_", "-")}`);
  }
  const result = settings.safeParse(merged);
  if (!result.success)
    throw new ConfigError(result.error.issues.map((issue) => describeIssue(issue, origin)).join("\n"));
  const stateDir = stateDirectory(env);
  return {
    ...result.data,
    stateDir,
    outputDir: result.data.output_dir ?? join(stateDir, "downloads"),
    generatedDir: result.data.generated_dir ?? join(stateDir, "generated"),
  };
}

function describeIssue(issue: z.core.$ZodIssue, origin: ReadonlyMap<string, string>): string {
  if (issue.code === "unrecognized_keys") {
    const known = Object.keys(VARIABLES);
    return issue.keys.map((key) => `Unknown setting ${origin.get(key)}.${didYouMean(key, known)}`).join("\n");
  }
  const key = String(issue.path[0]);
  return `${origin.get(key) ?? key}: ${issue.message}.`;
}

async function readConfigFile(path: string): Promise<Record<string, unknown>> {
  const text = await readFile(path, "utf8").catch((cause) => {
    throw new ConfigError(`Cannot read the configuration file ${path}: ${cause.message}`, { cause });
  });
  const { parse } = await import("yaml");
  let content: unknown;
  try {
    content = parse(text);
  } catch (cause) {
    // The parser's own message quotes the text around the fault, which may hold the password.
    const { code, linePos } = cause as { code?: string; linePos?: [{ line: number }] };
    throw new ConfigError(
      `${path} is neither YAML nor JSON: ${code ?? "fault"}${linePos ? ` in line ${linePos[0].line}` : ""}.`,
    );
  }
  if (typeof content !== "object" || content === null || Array.isArray(content)) {
    throw new ConfigError(`${path} must hold settings, e.g. "base_url: https://superset.example.com".`);
  }
  return content as Record<string, unknown>;
}

/** The platform's folder for state that should outlive a restart but is no document of the user's. */
function stateDirectory(env: NodeJS.ProcessEnv): string {
  const home = homedir();
  if (process.platform === "darwin") return join(home, "Library", "Application Support", "superset-mcp");
  if (process.platform === "win32")
    return join(env.LOCALAPPDATA ?? join(home, "AppData", "Local"), "superset-mcp");
  const xdg = env.XDG_STATE_HOME;
  return join(xdg && isAbsolute(xdg) ? xdg : join(home, ".local", "state"), "superset-mcp");
}
