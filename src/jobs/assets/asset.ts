import { ArgumentError } from "../../errors/errors.ts";
import type { Archive } from "./archive.ts";
import { ASSET_KIND_NAMES, ASSET_KINDS, type AssetKindName } from "./asset-kinds.ts";
import { readYaml } from "./read-yaml.ts";

/** One thing in an archive. */
export interface Asset {
  kind: AssetKindName;
  path: string;
  uuid: string;
  name: string;
  text: string;
  content: Readonly<Record<string, unknown>>;
}

/**
 * The things that an archive holds, in the order of their kinds.
 * @throws ArgumentError for a file that does not say what it is
 */
export function assetsOf({ files }: Archive): Asset[] {
  return ASSET_KIND_NAMES.flatMap((kind) =>
    [...files]
      .filter(([path]) => path.startsWith(`${ASSET_KINDS[kind].folder}/`))
      .map(([path, text]) => withText({ kind, path }, text)),
  );
}

/** The thing with another text. */
export function withText({ kind, path }: Pick<Asset, "kind" | "path">, text: string): Asset {
  const content = readYaml(text, path);
  const { uuid, [ASSET_KINDS[kind].name]: name = path } = content;
  if (typeof uuid !== "string") throw new ArgumentError(`${path} has no uuid, by which it is known.`);
  return { kind, path, uuid, name: String(name), text, content };
}

/** `chart "Sales"` */
export function callAsset({ kind, name }: Asset): string {
  return `${ASSET_KINDS[kind].noun} ${JSON.stringify(name)}`;
}

/** Some of the things, and all that they are made of: whatever names a UUID wants what has it. */
export function withNeeded(some: readonly Asset[], all: readonly Asset[]): Asset[] {
  const needed = new Set(some);
  for (const asset of needed) {
    for (const other of all) if (asset.text.includes(other.uuid)) needed.add(other);
  }
  return [...needed];
}

/** The names of things by kind, as answers give them; of many the first. */
export function namesByKind(assets: readonly Asset[]): Record<string, string[]> {
  const kinds = ASSET_KIND_NAMES.map((kind) => {
    const names = assets.filter((asset) => asset.kind === kind).map(({ name }) => name);
    const more = names.length - MOST_NAMES;
    return [kind, more > 0 ? [...names.slice(0, MOST_NAMES), `and ${more} more`] : names] as const;
  });
  return Object.fromEntries(kinds.filter(([, names]) => names.length > 0));
}

const MOST_NAMES = 8;
