import { gtr, satisfies } from "semver";
import { describe, expect, it } from "vitest";
import { operationKey } from "../../../codegen/overlay/operation-key.ts";
import { jsonTextPaths } from "../../../codegen/tools/accepted.ts";
import { wordPaths } from "../../../codegen/tools/argument-words.ts";
import { realOverlay, runPipeline, VERSIONS as versions } from "../superset-pipeline.ts";

/** Every entry of the real overlay does something in a version that is here: a slip in an operation's name shows. */
const overlay = realOverlay();
const plans = versions.map((version) => runPipeline(version));
const operations = new Set(plans.flatMap((plan) => plan.operations.map(({ id }) => operationKey(id))));
const toolsOf = (id: string) =>
  plans.flatMap((plan) => plan.tools).filter((tool) => operationKey(tool.operation.id) === operationKey(id));

const unknown = (record: object) => Object.keys(record).filter((id) => !operations.has(operationKey(id)));

it.each(versions)("%s has no problem", (version) => {
  expect(runPipeline(version).problems).toEqual([]);
});

describe("the overlay names only operations that exist in", () => {
  const { names, arguments: argumentNames } = overlay;
  const sections: [title: string, record: object][] = [
    ["words", overlay.words],
    ["needs", overlay.needs],
    ["names.known", names.known],
    ["names.clash", names.clash],
    ["names.clearer", names.clearer],
    ["arguments.renames", argumentNames.renames],
    ["arguments.unwrap", argumentNames.unwrap],
    ["withheld", overlay.withheld],
    ["secrets", overlay.secrets],
    ["answers", overlay.answers.usual],
    ["flags", Object.fromEntries(overlay.flags.flatMap(({ operations }) => operations.map((id) => [id, 1])))],
    ["credentials", Object.fromEntries(overlay.credentials.map(({ operation }) => [operation, 1]))],
    [
      "json-text",
      Object.fromEntries(overlay["json-text"].flatMap(({ only }) => (only ?? []).map((id) => [id, 1]))),
    ],
  ];
  it.each(sections)("%s", (_, record) => {
    expect(unknown(record)).toEqual([]);
  });
});

describe("the overlay's entries all have an effect:", () => {
  const all = plans.flatMap((plan) => plan.tools);
  const inputs = new Set(all.flatMap((tool) => tool.arguments.flatMap(wordPaths)));

  it("corrections hold for a version that is here, or for older ones that were once added", () => {
    const oldest = versions[0] as string;
    const holds = (range: string) =>
      gtr(oldest, range) || versions.some((version) => satisfies(version, range));
    const entries = [...overlay.corrections, ...overlay.credentials, ...overlay.flags];
    expect(entries.filter((entry) => !holds(entry.versions))).toEqual([]);
  });

  it("words of arguments", () => {
    const stale = Object.entries(overlay.words).flatMap(([id, { arguments: words }]) => {
      const known = toolsOf(id).flatMap((tool) => tool.arguments.flatMap(wordPaths));
      return Object.keys(words)
        .filter((key) => !known.includes(key))
        .map((key) => `${id} ${key}`);
    });
    expect(stale).toEqual([]);
  });

  it("common words", () => {
    expect(Object.keys(overlay.arguments.common).filter((key) => !inputs.has(key))).toEqual([]);
  });

  it("fields that hold JSON text", () => {
    const marked = all.flatMap((tool) => tool.arguments.flatMap(jsonTextPaths));
    expect(overlay["json-text"].filter(({ field }) => !marked.includes(field))).toEqual([]);
  });

  it("renames", () => {
    const stale = Object.entries(overlay.arguments.renames).flatMap(([id, renames]) =>
      Object.entries(renames).filter(([key, name]) =>
        toolsOf(id).every((tool) =>
          tool.arguments.every((input) => `${input.in}.${input.wire}` !== key || input.name !== name),
        ),
      ),
    );
    expect(stale).toEqual([]);
  });

  it("wholes", () => {
    const named = plans.flatMap(({ operations }) =>
      operations.flatMap((o) => o.parameters.map((p) => p.schemaName)),
    );
    expect(Object.keys(overlay.arguments.wholes).filter((name) => !named.includes(name))).toEqual([]);
  });

  it("withheld inputs are declared, and offered nowhere", () => {
    for (const [id, inputs] of Object.entries(overlay.withheld)) {
      for (const tool of toolsOf(id)) {
        const { parameters, body } = tool.operation;
        const declared = [
          ...parameters.map(({ name }) => name),
          ...Object.keys(body?.schema.properties ?? {}),
        ];
        expect(declared).toEqual(expect.arrayContaining(Object.keys(inputs)));
        expect(tool.arguments.filter(({ wire }) => wire in inputs)).toEqual([]);
      }
    }
  });

  it("resources name a path that is here", () => {
    const paths = plans.flatMap(({ operations }) =>
      operations.map(({ path }) => operationKey(path).split("/").slice(3).join("/")),
    );
    const stale = Object.keys(overlay.resources).filter(
      (prefix) => !paths.some((path) => `${path.replace(/\/$/, "")}/`.startsWith(`${prefix}/`)),
    );
    expect(stale).toEqual([]);
  });

  it("every operation has words", () => {
    const worded = new Set(Object.keys(overlay.words).map(operationKey));
    expect([...operations].filter((key) => !worded.has(key))).toEqual([]);
  });
});
