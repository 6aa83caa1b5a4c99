import { describe, expect, it } from "vitest";
import { sqlPlaces } from "../../../codegen/overlay/sql.ts";

const ID = "POST /api/v1/x/";
const LOOKUPS = { thing: [{ get: "/api/v1/thing/{pk}", at: "result.database.id" }] };
const complaintOf = (operation: object) =>
  sqlPlaces.safeParse({ lookups: LOOKUPS, operations: { [ID]: operation } }).error?.issues[0]?.message;
const databases = [{ id: "body.database_id" }];

describe("sqlPlaces", () => {
  it("takes an operation that says where its SQL stands and which database it is for", () => {
    const full = {
      statements: ["body.sql"],
      expressions: ["body.a[].**.b"],
      columns: ["body.columns[]"],
      columnNames: { id: "path.pk", of: "thing", when: { "path.type": ["table"] } },
      databases,
      otherwise: [{ id: "path.pk", of: "thing" }],
      schema: "body.schema",
      rowLimit: "body.limit",
      unprovable: { "body.store": "would be stored" },
    };
    expect(complaintOf(full)).toBeUndefined();
  });

  it.each([
    ["SQL that stands nowhere", { databases }, /says nowhere/],
    ["SQL for no database", { statements: ["body.sql"], databases: [] }, /which database/],
    ["a place that says not where the argument goes", { statements: ["sql"], databases }, /must be a path/],
    [
      "a lookup that there is not",
      { statements: ["body.sql"], databases: [{ id: "path.pk", of: "nothing" }] },
      /"nothing" is no lookup/,
    ],
    [
      "two conditions of which one would be lost",
      {
        statements: ["body.sql"],
        databases: [{ id: "path.pk", when: { "body.a": ["1"], "body.b": ["2"] } }],
      },
      /names one argument/,
    ],
    ["an unknown word", { statements: ["body.sql"], databases, limit: "body.limit" }, /Unrecognized/],
  ])("refuses %s", (_, operation, complaint) => {
    expect(complaintOf(operation)).toMatch(complaint);
  });
});
