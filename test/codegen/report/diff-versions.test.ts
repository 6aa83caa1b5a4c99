import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Argument, Tool } from "../../../codegen/model.ts";
import { describeDiff, diffVersions } from "../../../codegen/report/diff-versions.ts";

const argument = (name: string, over: Partial<Argument> = {}): Argument => ({
  name,
  in: "body",
  wire: name,
  required: false,
  whole: false,
  file: false,
  schema: { type: "string" },
  ...over,
});
const tool = (id: string, args: Argument[] = []): Tool =>
  ({
    name: `superset_${id.replace(/\W+/g, "_").toLowerCase()}`,
    operation: { id },
    arguments: args,
  }) as unknown as Tool;

it("names operations that are new, gone, and moved to another template", () => {
  const diff = diffVersions(
    [tool("GET /a/{pk}"), tool("GET /gone")],
    [tool("GET /a/{id_or_uuid}"), tool("GET /new")],
  );
  expect(diff.added.map(({ operation }) => operation.id)).toEqual(["GET /new"]);
  expect(diff.removed.map(({ operation }) => operation.id)).toEqual(["GET /gone"]);
  expect(diff.moved).toMatchObject([{ from: "GET /a/{pk}", to: "GET /a/{id_or_uuid}" }]);
});

it.each<[string, Argument[], Argument[], string[]]>([
  ["an argument more", [], [argument("uuid")], ["+ uuid (body)"]],
  ["a required one more", [], [argument("uuid", { required: true })], ["+ uuid (body, required)"]],
  ["one less", [argument("json")], [], ["- json (body)"]],
  ["one that is required now", [argument("a")], [argument("a", { required: true })], ["a is now required"]],
  [
    "another type",
    [argument("a")],
    [argument("a", { schema: { type: ["integer", "null"] } })],
    ["a: string -> integer|null"],
  ],
  [
    "other values",
    [argument("a", { schema: { enum: ["x", "y"] } })],
    [argument("a", { schema: { enum: ["y", "z"] } })],
    ["a no longer takes x", "a now also takes z"],
  ],
  [
    "the same path parameter under another name",
    [argument("chart_id", { in: "path", wire: "pk" })],
    [argument("chart_id", { in: "path", wire: "id_or_uuid" })],
    [],
  ],
])("tells %s", (_, before, after, want) => {
  const { changed } = diffVersions([tool("GET /a", before)], [tool("GET /a", after)]);
  expect(changed.flatMap(({ changes }) => changes)).toEqual(want);
});

it("says so when nothing differs", () => {
  expect(describeDiff("1.0.0", "2.0.0", diffVersions([tool("GET /a")], [tool("GET /a")]))).toMatch(
    /^Nothing differs/,
  );
});

it("is what reality.md's table of versions says, for the real documents' paths", () => {
  const operations = (version: string) => {
    const { paths } = JSON.parse(readFileSync(`spec/${version}/openapi.json`, "utf8"));
    return Object.entries(paths).flatMap(([path, item]) =>
      Object.keys(item as object).map((method) => tool(`${method.toUpperCase()} ${path}`)),
    );
  };
  const { removed, moved } = diffVersions(operations("6.0.0"), operations("6.1.0"));
  expect(removed.map(({ operation }) => operation.id)).toEqual(["DELETE /api/v1/database/{pk}/ssh_tunnel/"]);
  expect(moved.map(({ to }) => to)).toEqual([
    "GET /api/v1/dataset/{id_or_uuid}",
    "GET /api/v1/dataset/{id_or_uuid}/related_objects",
  ]);
});
