import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildSavedContext } from "../../../src/chart-query/saved-context.ts";
import { meaningOf } from "./meaning.ts";

/** What a version's own browser makes of a form. */
interface Example {
  params: Record<string, unknown>;
  queries: Record<string, unknown>[];
}

const spec = new URL("../../../spec/", import.meta.url);
const examplesOf = (version: string) => new URL(`${version}/chart-examples.json`, spec);
const versions = readdirSync(spec).filter((version) => existsSync(examplesOf(version)));

/** Where ours differs, by `version type` or type alone, and why that does no harm. */
const KNOWN: Readonly<Record<string, string>> = {};

const examples = versions.flatMap((version) =>
  Object.entries(JSON.parse(readFileSync(examplesOf(version), "utf8")) as Record<string, Example>).map(
    ([type, example]) => ({ version, type, ...example }),
  ),
);
const differs = ({ version, type }: { version: string; type: string }) =>
  `${version} ${type}` in KNOWN || type in KNOWN;
const ours = ({ type, params }: { type: string; params: Example["params"] }) =>
  buildSavedContext({ viz_type: type, ...params }, { id: 1, type: "table" }).queries;

describe("a query is what the browser builds", () => {
  it.each(examples.filter((one) => !differs(one)))("$version $type", (example) => {
    expect(meaningOf(ours(example))).toEqual(meaningOf(example.queries));
  });

  it("but for what is known, and what is known still differs", () => {
    for (const example of examples.filter(differs))
      expect(meaningOf(ours(example)), `${example.version} ${example.type}`).not.toEqual(
        meaningOf(example.queries),
      );
  });
});
