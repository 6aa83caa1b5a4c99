import type { Argument, Operation, Parameter, Schema, Tool } from "../../../codegen/model.ts";
import type { Overlay } from "../../../codegen/overlay/overlay.ts";

// Model values for the tests: each with what a test does not care about filled in.

/** An overlay of which only the sections under test are given, and of `arguments` only the keys. */
export type PartialOverlay = Partial<Omit<Overlay, "arguments">> & {
  arguments?: Partial<Overlay["arguments"]>;
};

export function operationOf(given: Partial<Operation> = {}): Operation {
  const [method, path] = (given.id ?? "GET /api/v1/chart/").split(" ") as [Operation["method"], string];
  return {
    id: `${method} ${path}`,
    method,
    path,
    summary: "",
    description: "",
    deprecated: false,
    parameters: [],
    body: undefined,
    credential: "access",
    produces: ["application/json"],
    ...given,
  };
}

export function parameterOf(name: string, schema: Schema, given: Partial<Parameter> = {}): Parameter {
  const encoding = name === "q" ? "rison" : "plain";
  return {
    name,
    in: "query",
    encoding,
    required: false,
    description: "",
    schema,
    schemaName: undefined,
    ...given,
  };
}

export function argumentOf(schema: Schema, given: Partial<Argument> = {}): Argument {
  const name = given.name ?? "value";
  return { name, in: "body", wire: name, required: false, whole: false, file: false, schema, ...given };
}

export function toolOf(args: Argument[], given: Partial<Tool> = {}): Tool {
  return {
    name: "superset_chart_list",
    title: "List charts",
    description: "List charts.",
    resource: "chart",
    endpoint: "chartList",
    operation: operationOf(),
    effect: "read",
    external: false,
    admin: false,
    arguments: args,
    withheld: {},
    defaults: {},
    fields: [],
    secrets: [],
    sql: undefined,
    names: undefined,
    references: [],
    operators: [],
    ...given,
  };
}

export function overlayOf(given: PartialOverlay = {}): Overlay {
  return {
    corrections: [],
    resources: {},
    names: { known: {}, clash: {}, clearer: {} },
    "json-text": [],
    withheld: {},
    secrets: {},
    columns: {},
    answers: { documents: {}, noise: {}, usual: {} },
    references: { things: {}, arguments: [], filters: [] },
    sql: { lookups: {}, operations: {} },
    credentials: [],
    flags: [],
    "chart-types": { components: {}, controls: {}, withheld: {} },
    words: {},
    needs: {},
    lexicon: {
      resources: {},
      actions: {},
      topics: {},
      ignored: [],
      priors: {},
    },
    ...given,
    arguments: {
      wholes: {},
      generic: [],
      unwrap: {},
      renames: {},
      aliases: {},
      choices: {},
      common: {},
      ...given.arguments,
    },
  };
}
