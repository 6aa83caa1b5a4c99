import { describe, expect, it } from "vitest";
import {
  type Check,
  type Finding,
  failed,
  type Ground,
  ok,
  type Surroundings,
} from "../../../src/doctor/check.ts";
import { CHECKS, runChecks } from "../../../src/doctor/run-checks.ts";
import { createKnownSecrets } from "../../../src/results/known-secrets.ts";

const surroundings: Surroundings = {
  sources: { flags: {}, env: {} },
  origin: "the test",
  known: createKnownSecrets(),
  clients: [],
  named: [],
};

async function run(checks: readonly Check[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for await (const finding of runChecks(surroundings, checks)) findings.push(finding);
  return findings;
}

const giving = (name: string, ground: Partial<Ground>, needs: (keyof Ground)[] = []): Check => ({
  name,
  needs,
  gives: Object.keys(ground) as (keyof Ground)[],
  run: async () => ({ verdicts: [ok("fine")], ground }),
});

describe("runChecks", () => {
  it("hands on what a check has found out to those after it", async () => {
    const reading: Check<"baseUrl"> = {
      name: "second",
      needs: ["baseUrl"],
      gives: [],
      run: async ({ baseUrl }) => ({ verdicts: [ok(baseUrl)] }),
    };
    const findings = await run([giving("first", { baseUrl: "http://x.test" }), reading]);
    expect(findings.at(-1)).toEqual({ check: "second", state: "ok", message: "http://x.test" });
  });

  it("blames all that is skipped on the check that has failed", async () => {
    const broken: Check = {
      name: "first",
      needs: [],
      gives: ["baseUrl"],
      run: async () => ({ verdicts: [failed("broken", "mend it")] }),
    };
    const findings = await run([
      broken,
      giving("second", { version: "6.1.0" }, ["baseUrl"]),
      giving("third", {}, ["version"]),
      giving("fourth", {}),
    ]);
    expect(findings.map(({ check, state, message }) => [check, state, message])).toEqual([
      ["first", "failed", "broken"],
      ["second", "skipped", 'waits for "first" to be mended'],
      ["third", "skipped", 'waits for "first" to be mended'],
      ["fourth", "ok", "fine"],
    ]);
  });

  it("gives a check up that does not end", async () => {
    const endless: Check = { ...giving("first", {}), limitMs: 1, run: () => new Promise(() => {}) };
    const [finding, next] = await run([endless, giving("second", {})]);
    expect(finding).toMatchObject({ check: "first", state: "failed", cure: expect.any(String) });
    expect(next).toMatchObject({ check: "second", state: "ok" });
  });

  it("has for whatever a check needs one before it that gives it", () => {
    const given = new Set<string>();
    for (const { needs, gives } of CHECKS) {
      for (const need of needs) expect([...given]).toContain(need);
      for (const one of gives) given.add(one);
    }
  });
});
