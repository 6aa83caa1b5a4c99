import type { Secret } from "../../../src/auth/secret.ts";

/** A secret out of a file or command that gives one value after the other, the last for ever. */
export interface ChangingSecret extends Secret {
  /** How often it was read, anew or for the first time. */
  readings(): number;
}

export function changingSecret(...values: string[]): ChangingSecret {
  let readings = 0;
  let current: string | undefined;
  const next = () => values[Math.min(readings++, values.length - 1)] as string;
  return {
    readings: () => readings,
    async read() {
      current ??= next();
      return current;
    },
    async readAnew(refused) {
      if (current === refused) current = next();
      return current === refused ? undefined : current;
    },
  };
}
