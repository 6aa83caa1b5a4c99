import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer, Question } from "../../../src/sql/parser-thread.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const CHUNKS = join(ROOT, "dist", "chunks");
const THREAD = join(CHUNKS, "parser-worker.js");

let thread: Worker;
beforeAll(() => {
  if (!existsSync(THREAD)) execFileSync("npm", ["run", "--silent", "build"], { cwd: ROOT });
  thread = new Worker(THREAD);
});
afterAll(() => thread.terminate());

function ask(question: Question): Promise<Answer> {
  return new Promise((answer, fail) => {
    thread.once("message", answer).once("error", fail).postMessage(question);
  });
}

describe("the bundled thread of parsers", () => {
  it("parses with each of the parsers, from their compressed WebAssembly", async () => {
    expect(await ask({ sql: "select a from s.t limit 3", dialect: "postgresql" })).toEqual({
      tables: [{ schema: "s", table: "t" }],
      limit: 3,
    });
    expect(await ask({ sql: "select top 5 a from [s].t", dialect: "mssql" })).toEqual({
      tables: [{ schema: "s", table: "t" }],
      limit: 5,
    });
    expect(await ask({ sql: "drop table t", dialect: "postgresql" })).toEqual({ reason: "contains DROP" });
    expect(await ask({ sql: "drop table t", dialect: "trino" })).toEqual({ reason: "contains DROP" });
  });

  it("adds less than 1.5 MB to the package", () => {
    const sizes = readdirSync(CHUNKS)
      .filter((name) => /wasm|parser-worker/.test(name))
      .map((name) => statSync(join(CHUNKS, name)).size);
    expect(sizes.length).toBeGreaterThanOrEqual(4);
    expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThan(1_500_000);
  });
});
