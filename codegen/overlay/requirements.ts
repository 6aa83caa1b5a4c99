import { satisfies } from "semver";
import type { Operation, Problem, Protection } from "../model.ts";
import { operationKey } from "./operation-key.ts";
import type { Overlay } from "./overlay.ts";

/**
 * The permission of each operation, captured from the installed code: `spec/<version>/permissions.json`, by path and method;
 * null where none is wanted.
 */
export type Permissions = Readonly<Record<string, Readonly<Record<string, Protection | null>>>>;

/**
 * Note on operations what they want: a permission, feature flags, a setting of the server, an administrator.
 * @param permissions nothing when they were not captured; then no operation has one
 */
export function addRequirements(
  operations: readonly Operation[],
  version: string,
  permissions: Permissions | undefined,
  entries: Overlay["flags"],
): { operations: Operation[]; problems: Problem[] } {
  const noted = new Map(operations.map((operation) => [operationKey(operation.id), operation]));
  const problems: Problem[] = [];
  const note = (key: string, what: Partial<Operation>) =>
    noted.set(key, { ...(noted.get(key) as Operation), ...what });

  const protections = permissions && byKey(permissions);
  for (const [key, { id }] of protections ? noted : []) {
    const protection = protections?.get(key);
    if (protection) note(key, { permission: protection });
    if (protection === undefined) {
      problems.push({ pointer: `spec/${version}/permissions.json`, message: `${id} is not in it` });
    }
  }
  for (const { operations: ids, versions, flags, setting, administrators } of entries) {
    if (!satisfies(version, versions)) continue;
    // A server where it is off may not document the operation.
    for (const key of ids.map(operationKey).filter((id) => noted.has(id)))
      note(key, {
        ...(flags && { flags }),
        ...(setting && { setting }),
        ...(administrators && { administrators }),
      });
  }
  return { operations: [...noted.values()], problems };
}

function byKey(permissions: Permissions): Map<string, Protection | null> {
  const rows = Object.entries(permissions).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, protection]) => [operationKey(`${method} ${path}`), protection] as const,
    ),
  );
  return new Map(rows);
}
