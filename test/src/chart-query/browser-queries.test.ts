import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildSavedContext } from "../../../src/chart-query/saved-context.ts";
import { meaningOf } from "./meaning.ts";

type Query = Record<string, unknown>;
/** What a version's own browser makes of a form. */
interface Example {
  params: Query;
  queries: Query[];
}

const spec = new URL("../../../spec/", import.meta.url);
const examplesOf = (version: string) => new URL(`${version}/chart-examples.json`, spec);
const versions = readdirSync(spec).filter((version) => existsSync(examplesOf(version)));

/** Where ours is as a newer browser builds it, and why that does no harm to an older Superset. */
const KNOWN: readonly { versions: RegExp; types: RegExp; keys: readonly string[]; why: string }[] = [
  {
    versions: /^([45]\.|6\.0)/,
    types: /^deck_(?!geojson|multi)/,
    keys: ["columns", "filters", "metrics", "orderby", "groupby"],
    why: "Drawn by explore_json there, and what the browser saves asks for no columns, so that it cannot be run. Ours can.",
  },
  {
    versions: /^([45]\.|6\.0)/,
    types: /^(graph_chart|sankey_v2|tree_chart|treemap_v2|word_cloud)$/,
    keys: ["orderby"],
    why: "The order makes which rows a limit leaves the same every time.",
  },
  {
    versions: /^[45]\./,
    types: /^(pie|cartodiagram)$/,
    keys: ["post_processing"],
    why: "Adds a column with the share of each slice (cartodiagram: of each pie on the map), which is not drawn.",
  },
  {
    versions: /^[45]\./,
    types: /^table$/,
    keys: ["extras"],
    why: "The grain is in the column that is cut by it; without a time column to group by nothing reads it.",
  },
];

const examples = versions.flatMap((version) =>
  Object.entries(JSON.parse(readFileSync(examplesOf(version), "utf8")) as Record<string, Example>).map(
    ([type, example]) => ({ version, type, ...example }),
  ),
);

function differingKeys(ours: readonly Query[], theirs: readonly Query[]): string[] {
  const keys = new Set([...ours, ...theirs].flatMap((query) => Object.keys(query)));
  const said = (queries: readonly Query[], key: string) =>
    JSON.stringify(queries.map((query) => query[key] ?? null));
  return [...keys].filter((key) => said(ours, key) !== said(theirs, key));
}

describe("a query is what the browser builds", () => {
  it("of some version", () => expect(examples.length).toBeGreaterThan(0));

  it.each(examples)("$version $type", ({ version, type, params, queries }) => {
    const { queries: built } = buildSavedContext({ viz_type: type, ...params }, { id: 1, type: "table" });
    const [ours, theirs] = [meaningOf(built) as Query[], meaningOf(queries) as Query[]];
    const known = KNOWN.filter((one) => one.versions.test(version) && one.types.test(type));
    if (known.length === 0) return expect(ours).toEqual(theirs);
    const differing = differingKeys(ours, theirs);
    expect(differing.filter((key) => !known.some(({ keys }) => keys.includes(key)))).toEqual([]);
    expect(ours).toHaveLength(theirs.length);
  });

  it("and what is known to differ does", () => {
    const idle = KNOWN.filter(
      (one) =>
        !examples.some(({ version, type, params, queries }) => {
          const { queries: built } = buildSavedContext(
            { viz_type: type, ...params },
            { id: 1, type: "table" },
          );
          const differing = differingKeys(meaningOf(built) as Query[], meaningOf(queries) as Query[]);
          return one.versions.test(version) && one.types.test(type) && differing.length > 0;
        }),
    );
    expect(versions.some((version) => /^[45]\./.test(version)) ? idle : []).toEqual([]);
  });
});
