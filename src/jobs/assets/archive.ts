import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { ArgumentError } from "../../errors/errors.ts";
import { ASSET_KIND_NAMES, ASSET_KINDS, SEVERAL_KINDS } from "./asset-kinds.ts";
import { mendLayouts } from "./mend-layouts.ts";
import { readYaml } from "./read-yaml.ts";

/** What an export holds: its files by path, without the folder that they all lie in. */
export interface Archive {
  /** Of what kind it is, as its metadata says: `Dashboard`, `assets`. */
  type: string;
  files: Map<string, string>;
}

const METADATA = "metadata.yaml";
/** Unpacked; more than that is no export that anybody has seen. */
const MOST_BYTES = 256 * 1024 * 1024;
const TYPES: readonly string[] = [SEVERAL_KINDS, ...ASSET_KIND_NAMES.map((name) => ASSET_KINDS[name].type)];

/**
 * Unpack an export of Superset's.
 * @param name what to call it
 * @throws ArgumentError for what is none
 */
export function readArchive(bytes: Uint8Array, name: string): Archive {
  const files = new Map<string, string>();
  for (const [path, content] of Object.entries(unpack(bytes, name))) {
    files.set(path.slice(path.indexOf("/") + 1), strFromU8(content));
  }
  const metadata = files.get(METADATA);
  if (metadata === undefined)
    throw new ArgumentError(`${name} holds no ${METADATA}: it is no export of Superset's.`);
  const { type, version } = readYaml(metadata, `${METADATA} in ${name}`);
  if (version === undefined)
    throw new ArgumentError(`${METADATA} in ${name} gives no version: it is no export of Superset's.`);
  if (typeof type !== "string" || !TYPES.includes(type)) {
    throw new ArgumentError(
      `${name} is an export of ${JSON.stringify(type ?? "nothing that is named")}; what can be loaded is ${TYPES.join(", ")}.`,
    );
  }
  return { type, files: mendLayouts(files) };
}

function unpack(bytes: Uint8Array, name: string): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter(file) {
        if (!/\/[^/._][^/]*\.ya?ml$/.test(`/${file.name}`)) return false;
        total += file.originalSize;
        if (total > MOST_BYTES) throw new ArgumentError(`${name} is too big for an export when unpacked.`);
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof ArgumentError) throw cause;
    throw new ArgumentError(`${name} is no zip file, or a damaged one.`, { cause });
  }
}

/** A zip as Superset takes it for an import. */
export function writeArchive({ type, files }: Archive): Uint8Array {
  const metadata = `version: 1.0.0\ntype: ${type}\ntimestamp: '${new Date().toISOString()}'\n`;
  const all = new Map([...files, [METADATA, metadata]]);
  return zipSync(
    Object.fromEntries([...all].map(([path, text]) => [`${SEVERAL_KINDS}_export/${path}`, strToU8(text)])),
  );
}
