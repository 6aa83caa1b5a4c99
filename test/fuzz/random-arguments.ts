import fc from "fast-check";
import { withOwnArguments } from "../../src/tools/own-arguments.ts";
import type { Tool } from "../../src/tools/tool.ts";

interface Shape {
  type?: string | string[];
  enum?: unknown[];
  anyOf?: Shape[];
  items?: Shape;
  properties?: Record<string, Shape>;
}

type Value = fc.Arbitrary<unknown>;

/** Texts that have broken programs before. */
const HOSTILE = [
  ...["", " ", "null", "undefined", "NaN", "-0", "1e999", "9007199254740993", "0x10", "true"],
  ...["../../etc/passwd", "..", "%2e%2e%2f", "/dev/zero", "file:///etc/passwd", "C:\\x", "a/b?c#d"],
  ...["'; DROP TABLE users; --", "{{ 1/0 }}", "$(x)", "<script>", "\u0000", "\ud800", "\u202e", "💥", "é"],
  ...["[", "{", '"', "[1,2", '{"a":', "!(1,2)", "(a:b)", "'", "1,2,,3", "a,b, c", "=", "%"],
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "then"],
];

const text: Value = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 30 }));
const name: Value = fc.constantFrom(
  "Sales",
  "main",
  "admin",
  "orders",
  "3d6febec-da32-45b6-8ad1-548ae3ec1c68",
);
const whole: Value = fc.integer({ min: 0, max: 200 });
const number: Value = fc.oneof(
  { weight: 8, arbitrary: whole },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom(0, -1, 2 ** 53, -(2 ** 31), 1e300) },
);
const json: Value = fc.jsonValue({ maxDepth: 3 });
const anything: Value = fc.oneof(
  json,
  text,
  number,
  fc.constantFrom(null, true, false, [], {}, [[]], [null]),
);

/** A value that a schema takes, or nearly: what a caller sends who has read it. */
function inShape(shape: Shape, depth: number): Value {
  if (shape.enum) return fc.constantFrom(...shape.enum);
  if (shape.anyOf) return fc.oneof(...shape.anyOf.map((choice) => inShape(choice, depth)));
  const types = [shape.type ?? "any"].flat();
  return fc.oneof(...types.map((type) => ofType(type, shape, depth)));
}

function ofType(type: string, shape: Shape, depth: number): Value {
  if (depth <= 0) return json;
  switch (type) {
    case "integer":
    case "number":
      return number;
    case "string":
      return fc.oneof(name, text);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return fc.array(meant(shape.items ?? {}, depth - 1), { maxLength: 3 });
    case "object":
      return record(shape, depth - 1);
    default:
      return json;
  }
}

/** Mostly what the schema takes, as it is or as text; now and then something else. */
function meant(shape: Shape, depth: number): Value {
  const right = inShape(shape, depth);
  return fc.oneof(
    { weight: 40, arbitrary: right },
    { weight: 4, arbitrary: right.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: right.map((value) => [value]) },
    { weight: 1, arbitrary: anything },
  );
}

function record({ properties = {} }: Shape, depth: number): Value {
  const known = Object.entries(properties).map(([key, shape]) => [key, meant(shape, depth)] as const);
  const strange = fc.dictionary(
    fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom(...HOSTILE)),
    anything,
    {
      maxKeys: 2,
    },
  );
  return fc
    .tuple(
      fc.record(Object.fromEntries(known), { requiredKeys: [] }),
      fc.oneof({ weight: 9, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: strange }),
    )
    .map(([own, others]) => ({ ...own, ...others }));
}

/** The arguments of one call of a tool: all that are required more often than not. */
export function randomArguments(tool: Tool): fc.Arbitrary<Record<string, unknown>> {
  const { properties, required = [] } = withOwnArguments(tool) as {
    properties: Record<string, Shape>;
    required?: string[];
  };
  const needed = Object.fromEntries(required.map((key) => [key, meant(properties[key] ?? {}, 3)]));
  return fc
    .tuple(fc.record(needed, { requiredKeys: [] }), fc.record(needed), record({ properties }, 3), fc.nat(9))
    .map(([some, all, others, dice]) => ({ ...(others as object), ...(dice === 0 ? some : all) }));
}
