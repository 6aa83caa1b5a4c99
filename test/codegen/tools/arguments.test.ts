import { describe, expect, it } from "vitest";
import type { Argument, Body, Operation, Schema } from "../../../codegen/model.ts";
import { flattenArguments } from "../../../codegen/tools/arguments.ts";
import { operationOf, overlayOf, type PartialOverlay, parameterOf } from "./model-values.ts";

const INT: Schema = { type: "integer" };
const TEXT: Schema = { type: "string" };
const IDS: Schema = { type: "array", items: INT };
const PK = parameterOf("pk", INT, { in: "path", required: true });

const object = (properties: Record<string, Schema>, required?: string[]): Schema => ({
  type: "object",
  properties,
  ...(required && { required }),
});
const json = (schema: Schema, required = true): Body => ({ encoding: "json", required, schema });

function flatten(given: Partial<Operation>, overlay: PartialOverlay = {}) {
  return flattenArguments(operationOf(given), overlayOf(overlay));
}

/** `name <- place.wire`, with `!` for required, `*` for whole and `#` for a file. */
const brief = ({ arguments: args }: { arguments: Argument[] }) =>
  args.map(
    ({ name, in: place, wire, required, whole, file }) =>
      `${name} <- ${place}.${wire}${required ? "!" : ""}${whole ? "*" : ""}${file ? "#" : ""}`,
  );

describe("flattenArguments gives", () => {
  const cases: [title: string, given: Partial<Operation>, want: string[], overlay?: PartialOverlay][] = [
    ["nothing for an operation without inputs", {}, []],
    [
      "path and query parameters",
      { parameters: [PK, parameterOf("force", TEXT)] },
      ["pk <- path.pk!", "force <- query.force"],
    ],
    [
      "the properties of q, required only where q says so",
      { parameters: [parameterOf("q", object({ page: INT, key: TEXT }, ["key"]))] },
      ["page <- q.page", "key <- q.key!"],
    ],
    [
      "a q that is a list as one argument, called as its component is in the overlay",
      { parameters: [parameterOf("q", IDS, { required: true, schemaName: "get_delete_ids_schema" })] },
      ["ids <- q.q!*"],
      { arguments: { wholes: { get_delete_ids_schema: "ids" } } },
    ],
    [
      "a q that is any object as one argument",
      { parameters: [parameterOf("q", { type: "object" })] },
      ["q <- q.q*"],
    ],
    [
      "the properties of a JSON body",
      { body: json(object({ a: TEXT, b: TEXT }, ["b"])) },
      ["a <- body.a", "b <- body.b!"],
    ],
    ["a body that is no object as one argument", { body: json(IDS) }, ["body <- body.body!*"]],
    [
      "an optional body that is no object as an optional argument",
      { body: json(IDS, false) },
      ["body <- body.body*"],
    ],
    [
      "the fields of a form, files marked",
      {
        body: {
          encoding: "multipart",
          required: true,
          schema: object({ bundle: { ...TEXT, format: "binary" }, x: TEXT }, ["bundle"]),
        },
      },
      ["bundle <- form.bundle!#", "x <- form.x"],
    ],
    [
      "the fields of an urlencoded form",
      { body: { encoding: "form", required: true, schema: object({ x: TEXT }) } },
      ["x <- form.x"],
    ],
    [
      "what an unwrapped property holds, as required as both say",
      { id: "POST /t/", body: json(object({ p: object({ a: TEXT, b: TEXT }, ["a"]), z: TEXT }, ["p"])) },
      ["a <- body.p.a!", "b <- body.p.b", "z <- body.z"],
      { arguments: { unwrap: { "POST /t/": ["p"] } } },
    ],
    [
      "what an optional unwrapped property holds as optional",
      { id: "POST /t/", body: json(object({ p: object({ a: TEXT }, ["a"]) })) },
      ["a <- body.p.a"],
      { arguments: { unwrap: { "POST /t/": ["p"] } } },
    ],
    [
      "a telling name for a generic path parameter",
      { id: "GET /api/v1/chart/{pk}/data/", parameters: [PK] },
      ["chart_id <- path.pk!"],
      { arguments: { generic: ["pk"] } },
    ],
    [
      "the name of the resource in front of it, not of the first",
      { id: "GET /api/v1/security/roles/{pk}", parameters: [PK] },
      ["role_id <- path.pk!"],
      { arguments: { generic: ["pk"] }, resources: { security: "auth", "security/roles": "role" } },
    ],
    [
      "the plain name of a q property that is called like a generic path parameter",
      { parameters: [parameterOf("q", object({ pk: INT }))] },
      ["pk <- q.pk"],
      { arguments: { generic: ["pk"] } },
    ],
    [
      "a renamed argument, also over a generic name and under another version's parameter names",
      { id: "GET /api/v1/chart/{pk}", parameters: [PK] },
      ["key <- path.pk!"],
      { arguments: { generic: ["pk"], renames: { "GET /api/v1/chart/{id}": { "path.pk": "key" } } } },
    ],
    [
      "all but what is withheld from this operation",
      { id: "POST /login", body: json(object({ password: TEXT, other: TEXT })) },
      ["other <- body.other"],
      { withheld: { "POST /login": { password: "a secret" }, "POST /x": { other: "a secret" } } },
    ],
  ];
  it.each(cases)("%s", (_, given, want, overlay) => {
    const flat = flatten(given, overlay);
    expect(brief(flat)).toEqual(want);
    expect(flat.problems).toEqual([]);
  });

  it("a parameter's own description before its schema's", () => {
    const parameter = parameterOf("x", { ...TEXT, description: "schema" }, { description: "own" });
    expect(flatten({ parameters: [parameter] }).arguments[0]?.schema.description).toBe("own");
  });
});

describe("two inputs under one name", () => {
  const clash = {
    id: "PUT /a/{id}",
    parameters: [parameterOf("id", INT, { in: "path" as const })],
    body: json(object({ id: INT, x: TEXT })),
  };

  it("are reported with what to rename, not given a suffix", () => {
    expect(flatten(clash).problems).toEqual([
      {
        pointer: "spec/overlay/arguments.yaml PUT /a/{id}",
        message: expect.stringMatching(/"id".*rename body\.id/),
      },
    ]);
  });

  it("are no problem once one is renamed", () => {
    const flat = flatten(clash, { arguments: { renames: { "PUT /a/{id}": { "body.id": "new_id" } } } });
    expect(flat.problems).toEqual([]);
    expect(brief(flat)).toEqual(["id <- path.id", "new_id <- body.id", "x <- body.x"]);
  });

  it("are reported when a generic name makes them clash", () => {
    const given = { id: "PUT /api/v1/chart/{pk}", parameters: [PK], body: json(object({ chart_id: INT })) };
    expect(flatten(given, { arguments: { generic: ["pk"] } }).problems).toHaveLength(1);
  });
});

describe("JSON text", () => {
  const marks = (schema: Schema, field: string, given: Partial<Operation> = {}, only?: string[]) => {
    const entry = { field, why: "JSON in a string", ...(only && { only }) };
    const flat = flatten(
      { id: "POST /a/{pk}", body: json(object({ field: schema })), ...given },
      { "json-text": [entry] },
    );
    return JSON.stringify(flat.arguments).includes("contentMediaType");
  };
  const inList: Schema = { type: "array", items: object({ extra: TEXT }) };

  const cases: [title: string, want: boolean, schema: Schema, field: string, only?: string[]][] = [
    ["a string", true, TEXT, "field"],
    ["a string or null", true, { type: ["string", "null"] }, "field"],
    ["not what the document says is an object", false, { type: "object" }, "field"],
    ["not another field", false, TEXT, "fields"],
    ["a string inside a list", true, inList, "field[].extra"],
    ["a string inside an object", true, object({ extra: TEXT }), "field.extra"],
    ["not a field of that name further out", false, inList, "extra"],
    ["only in the operations named", true, TEXT, "field", ["POST /a/{key}"]],
    ["in no other operation", false, TEXT, "field", ["PUT /a/{pk}"]],
  ];
  it.each(cases)("is marked: %s", (_, want, schema, field, only) => {
    expect(marks(schema, field, {}, only)).toBe(want);
  });

  it("is not marked in the query", () => {
    expect(marks(TEXT, "field", { body: undefined, parameters: [parameterOf("field", TEXT)] })).toBe(false);
  });
});

describe("flattenArguments never loses", () => {
  it("an unwrapped property that holds nothing to unwrap", () => {
    const flat = flatten(
      { id: "POST /t/", body: json(object({ p: TEXT })) },
      { arguments: { unwrap: { "POST /t/": ["p"] } } },
    );
    expect([...brief(flat), ...flat.problems]).not.toEqual([]);
  });

  it("a path parameter, when a body property of its name is withheld", () => {
    const given = {
      id: "PUT /a/{id}",
      parameters: [parameterOf("id", INT, { in: "path" })],
      body: json(object({ id: INT })),
    };
    expect(brief(flatten(given, { withheld: { "PUT /a/{id}": { id: "set by the path" } } }))).toContain(
      "id <- path.id",
    );
  });
});
