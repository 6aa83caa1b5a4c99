import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { portableVersion } from "../../../codegen/emit/portable.ts";
import { searchData } from "../../../codegen/emit/search.ts";
import { readOverlay } from "../../../codegen/overlay/overlay.ts";
import { planVersion } from "../../../codegen/plan-version.ts";
import { searchEntries } from "../../../codegen/tools/search-entry.ts";
import { ownVersions as own } from "../../../src/version/own-versions.ts";
import { packVersion, type VersionData } from "../../../src/version/packed-version.ts";
import { findVersions, versionFile } from "../../../src/version/user-versions.ts";

const SPEC = join(import.meta.dirname, "../../../spec");
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "user-versions-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const readSpec = (path: string) => readFileSync(join(SPEC, path), "utf8");

/** A shipped version as `superset-mcp generate` would write it. */
function writePortable(version: string): void {
  const names = readdirSync(join(SPEC, "overlay"), { recursive: true, encoding: "utf8" });
  const texts = names
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => [name, readSpec(`overlay/${name}`)]);
  const overlay = readOverlay(new Map(texts as [string, string][]));
  const plan = planVersion({
    version,
    openapi: readSpec(`${version}/openapi.json`),
    info: JSON.parse(readSpec(`${version}/info.json`)),
    permissions: JSON.parse(readSpec(`${version}/permissions.json`)),
    overlay,
    lock: JSON.parse(readSpec("names.lock.json")),
  });
  expect(plan.problems).toEqual([]);
  const search = searchData(searchEntries(version, plan.tools, overlay), overlay.lexicon);
  const data = portableVersion(version, plan.tools, plan.lock, search) as VersionData;
  writeFileSync(versionFile(folder, version), packVersion(data));
}

describe.each(Object.keys(own))("%s generated as data", (version) => {
  it("is what is shipped as code: the same tools, the same requests, the same arguments taken", {
    timeout: 120_000,
  }, async () => {
    writePortable(version);
    const [code, data] = [await own[version]?.(), await findVersions({}, folder)[version]?.()];
    if (!code || !data) throw new Error("a version is missing");
    expect((await data.list()).entries).toEqual((await code.list()).entries);
    expect(await data.tools()).toEqual(await code.tools());
    expect(await data.search()).toEqual({ ...(await code.search()) });
    for (const resource of Object.keys(code.validators)) {
      const tools = (await code.tools()).filter((tool) => tool.resource === resource);
      const [validators, others] = [await code.validators[resource]?.(), await data.validators[resource]?.()];
      const [endpoints, alike] = [await code.endpoints[resource]?.(), await data.endpoints[resource]?.()];
      for (const { endpoint, inputSchema, name } of tools) {
        const values = Object.keys(inputSchema.properties).map((key) => [key, argument] as const);
        const args = fc.record(Object.fromEntries(values), { requiredKeys: [] });
        fc.assert(
          fc.property(args, (given) => {
            const verdicts = [validators, others].map((side) => side?.[endpoint]?.safeParse(given).success);
            expect(verdicts[1], `${name} ${JSON.stringify(given)}`).toBe(verdicts[0]);
          }),
          { numRuns: 15, seed: 4 },
        );
        expect(await sent(alike?.[endpoint])).toEqual(await sent(endpoints?.[endpoint]));
      }
    }
  });
});

/** Values near what arguments take: of the right kind, of a wrong one, and nested. */
const leaf = fc.oneof(
  fc.integer(),
  fc.constantFrom("asc", "id", "eq", "1", true, null, 1.5),
  fc.string({ maxLength: 5 }),
);
const argument = fc.oneof(
  leaf,
  fc.array(fc.oneof(leaf, fc.record({ col: leaf, opr: leaf, value: leaf }, { requiredKeys: [] })), {
    maxLength: 3,
  }),
  fc.dictionary(fc.constantFrom("name", "text", "type", "id", "tags"), leaf, { maxKeys: 3 }),
);

/** What an endpoint asks of the client. */
async function sent(endpoint: unknown): Promise<unknown> {
  const record = (method: string) => (path: string, init: unknown) => ({ method, path, init });
  const methods = ["GET", "POST", "PUT", "DELETE", "PATCH"].map((method) => [method, record(method)]);
  return (endpoint as (api: object, init: object) => unknown)(Object.fromEntries(methods), { params: 1 });
}

describe("the versions there are", () => {
  it("are in order of age, the user's before one of the same name that is shipped", async () => {
    const some = mkdtempSync(join(tmpdir(), "user-versions-"));
    const search = { entries: [], lexicon: { resources: {}, actions: {}, topics: {}, ignored: [] } };
    const content = (version: string) =>
      packVersion({ version: `${version} of the user`, tools: [], schemas: {}, search });
    for (const version of ["6.10.0", "6.1.0", "4.0.2", "6.2.0rc1"])
      writeFileSync(versionFile(some, version), content(version));
    for (const name of ["notes.pack", "6.3.0.pack.12.part", "latest"]) writeFileSync(join(some, name), "{}");
    const found = findVersions(own, some);
    expect(Object.keys(found)).toEqual(["4.0.2", "4.1.4", "5.0.0", "6.0.0", "6.1.0", "6.2.0rc1", "6.10.0"]);
    expect((await found["6.1.0"]?.())?.version).toBe("6.1.0 of the user");
    expect((await found["6.0.0"]?.())?.version).toBe("6.0.0");
    rmSync(some, { recursive: true });
  });

  it("know the chart types of the shipped version that is next to them, the newest that is not newer", async () => {
    const some = mkdtempSync(join(tmpdir(), "chart-types-"));
    const search = { entries: [], lexicon: {} as never };
    for (const version of ["4.0.2", "6.0.3"])
      writeFileSync(versionFile(some, version), packVersion({ version, tools: [], search }));
    const chartTypes = { pie: { title: "Mine", about: "", controls: {}, example: {} } };
    writeFileSync(
      versionFile(some, "6.2.0"),
      packVersion({ version: "6.2.0", tools: [], search, chartTypes }),
    );
    const found = findVersions(own, some);
    const typesOf = async (version: string) => (await found[version]?.())?.chartTypes();
    expect(await typesOf("4.0.2")).toBe(await typesOf("4.1.4"));
    expect(await typesOf("6.0.3")).toBe(await typesOf("6.0.0"));
    expect(await typesOf("6.0.0")).not.toBe(await typesOf("6.1.0"));
    expect(await typesOf("6.2.0")).toEqual(chartTypes);
    rmSync(some, { recursive: true });
  });

  it("are those shipped where the user has generated none", () => {
    expect(Object.keys(findVersions(own, "/nowhere/at/all"))).toEqual(Object.keys(own));
  });

  it.each([
    ["half a file", '{"format":2,"heads":[\n\n', /Cannot read the generated tools in .*6\.9\.0\.pack/],
    ["an empty file", "", /another version of this package/],
    [
      "a file of another form",
      '{"format":1,"heads":[]}\n\n',
      /another version of this package.*superset-mcp generate/,
    ],
  ])("say so of %s", async (_, text, wanted) => {
    writeFileSync(versionFile(folder, "6.9.0"), text);
    await expect(findVersions(own, folder)["6.9.0"]?.()).rejects.toThrow(wanted);
    rmSync(versionFile(folder, "6.9.0"));
  });
});
