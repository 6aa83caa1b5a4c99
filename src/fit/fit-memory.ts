import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { accountKey } from "../auth/session-store.ts";
import type { Account } from "../auth/way-in.ts";
import { type Facts, factsSchema } from "./facts.ts";

/** What was last found out about each account, so that the next start lists the right tools at once. */
export interface FitMemory {
  recall(): Promise<Facts | undefined>;
  remember(facts: Facts): Promise<void>;
}

/** One small file per base URL and account. Losing it costs nothing but some questions, so no failure is reported. */
export function createFitMemory(stateDir: string, account: Account): FitMemory {
  const folder = join(stateDir, "fit");
  const path = join(folder, `${accountKey(account)}.json`);
  return {
    recall: () =>
      readFile(path, "utf8").then(
        (text) => readFacts(text),
        () => undefined,
      ),
    async remember(facts) {
      // Another process may read it at any moment: it is there whole or not at all.
      const temporary = `${path}.${process.pid}.part`;
      await mkdir(folder, { recursive: true, mode: 0o700 })
        .then(() => writeFile(temporary, JSON.stringify(facts), { mode: 0o600 }))
        .then(() => rename(temporary, path))
        .catch(() => undefined);
    },
  };
}

function readFacts(text: string): Facts | undefined {
  try {
    return factsSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
