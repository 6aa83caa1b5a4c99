import { readdirSync } from "node:fs";
import { join } from "node:path";
import { once } from "../once.ts";
import type { Endpoint, GeneratedVersion, OperationTool } from "../tools/tool.ts";
import { compareVersions, nearestVersion } from "./detect-version.ts";
import { openPackedVersion } from "./packed-version.ts";

/** Versions by name, oldest first; each is loaded when first needed. */
export type Versions = Readonly<Record<string, () => Promise<GeneratedVersion>>>;

const FILE = /^(\d+\.\d+\.\d+[\w.+-]*)\.pack$/;

/** The file of a version in the folder of versions that the user has generated. */
export function versionFile(folder: string, version: string): string {
  return join(folder, `${version}.pack`);
}

/**
 * The versions there are tools for: those of this package, and those that the user has generated, which come first where
 * both have one. A folder that is not there holds none.
 */
export function findVersions(own: Versions, folder: string): Versions {
  const names = readNames(folder).flatMap((name) => FILE.exec(name)?.[1] ?? []);
  const users = names.map(
    (version) => [version, () => readVersion(versionFile(folder, version), own)] as const,
  );
  const all = { ...own, ...Object.fromEntries(users) };
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => compareVersions(a, b)));
}

function readNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** What the generated folder of a shipped version does with code, made from data: a document's content is never run. */
async function readVersion(path: string, own: Versions): Promise<GeneratedVersion> {
  const packed = await openPackedVersion(path);
  const { heads } = await packed.list();
  const tools = once(packed.tools);
  const schemas = once(packed.schemas);
  const byResource = <T>(make: (own: readonly OperationTool[]) => Promise<T>) => {
    const load = (resource: string) => async () =>
      make((await tools()).filter((tool) => tool.resource === resource));
    return Object.fromEntries(heads.map(({ resource }) => [resource, load(resource)]));
  };
  return {
    ...packed,
    tools,
    // What a user generates is made of the document alone, which says nothing of charts.
    chartTypes: async () =>
      (await packed.chartTypes()) ?? (await loadNearest(own, packed.version)).chartTypes(),
    endpoints: byResource(async (own) =>
      Object.fromEntries(own.map((tool) => [tool.endpoint, endpointOf(tool)])),
    ),
    validators: byResource(async (own) => {
      const { fromJSONSchema } = await import("../tools/from-json-schema.ts");
      const known = await schemas();
      return Object.fromEntries(
        own.map(({ endpoint }) => [endpoint, fromJSONSchema(known[endpoint] as never)]),
      );
    }),
  };
}

function loadNearest(own: Versions, version: string): Promise<GeneratedVersion> {
  const known = Object.keys(own).sort(compareVersions);
  return (own[nearestVersion(known, version)] as Versions[string])();
}

/** A wrapper without types: openapi-fetch's client has a function for each method. */
function endpointOf({ method, path }: OperationTool): Endpoint {
  return (
    api: Record<OperationTool["method"], (path: string, init: unknown) => ReturnType<Endpoint>>,
    init,
  ) => api[method](path, init);
}
