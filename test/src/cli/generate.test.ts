import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureBuilt, MAIN } from "../../built.ts";

const DOCUMENT = join(import.meta.dirname, "../../../spec/6.1.0/openapi.json");
let home: string;
beforeAll(() => {
  ensureBuilt();
  home = mkdtempSync(join(tmpdir(), "generate-"));
});
afterAll(() => rmSync(home, { recursive: true }));

/** Run the built command line as a user does, with nothing configured. */
function run(...args: string[]) {
  const env = { PATH: process.env.PATH, HOME: home, XDG_STATE_HOME: home };
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], { env, encoding: "utf8" });
  return { status, stdout, stderr };
}

/** The document of 6.1.0 with something changed, in a file. */
function documentWith(change: (paths: Record<string, Record<string, object>>) => void): string {
  const document = JSON.parse(readFileSync(DOCUMENT, "utf8"));
  change(document.paths);
  const file = join(home, "document.json");
  writeFileSync(file, JSON.stringify(document));
  return file;
}

describe("superset-mcp generate", () => {
  it("makes the tools of a version that the package does not know, which are there at the next start", () => {
    const file = documentWith((paths) => {
      delete paths["/api/v1/menu/"];
      paths["/api/v1/weather/"] = {
        get: { summary: "The weather.", security: [{ jwt: [] }], responses: {} },
      };
    });
    const made = run("generate", file, "--superset-version", "6.2.0");
    expect(made).toMatchObject({ status: 0, stderr: "" });
    expect(made.stdout).toMatch(
      /New operations \(1\)\n {2}superset_weather_list {2}GET \/api\/v1\/weather\//,
    );
    expect(made.stdout).toMatch(/Gone operations \(1\)\n {2}superset_menu_get/);
    expect(made.stdout).toContain("280 tools for Superset 6.2.0 are in ");
    const tools = JSON.parse(run("tools", "--json", "--superset-version", "6.2.0").stdout);
    const names = tools.map(({ name }: { name: string }) => name);
    expect(names).toContain("superset_weather_list");
    expect(names).not.toContain("superset_menu_get");
    expect(run("diff", "6.1.0", "6.2.0").stdout).toMatch(/From 6\.1\.0 to 6\.2\.0:\n\nNew operations \(1\)/);
  });

  it("says all that is wrong with a document at once, with pointers, and writes nothing", () => {
    const folder = join(home, "elsewhere");
    const file = documentWith((paths) => {
      Object.assign(paths["/api/v1/chart/"]?.get ?? {}, { security: [{ oauth9: [] }] });
      Object.assign(paths["/api/v1/tag/"]?.post ?? {}, {
        requestBody: { content: { "text/x": { schema: {} } } },
      });
    });
    const made = run("generate", file, "--superset-version", "6.3.0", "--generated-dir", folder);
    expect(made).toMatchObject({ status: 2, stdout: "" });
    expect(made.stderr).toContain("#/paths/~1api~1v1~1chart~1/get/security: unknown security scheme");
    expect(made.stderr).toContain("#/paths/~1api~1v1~1tag~1/post/requestBody");
    expect(made.stderr).toContain("Nothing was written.");
    expect(existsSync(folder)).toBe(false);
  });

  it.each<[string, () => string[], RegExp]>([
    ["no version", () => [DOCUMENT], /Which version is .*--superset-version/],
    ["a version that is none", () => [DOCUMENT, "--superset-version", "../6"], /no version such as 6\.2\.0/],
    [
      "a file that is not there",
      () => ["/nowhere.json", "--superset-version", "6.2.0"],
      /Cannot read \/nowhere\.json/,
    ],
    ["a file that is no JSON", () => [MAIN, "--superset-version", "6.2.0"], /is not JSON/],
    [
      "JSON that is no document",
      () => [join(home, "x.json"), "--superset-version", "6.2.0"],
      /no OpenAPI document/,
    ],
    ["no Superset", () => [], /No Superset is configured/],
    ["too much", () => [DOCUMENT, "more"], /"more" is too much/],
  ])("refuses %s in words", (_, args, wanted) => {
    writeFileSync(join(home, "x.json"), '{"swagger": "2.0"}');
    const { status, stdout, stderr } = run("generate", ...args());
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(wanted);
    expect(stderr).not.toContain("    at ");
  });

  it("leaves no unfinished file beside the finished ones", () => {
    expect(readdirSync(join(home, "superset-mcp", "generated"))).toEqual(["6.2.0.pack"]);
  });
});
