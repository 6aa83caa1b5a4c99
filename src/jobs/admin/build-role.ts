import { ArgumentError } from "../../errors/errors.ts";
import type { RunJob } from "../job.ts";
import { allPermissions, findPermissions, permissionsOf } from "./permissions.ts";

/** Makes a role with permissions by name, and gives it to users. */
export const buildRole: RunJob = async ({ name, permissions, like, users }, steps) => {
  const filters = [{ col: "name", opr: "eq", value: name }];
  const [taken] = await steps.rows("superset_role_list", { columns: ["id", "name"], filters });
  if (taken)
    throw new ArgumentError(
      `Role ${taken.id} is called ${JSON.stringify(name)} already. Give another name, or change that one with superset_role_change_permissions.`,
    );
  const texts = (permissions ?? []) as string[];
  const named = texts.length > 0 ? findPermissions(texts, await allPermissions(steps), "There is") : [];
  const copied = like === undefined ? [] : await permissionsOf(steps, like);
  const ids = [...new Set([...copied, ...named].map(({ id }) => id))];
  if (ids.length === 0)
    throw new ArgumentError(
      'The role would have no permissions. Name some in "permissions", or a role in "like".',
    );
  const role = await steps.create("role", { name });
  // The role itself is taken back; until then it is left as it was made.
  await steps.write(
    "superset_role_set_permissions",
    { role_id: role, permission_view_menu_ids: ids },
    {
      what: () => `the permissions of role ${role}`,
      back: () => ["superset_role_set_permissions", { role_id: role, permission_view_menu_ids: [] }],
    },
  );
  const people = (users ?? []) as number[];
  if (people.length > 0)
    await steps.write(
      "superset_role_set_users",
      { role_id: role, user_ids: people },
      {
        what: () => `the users of role ${role}`,
        back: () => ["superset_role_set_users", { role_id: role, user_ids: [] }],
      },
    );
  return { id: role, name, permissions: ids.length, users: people.length };
};
