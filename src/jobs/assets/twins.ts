import type { Row } from "../steps.ts";
import { type Asset, withText } from "./asset.ts";
import type { AssetKindName } from "./asset-kinds.ts";

/**
 * Superset lets no two databases have the same name, no two datasets the same table, no two dashboards the same slug. Where an import
 * brings such a second thing, under another UUID, Superset takes the one that is there for it and writes over it, told to or not.
 */
interface Twin {
  /** Columns of the list. */
  columns: readonly string[];
  isSame(content: Asset["content"], row: Row, databaseOf: (uuid: unknown) => unknown): boolean;
}

const given = (value: unknown) => value !== null && value !== undefined && value !== "";

/** Kinds that have twins. */
export const TWINS: Partial<Readonly<Record<AssetKindName, Twin>>> = {
  dashboards: {
    columns: ["slug"],
    isSame: ({ slug }, row) => given(slug) && slug === row.slug,
  },
  datasets: {
    columns: ["table_name", "schema", "database.database_name"],
    isSame: ({ table_name: table, schema, database_uuid: database }, row, databaseOf) =>
      table === row.table_name &&
      // A table without a schema is taken for one of any.
      (!given(schema) || schema === row.schema) &&
      databaseOf(database) === Object(row.database).database_name,
  },
  databases: {
    columns: ["database_name"],
    isSame: ({ database_name: name }, row) => name === row.database_name,
  },
};

export interface Adoption {
  /** The things, those that have a twin with its UUID, wherever it is named. */
  assets: Asset[];
  /** Those that have a twin. */
  adopted: Asset[];
}

/** Give things the UUIDs of what is there in their place. */
export function adoptTwins(
  assets: readonly Asset[],
  lists: ReadonlyMap<AssetKindName, readonly Row[]>,
): Adoption {
  const databaseOf = (uuid: unknown) => assets.find((asset) => asset.uuid === uuid)?.name;
  const pairs = assets.flatMap((asset) => {
    const rows = lists.get(asset.kind) ?? [];
    if (rows.some(({ uuid }) => uuid === asset.uuid)) return [];
    const twin = rows.find((row) => TWINS[asset.kind]?.isSame(asset.content, row, databaseOf));
    return twin ? [{ asset, uuid: String(twin.uuid) }] : [];
  });
  if (pairs.length === 0) return { assets: [...assets], adopted: [] };
  const rename = (text: string) =>
    pairs.reduce((result, { asset, uuid }) => result.replaceAll(asset.uuid, uuid), text);
  return {
    assets: assets.map((asset) => withText(asset, rename(asset.text))),
    adopted: pairs.map(({ asset }) => asset),
  };
}
