import type { Check, Finding, Ground, Outcome, Surroundings } from "./check.ts";
import { failed, skipped } from "./check.ts";
import { checkAccount } from "./check-account.ts";
import { checkAddress } from "./check-address.ts";
import { checkClients } from "./check-clients.ts";
import { checkClock } from "./check-clock.ts";
import { checkConnection } from "./check-connection.ts";
import { checkFeatures } from "./check-features.ts";
import { checkProxy } from "./check-proxy.ts";
import { checkSession } from "./check-session.ts";
import { checkSettings } from "./check-settings.ts";
import { checkSignIn } from "./check-sign-in.ts";
import { checkSuperset } from "./check-superset.ts";
import { checkTools } from "./check-tools.ts";
import { checkVersion } from "./check-version.ts";

/** The links from here to a working assistant, in order. */
export const CHECKS: readonly Check[] = [
  checkSettings,
  checkAddress,
  checkProxy,
  checkConnection,
  checkSuperset,
  checkClock,
  checkVersion,
  checkSignIn,
  checkSession,
  checkAccount,
  checkFeatures,
  checkTools,
  checkClients,
];

const USUAL_LIMIT_MS = 15_000;

/** Run them one after the other; what each finds comes as soon as it is known. A check whose ground is missing is skipped. */
export async function* runChecks(
  surroundings: Surroundings,
  checks: readonly Check[] = CHECKS,
): AsyncGenerator<Finding> {
  const ground: Partial<Ground> = {};
  /** Of each skipped check the one that has failed: what has to be mended first. */
  const blamed = new Map<string, string>();
  for (const check of checks) {
    const missing = check.needs.find((need) => ground[need] === undefined);
    if (missing !== undefined) {
      const giver = checks.find(({ gives }) => gives.includes(missing))?.name ?? missing;
      const cause = blamed.get(giver) ?? giver;
      blamed.set(check.name, cause);
      yield { check: check.name, ...skipped(`waits for "${cause}" to be mended`) };
      continue;
    }
    const { verdicts, ground: found } = await withinLimit(check, ground as Ground, surroundings);
    Object.assign(ground, found);
    for (const verdict of verdicts) yield { check: check.name, ...verdict };
  }
}

async function withinLimit(check: Check, ground: Ground, surroundings: Surroundings): Promise<Outcome> {
  const { limitMs = USUAL_LIMIT_MS } = check;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Outcome>((resolve) => {
    const message = `This took longer than ${limitMs / 1000} s and was given up.`;
    const cure = "Try again; if it stays so, the server or the network is overloaded.";
    timer = setTimeout(() => resolve({ verdicts: [failed(message, cure)] }), limitMs);
  });
  try {
    return await Promise.race([check.run(ground, surroundings), late]);
  } finally {
    clearTimeout(timer);
  }
}
