import { readFileSync } from "node:fs";
import { satisfies } from "semver";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Argument } from "../../generated/index.ts";
import { loadAll } from "./all-tools.ts";
import { type DeclaredInput, declaredInputs } from "./declared-inputs.ts";

/**
 * Nothing that Superset declares is lost: read from the vendor's raw document and held against the generated tools,
 * with the overlay's files as the only excuse.
 */
const spec = (path: string) => readFileSync(new URL(`../../spec/${path}`, import.meta.url), "utf8");
const key = (id: string) => id.replace(/\{[^}]*\}/g, "{}");

interface Correction {
  operation?: string;
  schema?: string;
  at?: string;
  replace?: unknown;
  remove?: true;
  versions?: string;
}

const corrections = parse(spec("overlay/corrections.yaml")) as Correction[];
const withheld = parse(spec("overlay/withheld.yaml")) as Record<string, Record<string, string>>;

/** The declared input is removed or replaced by a correction of this version: at its place, or at one that holds it. */
function isCorrected(input: DeclaredInput, version: string): boolean {
  return corrections.some(({ operation, schema, at = "", replace, remove, versions = "*" }) => {
    if ((replace === undefined && !remove) || !satisfies(version, versions)) return false;
    if (operation !== undefined && key(operation) !== key(input.operation)) return false;
    const place = schema === undefined ? at : `schema ${schema}${at}`;
    return input.pointers.some((pointer) => `${pointer}/`.startsWith(`${place}/`));
  });
}

function isWithheld({ operation, wire }: DeclaredInput): boolean {
  return Object.entries(withheld).some(([id, inputs]) => key(id) === key(operation) && wire in inputs);
}

/** `properties` may be reached as `properties.tags`: what only wraps others is unwrapped. */
function reaches(argument: Argument, input: DeclaredInput): boolean {
  if (argument.in !== input.in) return false;
  if (input.wire === "*") return true;
  if (input.whole) return argument.whole === true && argument.wire === input.wire;
  return (
    argument.whole !== true && (argument.wire === input.wire || argument.wire.startsWith(`${input.wire}.`))
  );
}

const say = ({ operation, in: place, wire }: DeclaredInput) => `${operation} ${place}.${wire}`;

for (const { version, tools } of await loadAll()) {
  const document = JSON.parse(spec(`${version}/openapi.json`));
  const declared = declaredInputs(document);
  const argumentsOf = new Map(tools.map(({ method, path, arguments: args }) => [`${method} ${path}`, args]));
  const lost = declared.filter(
    (input) => !argumentsOf.get(input.operation)?.some((argument) => reaches(argument, input)),
  );

  describe(version, () => {
    it("has a tool for every operation of the document, exactly one, under the very path", () => {
      const operations = Object.entries(document.paths as Record<string, object>).flatMap(([path, item]) =>
        Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
      );
      expect(tools.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(operations.sort());
    });

    it("declares inputs of every kind, so that there is something to lose", () => {
      const places = new Set(declared.map((input) => input.in));
      expect([...places].sort()).toEqual(["body", "form", "path", "q", "query"]);
      expect(declared.length).toBeGreaterThan(800);
      expect(declared.some(({ whole }) => whole)).toBe(true);
    });

    it("reaches every declared input through an argument of the right place and name on the wire", () => {
      const excused = (input: DeclaredInput) => isWithheld(input) || isCorrected(input, version);
      expect(lost.filter((input) => !excused(input)).map(say)).toEqual([]);
    });

    it("hides from the model what is withheld, and nothing else without a correction", () => {
      const hidden = lost.filter((input) => !isCorrected(input, version));
      const wanted = declared.filter((input) => isWithheld(input));
      expect(hidden.map(say)).toEqual(wanted.map(say));
    });

    it("has no argument that goes nowhere: each is declared, or a correction put it there", () => {
      const touched = (id: string) =>
        corrections.some(({ operation, schema }) =>
          operation === undefined
            ? declared.some(
                (input) =>
                  input.operation === id && input.pointers.some((at) => at.startsWith(`schema ${schema}/`)),
              )
            : key(operation) === key(id),
        );
      const invented = [...argumentsOf].flatMap(([id, args]) => {
        const own = declared.filter(({ operation }) => operation === id);
        const unknown = args.filter((argument) => !own.some((input) => reaches(argument, input)));
        return touched(id) ? [] : unknown.map(({ in: place, wire }) => `${id} ${place}.${wire}`);
      });
      expect(invented).toEqual([]);
    });
  });
}
