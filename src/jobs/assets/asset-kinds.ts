/** A kind of asset: where it lies in an archive, and the tools that deal with it. */
export interface AssetKind {
  noun: string;
  /** Its folder in an archive. */
  folder: string;
  /** What the metadata of an archive calls it. */
  type: string;
  /** The key that holds its name, in lists and in archives. */
  name: string;
  list: string;
  export: string;
  import: string;
  /** The column of the list that tells when it was changed. */
  changed: string;
  /** Whether the list tells UUIDs. */
  hasUuid: boolean;
}

const kind = (
  noun: string,
  { type, name, folder = `${noun}s`, changed = "changed_on_utc", ...others }: Partial<AssetKind>,
) =>
  ({
    noun: noun.replace("_", " "),
    folder,
    type: type as string,
    name: name as string,
    list: `superset_${noun}_list`,
    export: `superset_${noun}_export`,
    import: `superset_${noun}_import`,
    changed,
    hasUuid: true,
    ...others,
  }) satisfies AssetKind;

/** By what callers call several of them. What comes later is made of nothing that comes before. */
export const ASSET_KINDS = {
  dashboards: kind("dashboard", { type: "Dashboard", name: "dashboard_title" }),
  charts: kind("chart", { type: "Slice", name: "slice_name" }),
  datasets: kind("dataset", { type: "SqlaTable", name: "table_name" }),
  saved_queries: kind("saved_query", {
    type: "SavedQuery",
    name: "label",
    folder: "queries",
    changed: "changed_on",
    list: "superset_sqllab_get_saved_queries",
    hasUuid: false,
  }),
  databases: kind("database", { type: "Database", name: "database_name", changed: "changed_on" }),
} as const satisfies Readonly<Record<string, AssetKind>>;

export type AssetKindName = keyof typeof ASSET_KINDS;

export const ASSET_KIND_NAMES = Object.keys(ASSET_KINDS) as AssetKindName[];

/** What the metadata of an archive calls several kinds together. */
export const SEVERAL_KINDS = "assets";
/** The one export and the one import of several kinds together. */
export const EXPORT_ALL = "superset_assets_export";
export const IMPORT_SEVERAL = "superset_assets_import";
