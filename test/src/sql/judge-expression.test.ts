import { describe, expect, it } from "vitest";
import { ALL_DIALECTS } from "../../../src/sql/dialects.ts";
import { judgeExpression } from "../../../src/sql/judge-expression.ts";
import { refusedSamples } from "./corpus.ts";
import { allowedExpressions, refusedExpressions } from "./expression-corpus.ts";

describe.each(ALL_DIALECTS)("judgeExpression for %s", (dialect) => {
  // Red when one of the three queries asks for more than an expression.
  it("lets expressions through", async () => {
    const refused = [];
    for (const text of allowedExpressions) {
      const verdict = await judgeExpression(text, dialect);
      if (!verdict.readOnly) refused.push({ text, reason: verdict.reason });
    }
    expect(refused).toEqual([]);
  });

  // Red without the count of parentheses, the refusal of comments, or any one of the queries.
  it("refuses what is more or less than one expression, and says why", async () => {
    const passed = [];
    for (const { text, says } of refusedExpressions) {
      const verdict = await judgeExpression(text, dialect);
      if (verdict.readOnly || !SAYS(verdict.reason, says)) passed.push({ text, says, verdict });
    }
    expect(passed).toEqual([]);
  });

  // Red when the text is taken for harmless before the judge of statements has seen it.
  it("refuses every statement that is refused, in parentheses or not, but a single word, which names a column", async () => {
    const texts = refusedSamples().filter(
      (sample) => sample.dialect === dialect && !/^\w+$/.test(sample.sql.trim()),
    );
    const passed = [];
    for (const { sql } of texts)
      for (const text of [sql, `(${sql})`, `1 + (${sql})`]) {
        const verdict = await judgeExpression(text, dialect);
        if (verdict.readOnly) passed.push(text);
      }
    expect(passed).toEqual([]);
  });
});

it("names the tables of a query within an expression", async () => {
  const verdict = await judgeExpression("a > (SELECT MAX(b) FROM s.t)", "postgresql");
  expect(verdict).toMatchObject({ readOnly: true, tables: [{ schema: "s", table: "t" }] });
});

it("refuses a call of a function that may write", async () => {
  const verdict = await judgeExpression("pg_terminate_backend(1)", "postgresql");
  expect(verdict).toMatchObject({ readOnly: false, reason: expect.stringContaining("pg_terminate_backend") });
});

/** Parsers differ in how they put it where something else in the text is objectionable first. */
const SAYS = (reason: string, says: string) =>
  says === "no expression" ? reason.length > 0 : reason.includes(says);
