import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import type * as z from "zod/mini";
import { ConfigError } from "../errors/errors.ts";
import { didYouMean } from "./nearest.ts";
import {
  flagOf,
  formsOf,
  SECRETS,
  type SecretName,
  type SettingName,
  settingsSchema,
  VARIABLES,
} from "./settings.ts";
import { variableIn } from "./variable-in.ts";

export type Config = z.infer<typeof settingsSchema> & {
  /** Where sessions are kept. */
  stateDir: string;
  /** Where downloads go. */
  outputDir: string;
  /** Where the tools of versions are that the user has generated. */
  generatedDir: string;
  /** Proxies that the environment names for every program, for what no setting says. */
  environmentProxies: { http?: string | undefined; https?: string | undefined; no?: string | undefined };
};

/** Settings as their caller gave them: of the command line all are text, or a flag that is there. */
export type RawSettings = Partial<Record<SettingName, unknown>>;

export interface ConfigSources {
  flags: RawSettings;
  env: NodeJS.ProcessEnv;
  /** Path of the configuration file, if one is named by flag or variable. */
  file?: string | undefined;
  /** What the caller calls a setting; a flag, unless told. */
  nameOf?: (setting: string) => string;
}

/** Settings of one source, with what to call each in a message. */
type Layer = Map<string, { value: unknown; origin: string }>;

/**
 * The configuration: flags before environment before file. Read once, at start.
 * @throws ConfigError naming the setting, where it came from, and the nearest valid one
 */
export async function readConfig({ flags, env, file, nameOf = flagOf }: ConfigSources): Promise<Config> {
  const merged: Layer = new Map();
  for (const layer of [
    file ? await fileLayer(file) : new Map(),
    environmentLayer(env),
    flagLayer(flags, nameOf),
  ]) {
    for (const name of Object.keys(SECRETS) as SecretName[]) overrideSecret(name, merged, layer);
    for (const [key, entry] of layer) merged.set(key, entry);
  }
  const values = Object.fromEntries([...merged].map(([key, { value }]) => [key, value]));
  // Once: what compiles a schema for speed would take longer than checking by it.
  const result = settingsSchema.safeParse(values, { jitless: true });
  if (!result.success)
    throw new ConfigError(result.error.issues.map((issue) => describeIssue(issue, merged)).join("\n"));
  const stateDir = stateDirectory(env);
  return {
    ...result.data,
    stateDir,
    outputDir: result.data.output_dir ?? join(stateDir, "downloads"),
    generatedDir: result.data.generated_dir ?? join(stateDir, "generated"),
    environmentProxies: {
      http: env.HTTP_PROXY || env.http_proxy,
      https: env.HTTPS_PROXY || env.https_proxy,
      no: env.NO_PROXY || env.no_proxy,
    },
  };
}

/** A secret given in one form replaces what a weaker source gives in another. */
function overrideSecret(name: SecretName, merged: Layer, layer: Layer): void {
  const given = formsOf(name).filter((form) => layer.has(form));
  if (given.length > 1) {
    const origins = given.map((form) => layer.get(form)?.origin).join(" and ");
    throw new ConfigError(`${origins} both give the ${name.replaceAll("_", " ")}; keep one.`);
  }
  if (given.length > 0) for (const form of formsOf(name)) merged.delete(form);
}

function environmentLayer(env: NodeJS.ProcessEnv): Layer {
  const all = Object.entries(VARIABLES).map(
    ([key, variable]) => [key, { value: variableIn(env, variable), origin: variable }] as const,
  );
  return new Map(all.filter(([, { value }]) => value !== undefined));
}

function flagLayer(flags: RawSettings, nameOf: (setting: string) => string): Layer {
  const given = Object.entries(flags).filter(([, value]) => value !== undefined);
  return new Map(given.map(([key, value]) => [key, { value, origin: nameOf(key) }]));
}

function describeIssue(issue: z.core.$ZodIssue, settings: Layer): string {
  if (issue.code === "unrecognized_keys") {
    const known = Object.keys(VARIABLES);
    return issue.keys
      .map((key) => `Unknown setting ${settings.get(key)?.origin}.${didYouMean(key, known)}`)
      .join("\n");
  }
  const key = String(issue.path[0]);
  const { origin = key, value } = settings.get(key) ?? {};
  const nearest =
    issue.code === "invalid_value" && typeof value === "string"
      ? didYouMean(value, issue.values.map(String))
      : "";
  return `${origin}: ${issue.message}.${nearest}`;
}

async function fileLayer(path: string): Promise<Layer> {
  // For editors: which schema the file is checked by while it is written.
  const { $schema, ...content } = await readConfigFile(path);
  return new Map(
    Object.entries(content).map(([key, value]) => [key, { value, origin: `"${key}" in ${path}` }]),
  );
}

async function readConfigFile(path: string): Promise<Record<string, unknown>> {
  const text = await readFile(path, "utf8").catch((cause) => {
    throw new ConfigError(`Cannot read the configuration file ${path}: ${cause.message}`, { cause });
  });
  // Bundled, it has its names on the default export only.
  const { default: yaml } = await import("yaml");
  let content: unknown;
  try {
    content = yaml.parse(text);
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
  if (process.platform === "darwin")
    return join(homeFolder(), "Library", "Application Support", "superset-mcp");
  if (process.platform === "win32")
    return join(env.LOCALAPPDATA ?? join(homeFolder(), "AppData", "Local"), "superset-mcp");
  const xdg = env.XDG_STATE_HOME;
  return join(xdg && isAbsolute(xdg) ? xdg : join(homeFolder(), ".local", "state"), "superset-mcp");
}

/** A user by number alone, as in a container, has none unless HOME says so. */
function homeFolder(): string {
  try {
    return homedir();
  } catch (cause) {
    throw new ConfigError(
      "This account has no home folder. Set HOME, or XDG_STATE_HOME to where sessions are kept.",
      {
        cause,
      },
    );
  }
}
