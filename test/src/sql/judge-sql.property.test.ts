import fc from "fast-check";
import { expect, it } from "vitest";
import { judgeSql } from "../../../src/sql/judge-sql.ts";
import { allowedSamples, refusedSamples, type Sample } from "./corpus.ts";

/** Thousands of questions each: minutes on a busy machine. */
const PATIENCE = 120_000;

const refused = refusedSamples();
const allowed = allowedSamples();

/** Quoted text, comments, blanks and all else, in the order of the text. */
const PIECES =
  /'(?:[^'\\]|\\[\s\S]|'')*'|"[^"]*"|`[^`]*`|\/\*[\s\S]*?\*\/|--[^\n]*\n?|[ \t\n]+|[^ \t\n'"`]+|[\s\S]/g;

const BLANKS = [" ", "\n", "\t  ", " /* x */ ", "\n-- y\n", "/**/"];

/** The same words with other blanks between them and letters in another case. */
function respelled(sql: string, choices: readonly number[]): string {
  let turn = 0;
  const next = () => choices[turn++ % choices.length] ?? 0;
  return (sql.match(PIECES) ?? [])
    .map((piece) => {
      if (/^[ \t\n]/.test(piece)) return BLANKS[next() % BLANKS.length] ?? " ";
      if (/^['"`]|^--|^\/\*/.test(piece)) return piece;
      return piece.replace(/[a-z]/gi, (letter) =>
        next() % 2 === 0 ? letter.toUpperCase() : letter.toLowerCase(),
      );
    })
    .join("");
}

const spelling = fc.array(fc.nat(1000), { minLength: 7, maxLength: 31 });

it(
  "other blanks, comments and cases never turn a refused text into an allowed one",
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...refused), spelling, async ({ sql, dialect }, choices) => {
        expect(await judgeSql(respelled(sql, choices), dialect)).toMatchObject({ readOnly: false });
      }),
      { numRuns: 1_500 },
    );
  },
  PATIENCE,
);

it(
  "a second statement is refused after any allowed text",
  async () => {
    const seconds = [
      "; DROP TABLE t",
      ";\n\ndelete from t",
      "\n;/**/insert into t values (1);",
      "; select 1",
    ];
    for (const { sql, dialect } of allowed)
      for (const second of seconds)
        expect(
          await judgeSql(sql.replace(/;\s*$/, "") + (sql.includes("--") ? "\n" : "") + second, dialect),
          sql,
        ).toMatchObject({
          readOnly: false,
        });
  },
  PATIENCE,
);

it(
  "a write is refused around, within and beside any allowed query",
  async () => {
    const queries = allowed.filter(({ sql }) => /^select/i.test(sql) && !/[;#]|--|format json/i.test(sql));
    expect(queries.length).toBeGreaterThan(400);
    const around: ((sample: Sample) => string)[] = [
      ({ sql }) => `insert into x ${sql}`,
      ({ sql }) => `create table x as ${sql}`,
      ({ sql }) => `create view x as ${sql}`,
      ({ sql }) => `with x as (delete from t returning a) ${sql}`,
      ({ sql }) => `with x as (insert into t values (1) returning a) ${sql}`,
      ({ sql }) => `explain analyze insert into x ${sql}`,
      ({ sql }) => `${sql} for update`,
      ({ sql }) => `${sql} into outfile '/tmp/x'`,
      ({ sql }) => `${sql} into x`,
      ({ sql }) => `${sql} union all delete from t`,
      ({ sql }) => `call p((${sql}))`,
      ({ sql }) => `begin; ${sql}; commit`,
      ({ sql }) => `set x = (${sql})`,
    ];
    for (const sample of queries)
      for (const written of around)
        expect(await judgeSql(written(sample), sample.dialect), written(sample)).toMatchObject({
          readOnly: false,
        });
  },
  PATIENCE,
);

it(
  "a call with side effects is refused anywhere in a query of any dialect",
  async () => {
    const places = [
      "select sleep(1)",
      "select a, sleep(1) from t",
      "select 1 from t where sleep(1) = 0",
      "select 1 from t where a in (select sleep(1))",
      "select 1 from t group by sleep(1)",
      "select 1 from t group by a having sleep(1) > 0",
      "select 1 from t order by sleep(1)",
      "select 1 from t join u on sleep(1) = 0",
      "select * from (select sleep(1) as a) x",
      "with x as (select sleep(1) as a) select * from x",
      "select a from t union all select sleep(1)",
      "select case when sleep(1) = 0 then 1 end",
      "select coalesce(null, sleep(1))",
      "select sum(a) over (partition by sleep(1)) from t",
      "select sum(sleep(1)) from t",
      "select cast(sleep(1) as integer)",
      "select 1 where exists (select sleep(1))",
      "select -sleep(1)",
      "select 1 + (2 * sleep(1))",
      "select a between 1 and sleep(1) from t",
      "select a like sleep(1) from t",
      "select extract(year from sleep(1))",
      "select substring(sleep(1) from 1)",
      "select trim(sleep(1))",
      "values (sleep(1))",
    ];
    const dialects = [...new Set(allowed.map(({ dialect }) => dialect))];
    for (const dialect of dialects)
      for (const sql of places)
        expect(await judgeSql(sql, dialect), `${dialect}: ${sql}`).toMatchObject({ readOnly: false });
  },
  PATIENCE,
);
