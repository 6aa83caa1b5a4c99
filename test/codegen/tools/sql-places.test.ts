import { describe, expect, it } from "vitest";
import type { Argument } from "../../../codegen/model.ts";
import { operationKey } from "../../../codegen/overlay/operation-key.ts";
import type { SqlPlaces } from "../../../codegen/overlay/sql.ts";
import { sqlUseOf } from "../../../codegen/tools/sql-places.ts";
import { realOverlay, runPipeline, VERSIONS } from "../superset-pipeline.ts";

const argument = (where: Argument["in"], wire: string, name = wire): Argument => ({
  name,
  in: where,
  wire,
  required: false,
  whole: false,
  file: false,
  schema: { type: "string" },
});
const flat = [
  argument("path", "pk", "thing_id"),
  argument("query", "sql", "other"),
  argument("body", "sql"),
  argument("body", "queries", "parts"),
];
const steps = [{ get: "/api/v1/thing/{pk}", at: "result.database.id" }];
const use = (entry: SqlPlaces["operations"][string]) =>
  sqlUseOf(
    "PUT /api/v1/thing/{pk}",
    {
      lookups: { thing: steps },
      operations: { "PUT /api/v1/thing/{id}": entry },
    },
    flat,
  );

describe("sqlUseOf", () => {
  it("names the arguments as the tool does, not as the wire does, and writes the lookups out", () => {
    const made = use({
      statements: ["body.sql"],
      expressions: ["body.queries[].where"],
      databases: [{ id: "path.pk", of: "thing", when: { "body.sql": ["x"] } }],
      unprovable: { "body.queries[].datasource": "is for something else" },
    });
    expect(made).toEqual({
      statements: ["sql"],
      expressions: ["parts[].where"],
      databases: [{ id: "thing_id", via: steps, when: { at: "sql", is: ["x"] } }],
      unprovable: { "parts[].datasource": "is for something else" },
    });
  });

  it("leaves out what names no argument, and a database whose condition does", () => {
    const made = use({
      statements: ["body.sq", "body.sql"],
      databases: [{ id: "query.pk" }, { id: "path.pk", when: { "body.type": ["table"] } }],
      unprovable: { "body.store": "would be stored" },
    });
    expect(made).toEqual({ statements: ["sql"], databases: [] });
  });

  it("is nothing for an operation that takes no SQL", () => {
    expect(sqlUseOf("GET /api/v1/thing/", { lookups: {}, operations: {} }, flat)).toBeUndefined();
  });
});

/** Arguments of these names are SQL, or hold it. */
const SQL_NAMES = /^(sql|clause|expression|where|having|rls|queries|query_context|fetch_values_predicate)$/;

/** Why SQL of these reaches no database by the call. */
const KEPT_ONLY: Readonly<Record<string, string>> = {
  "POST /api/v1/saved_query/": "kept as text, which a person or superset_sqllab_execute_query runs",
  "PUT /api/v1/saved_query/{pk}": "kept as text, which a person or superset_sqllab_execute_query runs",
  "POST /api/v1/sqllab/format_sql/": "only laid out anew",
  "POST /api/v1/sqllab/permalink": "kept as text for SQL Lab's editor",
};

describe("spec/overlay/sql.yaml", () => {
  it.each(VERSIONS)("guards every argument of %s that is SQL", (version) => {
    const { tools } = runPipeline(version);
    const unguarded = tools.filter(
      ({ sql, arguments: args }) => !sql && args.some(({ wire }) => SQL_NAMES.test(wire)),
    );
    const kept = Object.keys(KEPT_ONLY).map(operationKey);
    expect(
      unguarded.map(({ operation }) => operation.id).filter((id) => !kept.includes(operationKey(id))),
    ).toEqual([]);
  });

  it("names only operations and arguments that some version has", () => {
    const known = new Set(
      VERSIONS.flatMap((version) =>
        runPipeline(version).operations.flatMap(({ id, parameters, body }) => {
          const inBody = body?.schema.properties ?? {};
          const places = [
            ...parameters.map((parameter) => `${parameter.in}.${parameter.name}`),
            ...Object.keys(inBody).map((name) => `body.${name}`),
          ];
          return places.map((place) => `${operationKey(id)} ${place}`);
        }),
      ),
    );
    const stale = Object.entries(realOverlay().sql.operations).flatMap(([id, entry]) =>
      [...JSON.stringify(entry).matchAll(/"(?:path|query|body)\.\w+/g)]
        .map(([place]) => `${operationKey(id)} ${place.slice(1)}`)
        .filter((key) => !known.has(key)),
    );
    expect(stale).toEqual([]);
  });

  it("asks only for what there is", () => {
    const { operations } = runPipeline(VERSIONS.at(-1) as string);
    const known = new Set(operations.map(({ id }) => operationKey(id)));
    const steps = Object.values(realOverlay().sql.lookups).flat();
    expect(steps.filter(({ get }) => !known.has(operationKey(`GET ${get}`)))).toEqual([]);
  });
});
