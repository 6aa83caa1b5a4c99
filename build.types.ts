/**
 * The declarations of the typed client: of its own code bundled, with those of openapi-fetch in it, since the package brings no
 * others; of each version what is generated, without what only takes room.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build, type Plugin } from "rolldown";
import { dts } from "rolldown-plugin-dts";
import ts from "typescript";

/** Write `index.d.ts` and, for each version, `types/<version>.d.ts`, into the folder of the bundle. */
export async function writeDeclarations(folder: string, versions: readonly string[]): Promise<void> {
  const types = join(folder, "types");
  await mkdir(types);
  let older: VersionTypes | undefined;
  for (const version of versions) {
    const own = { version, types: await readTypes(version) };
    await writeFile(join(types, `${version}.d.ts`), declarationsOf(own, older));
    // A module to those who import it for its types, and to the checkers of packages.
    await writeFile(join(types, `${version}.js`), "export {};\n");
    older = own;
  }
  await build({
    input: "src/index.ts",
    platform: "node",
    plugins: [versionTypes, dts({ emitDtsOnly: true, oxc: true })],
    output: { dir: folder },
  });
}

/** The versions are files of their own. */
const versionTypes: Plugin = {
  name: "version-types",
  resolveId: {
    order: "pre",
    filter: { id: /\/operations\.ts$/ },
    handler: (id) => ({ id: `./types/${id.split("/").at(-2)}.js`, external: true }),
  },
};

/** Where a type stands (`paths["/api/v1/chart/"]`, `components["schemas"]["Datasource"]`) -> its text. */
type Types = ReadonlyMap<string, string>;
interface VersionTypes {
  version: string;
  types: Types;
}

async function readTypes(version: string): Promise<Types> {
  const read = (file: string) => readFile(join("generated", version, file), "utf8");
  const shapes = parse(withoutFiller(await read("types.ts")));
  const components = membersOf(interfaceOf(shapes, "components").members, "components");
  return new Map([
    ...textsOf(interfaceOf(shapes, "paths").members, "paths"),
    ...components.flatMap(([at, { type }]) =>
      type && ts.isTypeLiteralNode(type) ? textsOf(type.members, at) : [],
    ),
    ...textsOf(interfaceOf(parse(await read("operations.ts")), "Operations").members, "Operations"),
  ]);
}

const parse = (text: string) => ts.createSourceFile("types.ts", text, ts.ScriptTarget.Latest, true);

function interfaceOf(source: ts.SourceFile, name: string): ts.InterfaceDeclaration {
  const found = source.statements.filter(ts.isInterfaceDeclaration).find((one) => one.name.text === name);
  if (!found) throw new Error(`there is no interface ${name} among the generated types`);
  return found;
}

function membersOf(members: ts.NodeArray<ts.TypeElement>, at: string): [string, ts.PropertySignature][] {
  return members
    .filter(ts.isPropertySignature)
    .map((member) => [`${at}[${JSON.stringify((member.name as ts.Identifier).text)}]`, member]);
}

function textsOf(members: ts.NodeArray<ts.TypeElement>, at: string): [string, string][] {
  return membersOf(members, at).map(([place, { type }]) => [place, type?.getText() ?? "never"]);
}

const REFERENCE = /\b(?:paths|components\["\w+"\])\["[^"]+"\]/g;

/** The text of a type, and of all that it is made of. */
function wholeText(types: Types, place: string, seen = new Set<string>()): string {
  if (seen.has(place)) return "";
  seen.add(place);
  const text = types.get(place) ?? "";
  return [place, text, ...(text.match(REFERENCE) ?? []).map((other) => wholeText(types, other, seen))].join(
    "\n",
  );
}

/** The module of a version. What is as it was in the version before is taken from there: that is half of it. */
function declarationsOf({ types }: VersionTypes, older: VersionTypes | undefined): string {
  const lines = (at: string) =>
    [...types].flatMap(([place, text]) => {
      if (!place.startsWith(`${at}[`)) return [];
      const isShared = older?.types.has(place) && wholeText(types, place) === wholeText(older.types, place);
      return `${place.slice(at.length + 1, -1)}: ${isShared ? `older.${place}` : text};\n`;
    });
  const parts = new Set([...types.keys()].flatMap((place) => /^components\["\w+"\]/.exec(place)?.[0] ?? []));
  const components = [...parts].map(
    (part) => `${part.slice("components[".length, -1)}: {\n${lines(part).join("")}};\n`,
  );
  return `${older ? `import type * as older from "./${older.version}.js";\n` : ""}export interface paths {
${lines("paths").join("")}}
export interface components {
${components.join("")}}
/** Resource -> action -> operation. */
export interface Operations {
${lines("Operations").join("")}}
`;
}

/**
 * Types of openapi-typescript without comments (operations have theirs in operations.ts), indentation, headers that can be
 * anything, and what cannot be given: but the query and the path, so that one that an operation does not have is an error.
 */
function withoutFiller(text: string): string {
  const { transformed } = ts.transform(parse(text), [
    (context) => {
      const visit = (node: ts.Node): ts.Node | undefined =>
        isFiller(node) ? undefined : ts.visitEachChild(node, visit, context);
      return (file) => ts.visitEachChild(file, visit, context);
    },
  ]);
  const printed = ts.createPrinter({ removeComments: true }).printFile(transformed[0] as ts.SourceFile);
  return printed.replace(/^ +/gm, "");
}

function isFiller(node: ts.Node): boolean {
  if (!ts.isPropertySignature(node) || !node.type || !ts.isIdentifier(node.name)) return false;
  const isNever = node.type.kind === ts.SyntaxKind.NeverKeyword;
  if (isNever) return !["query", "path"].includes(node.name.text);
  return node.name.text === "headers" && /^\{\s*\[name: string\]: unknown;\s*\}$/.test(node.type.getText());
}
