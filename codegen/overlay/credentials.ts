import { satisfies } from "semver";
import type { Operation, Problem } from "../model.ts";
import { operationKey } from "./operation-key.ts";
import type { Overlay } from "./overlay.ts";

/** Give operations the credential that the overlay says they want. An entry for an operation that is not there is stale. */
export function correctCredentials(
  operations: readonly Operation[],
  version: string,
  entries: Overlay["credentials"],
): { operations: Operation[]; problems: Problem[] } {
  const corrected = new Map(operations.map((operation) => [operationKey(operation.id), operation]));
  const problems: Problem[] = [];
  entries.forEach((entry, index) => {
    if (!satisfies(version, entry.versions)) return;
    const key = operationKey(entry.operation);
    const operation = corrected.get(key);
    if (operation) corrected.set(key, { ...operation, credential: entry.credential });
    else {
      const message = `${entry.operation} is not in this version's document; narrow \`versions\``;
      problems.push({ pointer: `spec/overlay/credentials.yaml#/${index}`, message });
    }
  });
  return { operations: [...corrected.values()], problems };
}
