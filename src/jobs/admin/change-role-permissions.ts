import { ArgumentError } from "../../errors/errors.ts";
import type { RunJob } from "../job.ts";
import { allPermissions, findPermissions, permissionsOf } from "./permissions.ts";

/** Adds permissions to a role and takes others from it; what is not named stays. */
export const changeRolePermissions: RunJob = async ({ role_id: role, add, remove }, steps) => {
  const [toAdd, toRemove] = [add, remove].map((texts) => (texts ?? []) as string[]) as [string[], string[]];
  if (toAdd.length + toRemove.length === 0)
    throw new ArgumentError('Nothing is to be changed. Name permissions in "add" or "remove".');
  const before = await permissionsOf(steps, role);
  const less = new Set(findPermissions(toRemove, before, "The role has").map(({ id }) => id));
  const more = toAdd.length > 0 ? findPermissions(toAdd, await allPermissions(steps), "There is") : [];
  const held = new Set(before.map(({ id }) => id));
  const twice = more.find(({ id }) => less.has(id));
  if (twice)
    throw new ArgumentError(`${JSON.stringify(twice.name)} stands in "add" and in "remove". Keep one.`);
  const added = more.filter(({ id }) => !held.has(id));
  const ids = [...before.filter(({ id }) => !less.has(id)), ...added].map(({ id }) => id);
  if (added.length + less.size > 0)
    await steps.write(
      "superset_role_set_permissions",
      { role_id: role, permission_view_menu_ids: ids },
      {
        what: () => `the change of role ${role}`,
        back: () => ["superset_role_set_permissions", { role_id: role, permission_view_menu_ids: [...held] }],
      },
    );
  return { id: role, added: added.length, removed: less.size, permissions: ids.length };
};
