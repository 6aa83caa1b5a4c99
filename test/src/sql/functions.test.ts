import { describe, expect, it } from "vitest";
import { ALL_DIALECTS, traitsOf } from "../../../src/sql/dialects.ts";
import { FORBIDDEN, FORBIDDEN_BEGINNINGS } from "../../../src/sql/functions/forbidden.ts";
import { objectionToCall, objectionToTable } from "../../../src/sql/functions/rules.ts";

const rulesOf = (dialect: (typeof ALL_DIALECTS)[number]) => traitsOf(dialect).functions;
const listing = ALL_DIALECTS.filter((dialect) => rulesOf(dialect).harmless !== undefined);

describe("a list of harmless functions", () => {
  it.each(listing)("holds nothing that is forbidden elsewhere (%s)", (dialect) => {
    const harmless = rulesOf(dialect).harmless?.flatMap((set) => [...set]) ?? [];
    expect(harmless.length).toBeGreaterThan(100);
    expect(harmless.filter((name) => FORBIDDEN.has(name))).toEqual([]);
    const begins = (name: string) => FORBIDDEN_BEGINNINGS.some((beginning) => name.startsWith(beginning));
    expect(harmless.filter(begins)).toEqual([]);
  });

  it.each(listing)("is the whole of what may be called (%s)", (dialect) => {
    expect(objectionToCall(rulesOf(dialect), ["count"])).toBeUndefined();
    expect(objectionToCall(rulesOf(dialect), ["COUNT"])).toBeUndefined();
    expect(objectionToCall(rulesOf(dialect), ["my_function"])).toContain(
      "not known to be free of side effects",
    );
    expect(objectionToCall(rulesOf(dialect), ["my_schema", "count"])).toContain("stored function");
  });
});

it.each(ALL_DIALECTS)("what is forbidden is refused in any case and with any schema (%s)", (dialect) => {
  for (const name of FORBIDDEN)
    for (const path of [[name], [name.toUpperCase()], ["s", name], ["c", "s", name]]) {
      expect(objectionToCall(rulesOf(dialect), path), path.join(".")).toBeDefined();
      expect(objectionToTable(rulesOf(dialect), path), path.join(".")).toBeDefined();
    }
});

it.each(ALL_DIALECTS)(
  "a function that is not listed may not stand for a table, unless it is stored there (%s)",
  (dialect) => {
    expect(objectionToTable(rulesOf(dialect), ["my_rows"])).toBeDefined();
    expect(objectionToTable(rulesOf(dialect), ["s", "my_rows"]) === undefined).toBe(
      dialect === "bigquery" || dialect === "mssql",
    );
  },
);
