import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ProjectCopy } from "./project-copy.ts";

const VERSION = "6.1.0";
const SLOW = 120_000;

/** Names of the files whose bytes differ: what a person wants to read, and not megabytes of diff. */
function differing(a: Record<string, string>, b: Record<string, string>): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]).sort();
}

describe("in a copy of the project", () => {
  let project: ProjectCopy;
  beforeAll(() => {
    project = new ProjectCopy();
  });
  afterAll(() => project.remove());

  it("writes back a deleted generated/, byte for byte, for all versions", { timeout: SLOW }, () => {
    const committed = project.output();
    rmSync(project.path("generated"), { recursive: true });
    expect(project.generate()).toMatchObject({ status: 0, stderr: "" });
    expect(differing(committed, project.output())).toEqual([]);
  });
});

describe(`in a copy with ${VERSION} only`, () => {
  let project: ProjectCopy;
  let clean: Record<string, string>;
  beforeAll(() => {
    project = new ProjectCopy([VERSION]);
    expect(project.generate()).toMatchObject({ status: 0, stderr: "" });
    clean = project.output();
  }, SLOW);
  afterAll(() => project.remove());

  it("removes what a version left that is no longer in spec/", () => {
    const versions = new Set(Object.keys(clean).map((name) => name.split("/")[1]));
    expect([...versions].sort()).toEqual(
      [
        VERSION,
        "README.md",
        "answers.ts",
        "argument-aliases.ts",
        "code.ts",
        "index.ts",
        "names.lock.json",
        "version-types.ts",
      ].sort(),
    );
  });

  it("--check passes and writes nothing when all is as generated", { timeout: SLOW }, () => {
    expect(project.generate(["--check"])).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(differing(clean, project.output())).toEqual([]);
  });

  const faults: [title: string, file: string, spoil: (file: string) => void][] = [
    [
      "a changed byte",
      `generated/${VERSION}/tools/chart.ts`,
      (file) => writeFileSync(file, readFileSync(file, "utf8").replace("chart", "chbrt")),
    ],
    ["a stray file", `generated/${VERSION}/tools/stray.ts`, (file) => writeFileSync(file, "")],
    ["a removed file", `generated/${VERSION}/types.ts`, (file) => rmSync(file)],
    ["a stray file in a folder of its own", "generated/0.0.1/x.txt", writeInNewFolder],
    ["a line break at the end", "generated/index.ts", (file) => appendFileSync(file, "\n")],
    ["a changed name lock", "spec/names.lock.json", (file) => appendFileSync(file, " ")],
  ];
  it.each(faults.slice(0, 3))("--check fails and names %s", { timeout: SLOW }, (_, name, spoil) => {
    spoil(project.path(name));
    const { status, stderr } = project.generate(["--check"]);
    restore();
    expect(status).toBe(1);
    expect(stderr.match(/^ {2}\S+$/gm)).toEqual([`  ${name}`]);
  });

  it("--check names all of them in one run, says what to do, and touches none", { timeout: SLOW }, () => {
    for (const [, name, spoil] of faults) spoil(project.path(name));
    const spoiled = project.output();
    const { status, stderr } = project.generate(["--check"]);
    expect(differing(spoiled, project.output())).toEqual([]);
    restore();
    expect(status).toBe(1);
    expect(stderr.match(/^ {2}\S+$/gm)).toEqual(faults.map(([, name]) => `  ${name}`).sort());
    expect(stderr).toContain("npm run generate");
  });

  it("gives the same bytes in another time zone, language and folder", { timeout: SLOW }, () => {
    rmSync(project.path("generated"), { recursive: true });
    const env = {
      TZ: "Pacific/Kiritimati",
      LANG: "tr_TR.UTF-8",
      LC_ALL: "tr_TR.UTF-8",
      HOME: "/nonexistent",
      NO_COLOR: "1",
    };
    expect(project.generate([], { cwd: tmpdir(), env })).toMatchObject({ status: 0, stderr: "" });
    expect(differing(clean, project.output())).toEqual([]);
  });

  it("fails on a faulty document with all its problems, and writes nothing", { timeout: SLOW }, () => {
    const file = project.path(`spec/${VERSION}/openapi.json`);
    const text = readFileSync(file, "utf8");
    const document = JSON.parse(text);
    document.paths["/api/v1/chart/"].get.security = [{ oauth2: [] }];
    document.paths["/api/v1/tag/"].post.requestBody.content = { "text/csv": {} };
    writeFileSync(file, JSON.stringify(document));
    const { status, stderr } = project.generate();
    writeFileSync(file, text);
    expect(status).toBe(1);
    expect(stderr).toContain("#/paths/~1api~1v1~1chart~1/get/security");
    expect(stderr).toContain("#/paths/~1api~1v1~1tag~1/post/requestBody/content");
    expect(differing(clean, project.output())).toEqual([]);
  });

  it("refuses a flag that it does not know, without generating", { timeout: SLOW }, () => {
    expect(project.generate(["--chek"])).toMatchObject({
      status: 1,
      stdout: "",
      stderr: expect.stringContaining("--chek"),
    });
  });

  it("names the file that is no JSON", { timeout: SLOW }, () => {
    const file = project.path(`spec/${VERSION}/info.json`);
    const text = readFileSync(file, "utf8");
    writeFileSync(file, "{");
    const { stderr } = project.generate(["--check"]);
    writeFileSync(file, text);
    expect(stderr).toContain("info.json");
  });

  function writeInNewFolder(file: string): void {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, "");
  }

  function restore(): void {
    rmSync(project.path("generated"), { recursive: true });
    for (const [name, text] of Object.entries(clean)) {
      mkdirSync(dirname(project.path(name)), { recursive: true });
      writeFileSync(project.path(name), text, "latin1");
    }
  }
});

describe("in a copy with two faulty versions", () => {
  it("reports the problems of both at once", { timeout: SLOW }, () => {
    const project = new ProjectCopy([VERSION]);
    try {
      for (const version of [VERSION, "6.0.99"]) {
        const document = JSON.parse(readFileSync(project.path(`spec/${VERSION}/openapi.json`), "utf8"));
        document.paths["/api/v1/chart/"].get.security = [{ oauth2: [] }];
        mkdirSync(project.path(`spec/${version}`), { recursive: true });
        writeFileSync(project.path(`spec/${version}/openapi.json`), JSON.stringify(document));
        writeFileSync(project.path(`spec/${version}/info.json`), "{}");
      }
      const { stderr } = project.generate();
      for (const version of [VERSION, "6.0.99"]) expect(stderr).toContain(version);
    } finally {
      project.remove();
    }
  });
});
