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
  await Promise.all(
    versions.map(async (version) => {
      const [shapes, operations] = await Promise.all(
        ["types.ts", "operations.ts"].map((file) => readFile(join("generated", version, file), "utf8")),
      );
      const own = (operations as string).replace(
        /^(import|export) .*types\.ts";\n|^export type \{.*\n/gm,
        "",
      );
      await writeFile(join(types, `${version}.d.ts`), withoutFiller(shapes as string) + own);
      // A module to those who import it for its types, and to the checkers of packages.
      await writeFile(join(types, `${version}.js`), "export {};\n");
    }),
  );
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

/**
 * Types of openapi-typescript without comments (operations have theirs in operations.ts), indentation, headers that can be
 * anything, and what cannot be given: but the query and the path, so that one that an operation does not have is an error.
 */
function withoutFiller(text: string): string {
  const source = ts.createSourceFile("types.ts", text, ts.ScriptTarget.Latest, true);
  const { transformed } = ts.transform(source, [
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
