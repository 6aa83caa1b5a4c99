import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import type { OperationTool } from "../../generated/index.ts";
import { localTools } from "../../src/tools/local-tools.ts";
import { isOperation, type Tool } from "../../src/tools/tool.ts";
import { loadAll } from "./all-tools.ts";

/** What holds for every tool of every version. Failures are collected, so that one run shows them all. */
const loaded = await loadAll();
const BANNED = [
  "$ref",
  "$defs",
  "definitions",
  "const",
  "format",
  "nullable",
  "example",
  "examples",
  "contentMediaType",
];
const COMBINATORS = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "enum"];
const HINTS: Record<string, string> = {
  read: "readOnly idempotent",
  create: "",
  update: "idempotent",
  replace: "destructive idempotent",
  delete: "destructive idempotent",
  run: "destructive",
  trigger: "idempotent",
};

type Node = Record<string, unknown>;

/** Every schema in a schema: never what only looks like one, such as a property called `format` or an enum's values. */
function subschemas(schema: unknown): Node[] {
  if (typeof schema !== "object" || schema === null) return [];
  const {
    properties = {},
    items,
    anyOf = {},
    additionalProperties,
  } = schema as Record<string, Record<string, unknown>>;
  const children = [...Object.values(properties), items, ...Object.values(anyOf), additionalProperties];
  return [schema as Node, ...children.flatMap(subschemas)];
}

/** Tool -> a tool that its words name. `superset_version` is a key of an answer. */
function named(
  tools: readonly Pick<OperationTool, "name" | "description" | "inputSchema">[],
): [string, string][] {
  return tools.flatMap(({ name, description, inputSchema }) =>
    [...`${description} ${JSON.stringify(inputSchema)}`.matchAll(/\bsuperset_(?!version\b)[a-z0-9_]+/g)].map(
      ([other]): [string, string] => [name, other],
    ),
  );
}

const everyName = new Set([...loaded.flatMap(({ tools }) => tools), ...localTools].map(({ name }) => name));

describe("over all versions:", () => {
  // The overlay's words are shared by the versions: in older ones they send the model to tools of newer ones.
  it("descriptions name only tools of their own version", () => {
    const strangers = loaded.flatMap(({ version, tools }) => {
      const own = new Set([...tools, ...localTools].map(({ name }) => name));
      return named(tools)
        .filter(([, other]) => !own.has(other))
        .map(([name, other]) => `${version} ${name}: ${other}`);
    });
    expect(strangers).toEqual([]);
  });

  // Arguments that only older versions have were not worded: superset_sqllab_execute_query json, and those of 4.1.4.
  it("every argument has a description", () => {
    const silent = loaded.flatMap(({ version, tools }) =>
      tools.flatMap(({ name, inputSchema }) =>
        Object.entries(inputSchema.properties)
          .filter(([, schema]) => !("description" in schema))
          .map(([argument]) => `${version} ${name} ${argument}`),
      ),
    );
    expect(silent).toEqual([]);
  });
});

describe.each(loaded)("$version:", ({ tools }) => {
  const all: Tool[] = [...tools, ...localTools];
  const failing = (holds: (tool: Tool) => boolean) =>
    all.filter((tool) => !holds(tool)).map(({ name }) => name);
  const failingOperations = (holds: (tool: (typeof tools)[number]) => boolean) =>
    tools.filter((tool) => !holds(tool)).map(({ name }) => name);

  it("names are unique, former ones included", () => {
    const names = all.flatMap((tool) => [tool.name, ...(isOperation(tool) ? (tool.aliases ?? []) : [])]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("names are superset_<letters, digits, underscores>, at most 52 characters", () => {
    expect(
      failing(({ name }) => /^superset_[a-z0-9]+(_[a-z0-9]+)*$/.test(name) && name.length <= 52),
    ).toEqual([]);
  });

  it("names begin with their resource, or are known to users under another", () => {
    const other = failing(({ name, resource }) => name.startsWith(`superset_${resource}_`));
    expect(other).toEqual(["superset_sqllab_get_saved_queries"].filter((name) => other.includes(name)));
  });

  it("titles and descriptions are there, on one line, and no two tools share them", () => {
    expect(
      failing(
        ({ title, description }) =>
          title !== "" && description.length >= 20 && !/\n|\\n/.test(title + description),
      ),
    ).toEqual([]);
    for (const key of ["title", "description"] as const) {
      const texts = all.map((tool) => tool[key]);
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    }
  });

  it("descriptions name only tools that exist in some version", () => {
    expect(named(all).filter(([, other]) => !everyName.has(other))).toEqual([]);
  });

  it("schemas compile under ajv's strict mode", () => {
    const ajv = new Ajv({ strict: true, allowUnionTypes: true });
    const broken = all.flatMap(({ name, inputSchema }) => {
      try {
        ajv.compile(inputSchema);
        return [];
      } catch (error) {
        return [`${name}: ${error}`];
      }
    });
    expect(broken).toEqual([]);
  });

  it("a tool as listed has at most 16,000 bytes", () => {
    const size = ({ name, title, description, annotations, inputSchema }: Tool) =>
      Buffer.byteLength(JSON.stringify({ name, title, description, annotations, inputSchema }));
    expect(failing((tool) => size(tool) <= 16_000)).toEqual([]);
  });

  it("the root is one closed object without combinators", () => {
    expect(
      failing(({ inputSchema }) => {
        const keys = Object.keys(inputSchema).sort().join(" ");
        return (
          /^additionalProperties properties (required )?type$/.test(keys) &&
          inputSchema.type === "object" &&
          inputSchema.additionalProperties === false
        );
      }),
    ).toEqual([]);
    expect(failing(({ inputSchema }) => COMBINATORS.every((key) => !(key in inputSchema)))).toEqual([]);
  });

  it("no schema at any depth has a reference, const, format or another word of OpenAPI", () => {
    const used = (tool: Tool) =>
      subschemas(tool.inputSchema)
        .flatMap(Object.keys)
        .filter((key) => BANNED.includes(key));
    expect(all.flatMap((tool) => used(tool).map((key) => `${tool.name} ${key}`))).toEqual([]);
  });

  it("every array has items, every object says what else it may hold, no enum is longer than 50", () => {
    const type = (node: Node, name: string) => [node.type].flat().includes(name);
    const good = (node: Node) =>
      (!type(node, "array") || "items" in node) &&
      (!type(node, "object") || "properties" in node || "additionalProperties" in node) &&
      (!Array.isArray(node.enum) || node.enum.length <= 50);
    expect(failing(({ inputSchema }) => subschemas(inputSchema).every(good))).toEqual([]);
  });

  it("what is required is a property", () => {
    const good = ({ required, properties }: Node) =>
      !Array.isArray(required) || required.every((name) => (name as string) in (properties as object));
    expect(failing(({ inputSchema }) => subschemas(inputSchema).every(good))).toEqual([]);
  });

  it("annotations agree with the effect", () => {
    const hints = ({ annotations: { readOnlyHint, destructiveHint, idempotentHint } }: Tool) =>
      [readOnlyHint && "readOnly", destructiveHint && "destructive", idempotentHint && "idempotent"]
        .filter(Boolean)
        .join(" ");
    expect(failing((tool) => hints(tool) === HINTS[tool.effect])).toEqual([]);
  });

  it("the effect agrees with the method where the method leaves no doubt", () => {
    expect(
      failingOperations(
        ({ method, effect }) => !["DELETE", "PUT", "PATCH"].includes(method) || effect !== "read",
      ),
    ).toEqual([]);
    expect(
      failingOperations(
        ({ method, effect }) => method !== "GET" || !["create", "delete", "replace"].includes(effect),
      ),
    ).toEqual([]);
  });
});
