import { describe, expect, it } from "vitest";
import { GenerationError } from "../../codegen/emit/source.ts";
import { generateVersion } from "../../codegen/generate.ts";
import { operationKey } from "../../codegen/overlay/operation-key.ts";
import type { Document } from "../../codegen/parse/document.ts";
import type { VersionInput } from "../../codegen/plan-version.ts";
import { readSpec, realLock, realOverlay, runPipeline, VERSIONS } from "./superset-pipeline.ts";
import { overlayOf } from "./tools/model-values.ts";

const VERSION = "6.1.0";

function realInput(): VersionInput {
  return {
    version: VERSION,
    openapi: readSpec(`${VERSION}/openapi.json`),
    info: JSON.parse(readSpec(`${VERSION}/info.json`)),
    overlay: realOverlay(),
    lock: realLock(),
  };
}

function inputOf(paths: Document["paths"], given: Partial<VersionInput> = {}): VersionInput {
  const document: Document = {
    openapi: "3.0.2",
    info: { title: "x", version: "v1" },
    paths,
    components: { schemas: {} },
  };
  return {
    version: VERSION,
    openapi: JSON.stringify(document),
    info: {},
    overlay: overlayOf(),
    lock: {},
    ...given,
  };
}

describe("generateVersion", () => {
  it("gives the same bytes for the same input", async () => {
    const [first, second] = [await generateVersion(realInput()), await generateVersion(realInput())];
    expect([...second.files]).toEqual([...first.files]);
    expect(JSON.stringify(second.lock)).toBe(JSON.stringify(first.lock));
  });

  it("gives the same names when its own lock is given back to it", async () => {
    const first = await generateVersion(realInput());
    const again = await generateVersion({ ...realInput(), lock: first.lock });
    expect([...again.files]).toEqual([...first.files]);
    expect(again.lock).toEqual(first.lock);
  });

  it("leaves its input as it was", async () => {
    const input = realInput();
    await generateVersion(input);
    expect(input).toEqual(realInput());
  });

  it("gives every resource its three files", async () => {
    const { files } = await generateVersion(inputOf({ "/api/v1/chart/": { get: { summary: "List" } } }));
    expect([...files.keys()].sort()).toEqual([
      "chart-type.ts",
      "chart-types.ts",
      "code.ts",
      "endpoints/chart.ts",
      "index.ts",
      "manifest.json",
      "operations.ts",
      "search.ts",
      "tool.ts",
      "tools/chart.ts",
      "types.ts",
      "validators/chart.ts",
    ]);
  });

  it("notes in the manifest what it was made of: a changed document or overlay shows", async () => {
    const manifest = async (input: VersionInput) =>
      JSON.parse((await generateVersion(input)).files.get("manifest.json") ?? "");
    const plain = await manifest(inputOf({}));
    const spaced = await manifest(inputOf({}, { openapi: `${inputOf({}).openapi}\n` }));
    const worded = await manifest(inputOf({}, { overlay: overlayOf({ resources: { a: "b" } }) }));
    expect(spaced).toEqual({ ...plain, openapiSha256: expect.not.stringMatching(plain.openapiSha256) });
    expect(worded).toEqual({ ...plain, overlaySha256: expect.not.stringMatching(plain.overlaySha256) });
  });

  it("fails with the problems of all stages at once", async () => {
    const overlay = overlayOf({
      corrections: [{ schema: "Gone", at: "", remove: true, versions: "*", why: "it is wrong" }],
    });
    const stray = { name: "pk", in: "path", schema: { type: "integer" } };
    const input = inputOf({ "/api/v1/chart/": { get: { parameters: [stray] }, post: {} } }, { overlay });
    const error = await generateVersion(input).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(GenerationError);
    expect((error as GenerationError).problems.map(({ pointer }) => pointer)).toEqual([
      "spec/overlay/corrections.yaml#/0",
      "#/paths/~1api~1v1~1chart~1/get/parameters",
      "spec/overlay/words GET /api/v1/chart/",
      "spec/overlay/words POST /api/v1/chart/",
    ]);
  });
});

it("the names of all versions come from the rules and the overlay: without the lock they are the same", () => {
  const lock = VERSIONS.reduce((before, version) => runPipeline(version, before).lock, {});
  const current = (names: Record<string, string[]>) =>
    Object.entries(names).map(([key, [name]]) => `${key} ${name}`);
  expect(current(lock)).toEqual(current(realLock()));
});

it("the name lock knows every operation of every version, and its tool has the first name of its row", () => {
  for (const version of VERSIONS) {
    const { lock, tools } = runPipeline(version);
    expect(lock).toEqual(realLock());
    for (const { operation, name } of tools) expect(lock[operationKey(operation.id)]?.[0]).toBe(name);
  }
});
