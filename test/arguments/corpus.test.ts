import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import type { ZodType } from "zod";
import type { OperationTool } from "../../generated/index.ts";
import type { Access } from "../../src/safety/sql-databases.ts";
import { understandArguments } from "../../src/tools/understand.ts";
import { validateArguments } from "../../src/tools/validate.ts";
import { loadAll } from "../generated/all-tools.ts";
import { malformed, NAMED } from "./malformed.ts";
import { mistaken } from "./mistaken.ts";
import { correct } from "./reader.ts";

const newest = (await loadAll()).at(-1) as Awaited<ReturnType<typeof loadAll>>[number];
const validatorOf = ({ resource, endpoint }: OperationTool) =>
  newest.validators[resource]?.[endpoint] as unknown as ZodType;

/** A Superset in which there is one thing of every kind. */
const access: Access = {
  find: (_, path) => newest.tools.find((tool) => tool.method === "GET" && tool.path === path),
  ask: async ({ names }, _, q) => {
    const filters = (q?.filters ?? []) as { opr: string; value: string }[];
    const isCalled = filters.every(({ opr, value }) => opr === "ct" || value === NAMED.name);
    const row = {
      id: NAMED.id,
      ...Object.fromEntries((names?.columns ?? []).map((column) => [column, NAMED.name])),
    };
    return { result: isCalled ? [row] : [] };
  },
};

/** What a call comes to: its arguments as they are understood, or what is said against them. */
async function check(tool: OperationTool, sent: Record<string, unknown>) {
  const { args, complaints } = await understandArguments(tool, validatorOf(tool), sent, access);
  try {
    validateArguments(tool, validatorOf(tool), args, complaints);
    return { args };
  } catch (error) {
    return { args, error: (error as Error).message };
  }
}

/** How often somebody may have to read an error: what it hides shows in the next. */
const MOST_READINGS = 3;

async function readAndCorrect(
  tool: OperationTool,
  sent: Record<string, unknown>,
): Promise<string | undefined> {
  let args = sent;
  let error: string | undefined;
  for (let reading = 0; reading <= MOST_READINGS; reading++) {
    ({ error } = await check(tool, args));
    if (error === undefined) return undefined;
    args = correct(args, error);
  }
  return error;
}

describe("arguments of every tool", () => {
  const meant = newest.tools.flatMap((tool) => [...malformed(tool)].map((entry) => ({ tool, ...entry })));
  const wrong = newest.tools.flatMap((tool) => [...mistaken(tool)].map((entry) => ({ tool, ...entry })));

  it("that are malformed are taken for what they mean", async () => {
    expect(meant.length).toBeGreaterThan(5000);
    const missed: string[] = [];
    for (const { tool, how, sent, meant: want } of meant) {
      const { args, error } = await check(tool, sent);
      if (error !== undefined || !isDeepStrictEqual(args, want))
        missed.push(`${tool.name}, ${how}: ${JSON.stringify(sent)} -> ${error ?? JSON.stringify(args)}`);
    }
    console.log(
      `malformed but meant: ${meant.length} sets of arguments, ${share(meant.length - missed.length, meant.length)} succeed`,
    );
    expect(missed).toEqual([]);
  });

  it("that are mistaken are put right by the error alone", async () => {
    expect(wrong.length).toBeGreaterThan(2000);
    const refused: typeof wrong = [];
    const stuck: string[] = [];
    for (const entry of wrong) {
      if ((await check(entry.tool, entry.sent)).error === undefined) continue;
      refused.push(entry);
      const error = await readAndCorrect(entry.tool, entry.sent);
      if (error !== undefined)
        stuck.push(`${entry.tool.name}, ${entry.how}: ${JSON.stringify(entry.sent)} -> ${error}`);
    }
    const taken = wrong.length - refused.length;
    console.log(
      `mistaken: ${wrong.length} sets of arguments, ${share(taken, wrong.length)} succeed, ${share(refused.length - stuck.length, refused.length)} of the rest are put right by the error alone`,
    );
    // A list that must not be empty is all that the reader cannot fill from the text.
    expect(stuck.filter((text) => !text.includes("expected array to have >=1 items"))).toEqual([]);
    expect(stuck.length / refused.length).toBeLessThanOrEqual(0.005);
  });
});

const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
