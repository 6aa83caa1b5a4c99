import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { type Config, readConfig } from "../config/config.ts";
import { configuredTransport, openConnection } from "../connection.ts";
import { ConfigError } from "../errors/errors.ts";
import { reasonOf } from "../errors/superset-error.ts";
import { maskErrors } from "../results/error-result.ts";
import { createKnownSecrets, type KnownSecrets } from "../results/known-secrets.ts";
import { createMask } from "../results/mask.ts";
import { loadVersion } from "../tools/registry.ts";
import { detectVersion, nearestVersion } from "../version/detect-version.ts";
import { ownVersions } from "../version/own-versions.ts";
import { packVersion } from "../version/packed-version.ts";
import { findVersions, type Versions, versionFile } from "../version/user-versions.ts";
import type { CommandLine } from "./arguments.ts";
import { type Ask, type Generator, loadGenerator, type VersionTools } from "./generator.ts";

/** The commands that need the generator. */

const tell = (line: string) => void process.stderr.write(`${line}\n`);
const VERSION = /^\d+\.\d+\.\d+[a-zA-Z0-9.-]*$/;

interface Capture {
  version: string;
  openapi: string;
  info: object;
}

/** `generate [FILE]`: make the tools of the configured Superset, or of a document in a file, and keep them for the runtime. */
export async function generate(line: CommandLine, bundles: URL): Promise<number> {
  const [file, extra] = line.positionals;
  if (extra !== undefined) throw new ConfigError(`"${extra}" is too much: superset-mcp generate [FILE]`);
  const config = await readConfig(line.sources);
  const { generator, spec } = await loadGenerator(bundles);
  const capture =
    file === undefined ? await captureServer(config, generator) : await readDocument(config, file);
  const versions = findVersions(ownVersions, config.generatedDir);
  const others = Object.keys(versions).filter((version) => version !== capture.version);
  const neighbour = await toolsOf(versions, nearestVersion(others, capture.version));
  const { data, report } = make(generator, capture, spec, neighbour);
  const path = await save(config.generatedDir, capture.version, packVersion(data));
  process.stdout.write(
    `${report}\n${data.tools.length} tools for Superset ${capture.version} are in ${path}\n`,
  );
  return 0;
}

/** What the document gets wrong is the caller's to see, not a bug. */
function make(generator: Generator, capture: Capture, spec: object, neighbour: VersionTools) {
  try {
    return generator.generatePortable(capture, spec, neighbour);
  } catch (cause) {
    if ((cause as Error).name !== "GenerationError") throw cause;
    throw new ConfigError(`${(cause as Error).message}\nNothing was written.`, { cause });
  }
}

/** `diff VERSION VERSION`: what differs between the tools of two versions. */
export async function diff(line: CommandLine, bundles: URL): Promise<number> {
  const [from, to, extra] = line.positionals;
  if (from === undefined || to === undefined || extra !== undefined)
    throw new ConfigError("Which versions? superset-mcp diff 5.0.0 6.1.0");
  const config = await readConfig(line.sources);
  const versions = findVersions(ownVersions, config.generatedDir);
  const sides = [await toolsOf(versions, from), await toolsOf(versions, to)] as const;
  const { generator } = await loadGenerator(bundles);
  process.stdout.write(generator.compareVersions(...sides));
  return 0;
}

async function toolsOf(versions: Versions, version: string): Promise<VersionTools> {
  return { version, tools: await (await loadVersion(versions, version)).tools() };
}

async function readDocument(config: Config, file: string): Promise<Capture> {
  const openapi = await readFile(file, "utf8").catch((cause) => {
    throw new ConfigError(`Cannot read ${file}: ${cause.message}`, { cause });
  });
  checkDocument(openapi, file);
  const version = config.superset_version;
  if (version === undefined)
    throw new ConfigError(`Which version is ${file} of? Say it: --superset-version 6.2.0`);
  return { version: checkVersion(version), openapi, info: {} };
}

/** The document says nothing of what lists can be filtered by: that is asked of the Superset. */
async function captureServer(config: Config, generator: Generator): Promise<Capture> {
  const known = createKnownSecrets();
  const mask = createMask(known.all);
  return maskErrors(mask, () => captureBy(config, generator, known, (line) => tell(mask(line))));
}

async function captureBy(
  config: Config,
  generator: Generator,
  known: KnownSecrets,
  tell: (line: string) => void,
): Promise<Capture> {
  const transport = configuredTransport(config, known);
  const { api, wayIn } = await openConnection(config, transport, known, tell);
  const { baseUrl } = wayIn.account;
  const version = config.superset_version ?? (await detectVersion(transport, baseUrl));
  if (version === undefined)
    throw new ConfigError(`${baseUrl} does not say its version. Say it: --superset-version 6.2.0`);
  const ask = createAsk(api as never);
  tell(`Reading the document of Superset ${version} at ${baseUrl}`);
  const { status, text } = await ask.fetchText("/api/v1/_openapi");
  if (status !== 200) throw new ConfigError(noDocument(status, text, baseUrl));
  checkDocument(text, `${baseUrl}/api/v1/_openapi`);
  tell("Asking its lists what they can be filtered and sorted by");
  return {
    version: checkVersion(version),
    openapi: text,
    info: await generator.captureInfo(ask, JSON.parse(text), tell),
  };
}

type Get = (path: string, init: object) => Promise<{ response: Response; error?: unknown }>;

function createAsk(api: { GET: Get }): Ask {
  const fetchText = async (path: string) => {
    const { response, error } = await api.GET(path, {
      parseAs: "stream",
      headers: { Accept: "application/json" },
    });
    // The client reads the body of a refusal itself.
    const refusal = () => (typeof error === "string" ? error : JSON.stringify(error ?? ""));
    return { status: response.status, text: response.ok ? await response.text() : refusal() };
  };
  return {
    fetchText,
    async get(path) {
      const { status, text } = await fetchText(path);
      if (status === 200) return JSON.parse(text);
      throw new ConfigError(`${path} answered ${status}: ${reasonOf(text)}`);
    },
  };
}

function noDocument(status: number, text: string, baseUrl: string): string {
  const cures: Readonly<Record<number, string>> = {
    403: 'The account needs the permission "can get on OpenApi".',
    404: "Its administrator has switched it off: FAB_API_SWAGGER_UI = True publishes it.",
  };
  return `${baseUrl}/api/v1/_openapi answered ${status}: ${reasonOf(text)}. ${cures[status] ?? ""} A document from elsewhere can be given as a file: superset-mcp generate FILE --superset-version V`;
}

function checkDocument(text: string, where: string): void {
  try {
    const { openapi, paths, components } = JSON.parse(text);
    if (typeof openapi === "string" && typeof paths === "object" && typeof components === "object") return;
  } catch (cause) {
    throw new ConfigError(`${where} is not JSON: ${(cause as Error).message}`, { cause });
  }
  throw new ConfigError(`${where} is no OpenAPI document: it wants "openapi", "paths" and "components".`);
}

/** It becomes a file's name. */
function checkVersion(version: string): string {
  if (VERSION.test(version)) return version;
  throw new ConfigError(`"${version}" is no version such as 6.2.0; say it: --superset-version 6.2.0`);
}

/** The file is there whole or not at all. */
async function save(folder: string, version: string, content: Buffer): Promise<string> {
  const path = versionFile(folder, version);
  const temporary = `${path}.${process.pid}.part`;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(temporary, content, { mode: 0o600 });
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw new ConfigError(`Cannot write ${path}: ${(cause as Error).message}`, { cause });
  }
  return path;
}
