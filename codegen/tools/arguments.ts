import type { Argument, ArgumentPlace, Operation, Parameter, Problem, Schema } from "../model.ts";
import { byOperationKey, operationKey } from "../overlay/operation-key.ts";
import type { Overlay } from "../overlay/overlay.ts";
import { placeOf } from "./tool-name.ts";

/**
 * The flat arguments of an operation: path parameters, query parameters, the properties of `q` and those of the body,
 * all on one level under names of their own. Two inputs under one name are a problem for the overlay to solve.
 */
export function flattenArguments(
  operation: Operation,
  overlay: Overlay,
): { arguments: Argument[]; problems: Problem[] } {
  const inputs = [
    ...operation.parameters.flatMap((parameter) => fromParameter(parameter, overlay)),
    ...fromBody(operation, byOperationKey(overlay.arguments.unwrap).get(operationKey(operation.id)) ?? []),
  ];
  const renames = byOperationKey(overlay.arguments.renames).get(operationKey(operation.id)) ?? {};
  const withheld = byOperationKey(overlay.withheld).get(operationKey(operation.id)) ?? {};
  const offered = inputs
    // A path cannot be written without its parameters.
    .filter((input) => input.in === "path" || !(input.wire in withheld))
    .map((input) => ({
      ...input,
      name: renames[`${input.in}.${input.wire}`] ?? genericName(input, operation, overlay) ?? input.name,
      schema: markJsonText(input, operation, overlay),
    }));
  const problems = offered
    .filter((argument, index) => offered.findIndex(({ name }) => name === argument.name) !== index)
    .map(({ name, in: place, wire }) => ({
      pointer: `spec/overlay/arguments.yaml ${operation.id}`,
      message: `two arguments are called "${name}"; rename ${place}.${wire} under "renames"`,
    }));
  return { arguments: offered, problems };
}

function fromParameter(parameter: Parameter, overlay: Overlay): Argument[] {
  const { name, required, schema, description } = parameter;
  if (parameter.encoding === "plain") {
    return [argument(parameter.in, name, required, { ...schema, ...(description && { description }) })];
  }
  if (schema.properties) return fromProperties("q", schema, true);
  const whole = overlay.arguments.wholes[parameter.schemaName ?? ""] ?? name;
  return [{ ...argument("q", name, required, schema), name: whole, whole: true }];
}

function fromBody({ body }: Operation, unwrapped: readonly string[]): Argument[] {
  if (!body) return [];
  const place = body.encoding === "json" ? "body" : "form";
  if (body.schema.properties) {
    return fromProperties(place, body.schema, true).flatMap((outer) => {
      // One with nothing inside stays as it is, rather than vanish.
      if (!unwrapped.includes(outer.wire) || !outer.schema.properties) return [outer];
      const inner = fromProperties(place, outer.schema, outer.required);
      return inner.map((argument) => ({ ...argument, wire: `${outer.wire}.${argument.wire}` }));
    });
  }
  return [{ ...argument(place, "body", body.required, body.schema), whole: true }];
}

function fromProperties(place: ArgumentPlace, schema: Schema, needed: boolean): Argument[] {
  return Object.entries(schema.properties ?? {}).map(([wire, property]) =>
    argument(place, wire, needed && (schema.required ?? []).includes(wire), property),
  );
}

function argument(place: ArgumentPlace, wire: string, required: boolean, schema: Schema): Argument {
  const file = schema.format === "binary";
  return { name: wire, in: place, wire, required, whole: false, file, schema };
}

/** `{pk}` says nothing; the resource it stands behind does: `chart_id`. */
function genericName(input: Argument, { path }: Operation, overlay: Overlay): string | undefined {
  if (input.in !== "path" || !overlay.arguments.generic.includes(input.wire)) return undefined;
  const before = path.slice(0, path.indexOf(`{${input.wire}}`));
  return `${placeOf(before, overlay.resources).resource}_id`;
}

/** Mark the strings that hold JSON text, so that an object can be given for them. */
function markJsonText(input: Argument, operation: Operation, overlay: Overlay): Schema {
  if (input.in !== "body" && input.in !== "form") return input.schema;
  const fields = overlay["json-text"]
    .filter(({ only }) => !only || only.map(operationKey).includes(operationKey(operation.id)))
    .map(({ field }) => field);
  const mark = (schema: Schema, path: string): Schema => {
    const marked = { ...schema };
    if (fields.includes(path) && isString(schema)) marked.contentMediaType = "application/json";
    if (schema.items) marked.items = mark(schema.items, `${path}[]`);
    if (schema.properties) {
      marked.properties = Object.fromEntries(
        Object.entries(schema.properties).map(([key, child]) => [key, mark(child, `${path}.${key}`)]),
      );
    }
    return marked;
  };
  return mark(input.schema, input.wire);
}

function isString({ type }: Schema): boolean {
  return type === "string" || (Array.isArray(type) && type.includes("string"));
}
