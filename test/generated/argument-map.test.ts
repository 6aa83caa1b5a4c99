import { describe, expect, it } from "vitest";
import { loadAll } from "./all-tools.ts";

/** What the handler relies on: where every argument goes, and that wrapper and validator are there for each tool. */
describe.each(await loadAll())("$version:", ({ tools, endpoints, validators }) => {
  const failingOperations = (holds: (tool: (typeof tools)[number]) => boolean) =>
    tools.filter((tool) => !holds(tool)).map(({ name }) => name);

  it("the argument map and the schema name the same arguments, required alike", () => {
    const sorted = (names: readonly string[]) => [...names].sort().join();
    expect(
      failingOperations(({ arguments: args, inputSchema: { properties, required = [] } }) => {
        const needed = args.filter((argument) => argument.required).map(({ name }) => name);
        return (
          sorted(args.map(({ name }) => name)) === sorted(Object.keys(properties)) &&
          sorted(needed) === sorted(required)
        );
      }),
    ).toEqual([]);
  });

  it("argument names are words, and none is a wrapper", () => {
    expect(
      failingOperations(({ arguments: args }) =>
        args.every(({ name }) => /^[A-Za-z][A-Za-z0-9_]*$/.test(name)),
      ),
    ).toEqual([]);
    const wrappers = ["q", "request", "params_", "pk", "body", "payload"];
    expect(
      failingOperations(({ arguments: args }) => args.every(({ name }) => !wrappers.includes(name))),
    ).toEqual([]);
  });

  it("path arguments are those of the path, all required", () => {
    expect(
      failingOperations(({ path, arguments: args }) => {
        const inPath = args.filter((argument) => argument.in === "path");
        const template = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
        return (
          inPath.every(({ required }) => required) &&
          inPath
            .map(({ wire }) => wire)
            .sort()
            .join() === template.sort().join()
        );
      }),
    ).toEqual([]);
  });

  it("an operation with a body says how it is written, and only then has body arguments", () => {
    expect(
      failingOperations(({ body, arguments: args }) => {
        const place = body === undefined ? undefined : body === "json" ? "body" : "form";
        return args.every(({ in: own }) => (own !== "body" && own !== "form") || own === place);
      }),
    ).toEqual([]);
    expect(
      failingOperations(({ body, arguments: args }) =>
        args.every(({ file }) => !file || body === "multipart"),
      ),
    ).toEqual([]);
  });

  it("JSON text is said of arguments that take an object", () => {
    const takesObject = (schema: { type?: string | string[] } | undefined) =>
      [schema?.type].flat().includes("object") || schema?.type === "array";
    expect(
      failingOperations(({ jsonText = [], inputSchema: { properties } }) =>
        jsonText.every((path) =>
          takesObject(properties[path.split(/[.[]/)[0] as string] as { type?: string }),
        ),
      ),
    ).toEqual([]);
  });

  it("every tool has its wrapper and its validator, and there are no others", () => {
    const wanted = tools.map(({ resource, endpoint }) => `${resource} ${endpoint}`).sort();
    for (const folder of [endpoints, validators]) {
      const there = Object.entries(folder).flatMap(([resource, own]) =>
        Object.keys(own).map((name) => `${resource} ${name}`),
      );
      expect(there.sort()).toEqual(wanted);
    }
  });

  it("validators refuse an unknown argument, and a missing one that is required", () => {
    const accepts = ({ resource, endpoint }: (typeof tools)[number], args: object) =>
      validators[resource]?.[endpoint]?.safeParse(args).success;
    expect(failingOperations((tool) => accepts(tool, { no_such_argument: 1 }) === false)).toEqual([]);
    expect(
      failingOperations((tool) => accepts(tool, {}) === !tool.arguments.some(({ required }) => required)),
    ).toEqual([]);
  });
});
