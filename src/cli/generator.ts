import { readFile } from "node:fs/promises";
import { brotliDecompressSync } from "node:zlib";
import { ConfigError } from "../errors/errors.ts";
import type { OperationTool } from "../tools/tool.ts";
import type { VersionData } from "../version/packed-version.ts";

/** Reads from a Superset in the configured account's name. */
export interface Ask {
  get(path: string): Promise<unknown>;
  fetchText(path: string): Promise<{ status: number; text: string }>;
}

/** A version's tools, by name of the version. */
export interface VersionTools {
  version: string;
  tools: readonly OperationTool[];
}

/** The generator, as the runtime knows it: a bundle of its own beside this one, loaded for the commands that want it. */
export interface Generator {
  captureInfo(ask: Ask, document: unknown, onSkip: (line: string) => void): Promise<object>;
  generatePortable(
    capture: { version: string; openapi: string; info: object },
    spec: object,
    neighbour: VersionTools,
  ): { data: VersionData; report: string };
  compareVersions(from: VersionTools, to: VersionTools): string;
}

/**
 * Load the generator and what it generates from.
 * @param folder the folder of the package's bundles
 * @throws ConfigError when this is no built package
 */
export async function loadGenerator(folder: URL): Promise<{ generator: Generator; spec: object }> {
  try {
    const [generator, spec] = await Promise.all([
      import(new URL("codegen.js", folder).href) as Promise<Generator>,
      readFile(new URL("spec.json.br", folder)),
    ]);
    return { generator, spec: JSON.parse(brotliDecompressSync(spec).toString("utf8")) };
  } catch (cause) {
    throw new ConfigError(`The generator is not part of this build: ${(cause as Error).message}`, { cause });
  }
}
