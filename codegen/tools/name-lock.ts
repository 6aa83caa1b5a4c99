import type { Problem } from "../model.ts";
import { operationKey } from "../overlay/operation-key.ts";

/**
 * Every name a tool has ever had, by operation key: the current one first, then its former ones, which go on answering
 * as aliases. A name once given to an operation is never given to another.
 */
export type NameLock = Record<string, string[]>;

const NAME = /^superset_[a-z0-9_]+$/;
const LONGEST_NAME = 52;

/**
 * Enter wanted names into the lock: a new operation adds a row, a changed name is put before the old one.
 * @param wanted operation id -> name
 */
export function lockNames(
  lock: Readonly<NameLock>,
  wanted: ReadonlyMap<string, string>,
): { lock: NameLock; problems: Problem[] } {
  const next: NameLock = structuredClone(lock);
  const problems: Problem[] = [];
  const report = (id: string, message: string) =>
    problems.push({ pointer: `spec/overlay/names.yaml ${id}`, message });
  for (const [id, name] of wanted) {
    if (!NAME.test(name) || name.length > LONGEST_NAME) {
      report(id, `"${name}" must match ${NAME.source} and have at most ${LONGEST_NAME} characters`);
    }
    const row = next[operationKey(id)] ?? [];
    next[operationKey(id)] = [name, ...row.filter((former) => former !== name)];
  }
  for (const [name, keys] of ownersByName(next)) {
    if (keys.length > 1)
      report(keys[0] as string, `"${name}" is also the name of ${keys.slice(1).join(", ")}`);
  }
  const sorted = Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1));
  return { lock: Object.fromEntries(sorted), problems };
}

function ownersByName(lock: NameLock): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const [key, names] of Object.entries(lock)) {
    for (const name of names) owners.set(name, [...(owners.get(name) ?? []), key]);
  }
  return owners;
}
