import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect, it } from "vitest";
import { newestVersion } from "../../../generated/version-types.ts";
import { createSuperset, type Version } from "../../../src/index.ts";
import { ownVersions } from "../../../src/version/own-versions.ts";

/** Resource -> actions, as the types have them. */
function typedNames(version: string): Record<string, string[]> {
  const file = new URL(`../../../generated/${version}/operations.ts`, import.meta.url);
  const source = ts.createSourceFile("o.ts", readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const operations = source.statements.find(ts.isInterfaceDeclaration);
  const nameOf = ({ name }: ts.TypeElement) => (name as ts.Identifier).text;
  return Object.fromEntries(
    operations?.members.map((resource) => {
      const { members } = (resource as ts.PropertySignature).type as ts.TypeLiteralNode;
      return [nameOf(resource), members.map(nameOf).sort()];
    }) ?? [],
  );
}

it.each(Object.keys(ownVersions))("of %s are there as they are typed, and nothing else", async (version) => {
  const { api, signIn, renew, session, ...resources } = await createSuperset({
    baseUrl: "http://127.0.0.1:9",
    accessToken: "any",
    version: version as Version,
  });
  expect([typeof api, typeof signIn, typeof renew, typeof session]).toEqual([
    "object",
    "function",
    "function",
    "function",
  ]);
  const names = Object.entries(resources).map(([name, actions]) => [name, Object.keys(actions).sort()]);
  expect(Object.fromEntries(names)).toEqual(typedNames(version));
});

it("the version that is taken by default is the newest", () => {
  expect(newestVersion).toBe(Object.keys(ownVersions).at(-1));
});
