import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newestVersion } from "../generated/version-types.ts";
import { ownVersions } from "../src/version/own-versions.ts";
import { ensureBuilt } from "./built.ts";
import { docExamples } from "./client/doc-examples.ts";

/** The package as npm would publish it, installed into a project of its own. */
const ROOT = join(import.meta.dirname, "..");
const FIXTURES = join(import.meta.dirname, "client", "types");
let project: string;
let installed: string;
let tarball: Buffer;
beforeAll(() => {
  ensureBuilt();
  project = mkdtempSync(join(tmpdir(), "package-"));
  execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", project], { cwd: ROOT });
  const file = join(project, readdirSync(project)[0] as string);
  tarball = readFileSync(file);
  installed = join(project, "node_modules", "superset-mcp");
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", file, "-C", installed, "--strip-components=1"]);
  symlinkSync(join(ROOT, "node_modules", "@types"), join(project, "node_modules", "@types"));
  writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module" }));
}, 60_000);
afterAll(() => rmSync(project, { recursive: true }));

describe("the packed package", { timeout: 120_000 }, () => {
  it("is as npm and bundlers want it", async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  it("has the right types for whoever imports it as the ECMAScript module that it is", async () => {
    const pack = createPackageFromTarballData(tarball);
    const entrypoints = [".", ...Object.keys(ownVersions).map((version) => `./${version}`)];
    const result = await checkPackage(pack, { entrypoints });
    if (!result.types) throw new Error("no types were found");
    expect(Object.keys(result.entrypoints)).toEqual(entrypoints);
    // CommonJS can have it by import() only, and the resolution of Node 10 knows no `exports`.
    const others = ["node10", "node16-cjs"];
    const problems = result.problems.filter(
      (problem) => !("resolutionKind" in problem && others.includes(problem.resolutionKind)),
    );
    expect(problems).toEqual([]);
  });

  it("is less than 6 MB", () => {
    const files = readdirSync(installed, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const sizes = files.map((entry) => statSync(join(entry.parentPath, entry.name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(6_000_000);
  });

  it("names no other package, nor node, in its declarations", () => {
    const names = readdirSync(join(installed, "dist"), { recursive: true, encoding: "utf8" });
    for (const name of names.filter((path) => path.endsWith(".d.ts"))) {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(installed, "dist", name), "utf8"));
      expect(importedFiles.filter(({ fileName }) => !fileName.startsWith("./"))).toEqual([]);
    }
  });

  it("is imported without a sound, and gives the client and its errors", () => {
    const script = 'console.log(Object.keys(await import("superset-mcp")).sort().join())';
    const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: project });
    expect(String(output).trim()).toBe(
      "ArgumentError,AuthError,ConfigError,NetworkError,TimeoutError,ToolError,createSuperset",
    );
  });
});

function compile(files: Readonly<Record<string, string>>, options: ts.CompilerOptions): ts.Program {
  const paths = Object.entries(files).map(([name, text]) => {
    writeFileSync(join(project, name), text);
    return join(project, name);
  });
  return ts.createProgram(paths, {
    target: ts.ScriptTarget.ES2022,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    ...options,
  });
}

/** What the compiler says of files of the project. Nothing is skipped. */
function complaintsOf(files: Readonly<Record<string, string>>, options: ts.CompilerOptions): string[] {
  return ts.getPreEmitDiagnostics(compile(files, options)).map(({ messageText, start = 0, file }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file?.fileName}:${line} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}

const NODE_NEXT = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };
const BUNDLER = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
const NODE = { lib: ["lib.es2022.d.ts"], types: ["node"] };
const BROWSER = { lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"], types: [] };

describe("its declarations", { timeout: 120_000 }, () => {
  const fixture = readFileSync(join(FIXTURES, "calls.ts"), "utf8");

  it.each([
    ["NodeNext with node's types", { ...NODE_NEXT, ...NODE }],
    ["NodeNext with the browser's", { ...NODE_NEXT, ...BROWSER }],
    ["Bundler with node's types", { ...BUNDLER, ...NODE }],
  ])("take what is right and refuse what is not: %s", (_, options) => {
    expect(complaintsOf({ "calls.ts": fixture }, options)).toEqual([]);
  });

  it("have the version that a program names, and else the newest", () => {
    const names = Object.keys(ownVersions);
    const files = names.map((version) => [
      `${version}.ts`,
      `import { createSuperset, type Paths } from "superset-mcp";
       import type { paths } from "superset-mcp/${version}";
       const superset = await createSuperset({ version: "${version}" });
       await superset.chart.list();
       export const own = (all: paths): Paths<"${version}"> => all;`,
    ]);
    const newest = `import type { NewestVersion } from "superset-mcp";
      export const newest: NewestVersion = "${newestVersion}";`;
    expect(
      complaintsOf({ ...Object.fromEntries(files), "newest.ts": newest }, { ...NODE_NEXT, ...NODE }),
    ).toEqual([]);
  });

  it.each(["5.0.0", newestVersion])("say of %s what the document says of an operation", (version) => {
    const text = `import type { Superset } from "superset-mcp";
      declare const superset: Superset<"${version}">;
      superset.chart.list;`;
    const program = compile({ "docs.ts": text }, { ...NODE_NEXT, ...NODE });
    const last = program.getSourceFile(join(project, "docs.ts"))?.statements.at(-1) as ts.ExpressionStatement;
    const list = program
      .getTypeChecker()
      .getSymbolAtLocation((last.expression as ts.PropertyAccessExpression).name);
    const docs = ts.displayPartsToString(list?.getDocumentationComment(program.getTypeChecker()));
    expect(docs).toMatch(/^Get a list of charts\b/);
  });

  it("fit the examples of the guide", () => {
    const examples = docExamples().map(({ code }, index) => [`example-${index}.ts`, code]);
    expect(examples.length).toBeGreaterThan(5);
    expect(complaintsOf(Object.fromEntries(examples), { ...NODE_NEXT, ...NODE })).toEqual([]);
  });
});
