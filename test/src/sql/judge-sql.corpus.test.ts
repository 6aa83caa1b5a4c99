import { describe, expect, it } from "vitest";
import { ALL_DIALECTS } from "../../../src/sql/dialects.ts";
import { judgeSql } from "../../../src/sql/judge-sql.ts";
import { allowedSamples, refusedSamples } from "./corpus.ts";

const refused = refusedSamples();
const allowed = allowedSamples();

it("there are hundreds of texts of either kind, of every dialect", () => {
  const distinct = (samples: typeof refused) => new Set(samples.map(({ sql }) => sql)).size;
  expect(distinct(refused)).toBeGreaterThan(300);
  expect(distinct(allowed)).toBeGreaterThan(300);
});

describe.each(ALL_DIALECTS)("%s", (dialect) => {
  it.each(refused.filter((sample) => sample.dialect === dialect))(
    "refuses $sql, saying “$says”",
    async ({ sql, says }) => {
      const verdict = await judgeSql(sql, dialect);
      expect(verdict).toEqual({ readOnly: false, reason: expect.stringContaining(says ?? "") });
    },
  );

  it.each(allowed.filter((sample) => sample.dialect === dialect))("lets through $sql", async ({ sql }) => {
    expect(await judgeSql(sql, dialect)).toMatchObject({ readOnly: true });
  });
});
