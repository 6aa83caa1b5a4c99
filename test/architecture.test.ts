import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** The one dependency rule and the few places where a thing may be done: docs/design.md says why. */
const ROOT = fileURLToPath(new URL("..", import.meta.url));

interface SourceFile {
  path: string;
  text: string;
  /** Paths below the root for relative imports, package names for others; dynamic and type-only ones included. */
  imports: string[];
}

function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]s$/.test(entry.name))
    .map((entry) => readSource(join(entry.parentPath, entry.name)));
}

function readSource(file: string): SourceFile {
  const text = readFileSync(file, "utf8");
  const imports = ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith(".") ? relative(ROOT, join(dirname(file), fileName)) : fileName,
    );
  return { path: relative(ROOT, file), text, imports };
}

/** The code alone: comments and the contents of strings are words about things, not the things. */
function codeOf({ text }: SourceFile): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, text);
  const tokens: string[] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const isText =
      kind === ts.SyntaxKind.StringLiteral || kind === ts.SyntaxKind.NoSubstitutionTemplateLiteral;
    tokens.push(isText ? '""' : scanner.getTokenText());
  }
  return tokens.join(" ");
}

const src = sourceFiles("src");
const codegen = sourceFiles("codegen");
const generated = sourceFiles("generated");

const offending = (
  files: readonly SourceFile[],
  isAllowed: (imported: string, file: SourceFile) => boolean,
) =>
  files.flatMap((file) =>
    file.imports.filter((name) => !isAllowed(name, file)).map((name) => `${file.path} imports ${name}`),
  );
const within = (folder: string) => (imported: string) => imported.startsWith(`${folder}/`);
const containing = (files: readonly SourceFile[], pattern: RegExp) =>
  files.filter((file) => pattern.test(codeOf(file))).map(({ path }) => path);

it("there is something to look at in every part", () => {
  for (const files of [src, codegen, generated]) {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(20);
  }
});

const PARTS = ["src", "codegen", "generated", "spec", "lab", "packaging", "test", "dist"];
const partOf = (imported: string) => PARTS.find((part) => within(part)(imported));

/** What src may import of generated: what lies beside the versions. */
const isDoor = (path: string) => /^generated\/[\w-]+\.ts$/.test(path);

describe("imports", () => {
  it("of codegen stay in codegen", () => {
    expect(offending(codegen, (name) => [undefined, "codegen"].includes(partOf(name)))).toEqual([]);
  });

  it("of src go to src, and to generated through its doors", () => {
    expect(offending(src, (name) => [undefined, "src"].includes(partOf(name)) || isDoor(name))).toEqual([]);
  });

  it("of a generated version stay in its folder", () => {
    const versions = generated.filter(({ path }) => !isDoor(path));
    expect(
      offending(
        versions,
        (name, { path }) => partOf(name) === undefined || within(path.split("/").slice(0, 2).join("/"))(name),
      ),
    ).toEqual([]);
  });

  it("of generated's doors go to its versions, and to what holds for all of them", () => {
    const doors = generated.filter(({ path }) => isDoor(path));
    const behind =
      /^generated\/(\d+\.\d+\.\d+\/(index|code|tool|chart-type|operations)|answers|argument-aliases)\.ts$/;
    expect(offending(doors, (name) => behind.test(name))).toEqual([]);
  });

  it("of parse never go to emit, nor those of emit to parse, but for the types of the document it passes on", () => {
    const stage = (name: string) => codegen.filter(({ path }) => within(`codegen/${name}`)(path));
    expect(offending(stage("parse"), (name) => !within("codegen/emit")(name))).toEqual([]);
    const handedOn = (name: string, { path }: SourceFile) =>
      path === "codegen/emit/types.ts" && name === "codegen/parse/document.ts";
    expect(
      offending(stage("emit"), (name, file) => !within("codegen/parse")(name) || handedOn(name, file)),
    ).toEqual([]);
  });

  it("leave the root only for packages", () => {
    expect(offending([...src, ...codegen, ...generated], (name) => !name.startsWith(".."))).toEqual([]);
  });

  it("of the protocol package stay behind few files of src", () => {
    const values = src.filter(
      ({ text }) =>
        /^import (?!type).*from "@modelcontextprotocol/m.test(text) ||
        /import\("@modelcontextprotocol/.test(text),
    );
    expect(values.length).toBeLessThanOrEqual(2);
  });
});

describe("in codegen, only cli.ts and what it calls for reading and writing", () => {
  const speaking = ["codegen/cli.ts", "codegen/project.ts", "codegen/stamp.ts"];
  const pure = codegen.filter(({ path }) => !speaking.includes(path));

  it("reads or writes", () => {
    const io = /^(node:)?(fs|fs\/promises|child_process|http|https|net|os|process|readline|worker_threads)$/;
    expect(offending(pure, (name) => !io.test(name))).toEqual([]);
    expect(containing(pure, /\bfetch \(/)).toEqual([]);
  });

  it("speaks or sees its environment", () => {
    expect(containing(pure, /\b(console|process) \./)).toEqual([]);
  });

  it("could depend on the day, and does not: no clock, chance or locale anywhere", () => {
    const moment = /\bDate\b|Math \. random|randomUUID|\bIntl\b|localeCompare|toLocale/;
    expect(containing(codegen, moment)).toEqual([]);
  });
});

it("codegen/model.ts holds types only", () => {
  const model = codegen.find(({ path }) => path === "codegen/model.ts");
  const output = ts.transpile(model?.text ?? "throw 1", {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    removeComments: true,
  });
  expect(output.trim()).toBe("export {};");
});

describe("in src", () => {
  it("nothing branches on a version of Superset", () => {
    // Which folder of generated/ to offer is decided in src/version, and only that.
    const others = src.filter(({ path }) => !within("src/version")(path));
    expect(containing(others, /\bif \([^)]*[vV]ersion\b[^)]*[<>=]=/)).toEqual([]);
    const taken = /[vV]ersion (===|!==|<|>|<=|>=) ""|[vV]ersion \. (startsWith|split|localeCompare)/;
    expect(containing(others, taken)).toEqual([]);
    expect(offending(src, (name) => !/^(semver|compare-versions|semver-.*)(\/|$)/.test(name))).toEqual([]);
  });

  it("only the two entries read the environment", () => {
    expect(containing(src, /\bprocess \. env\b/).sort()).toEqual([
      "src/client/create-superset.ts",
      "src/main.ts",
    ]);
    expect(src.filter(({ text }) => /\bimport .*\benv\b.* from "node:process"/.test(text))).toEqual([]);
  });

  it("nothing speaks through console: stdout belongs to the protocol", () => {
    expect(containing(src, /\bconsole\b/)).toEqual([]);
  });
});

it("no file of src or codegen is longer than 300 lines", () => {
  const lines = ({ text }: SourceFile) => text.trimEnd().split("\n").length;
  expect(
    [...src, ...codegen].filter((file) => lines(file) > 300).map((file) => `${file.path}: ${lines(file)}`),
  ).toEqual([]);
});
