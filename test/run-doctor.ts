import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import type { Finding } from "../src/doctor/check.ts";
import { runBuilt } from "./run-built.ts";

export interface Examination {
  code: number | null;
  findings: Finding[];
  output: string;
}

/** A home of its own for what one test of `doctor` configures, gone when the test is. */
export async function makeHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), "doctor-"));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  return home;
}

/** `doctor --json` of the build, in a home that holds nothing else. */
export async function examine(
  home: string,
  env: Record<string, string>,
  args: readonly string[] = [],
): Promise<Examination> {
  const surroundings = { HOME: home, XDG_STATE_HOME: join(home, "state"), ...env };
  const { code, stdout, stderr } = await runBuilt(["doctor", "--json", ...args], surroundings);
  expect(stderr).toBe("");
  return { code, findings: JSON.parse(stdout), output: stdout };
}

/** What should be said of a planted fault. */
export interface Expected {
  check: string;
  state?: "failed" | "warning";
  message: RegExp;
  cure: RegExp;
}

/** That fault alone is found, with its cure, and nothing secret is said. */
export function expectOnly(
  { code, findings, output }: Examination,
  { check, state = "failed", message, cure }: Expected,
  secrets: readonly string[],
): void {
  const troubles = findings.filter((finding) => finding.state === "failed" || finding.state === "warning");
  expect(troubles).toEqual([
    { check, state, message: expect.stringMatching(message), cure: expect.stringMatching(cure) },
  ]);
  expect(code).toBe(state === "failed" ? 1 : 0);
  for (const secret of secrets) expect(output).not.toContain(secret);
}
