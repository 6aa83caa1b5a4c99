import { ArgumentError } from "../../errors/errors.ts";
import type { RunJob } from "../job.ts";
import type { Row, Steps } from "../steps.ts";
import { checkAddress } from "./address.ts";
import { makeUpPassword } from "./made-up-password.ts";

/** Makes an account with a password that only a file knows. */
export const inviteUser: RunJob = async (args, steps) => {
  const { first_name, last_name, roles } = args;
  const email = checkAddress(String(args.email));
  const username = String(args.username ?? email.split("@")[0]);
  await wantFree(steps, "username", username);
  await wantFree(steps, "email", email);
  const names = await namesOfRoles(steps, roles as number[]);
  const password = makeUpPassword();
  const password_file = await steps.keepSecret(`password-of-${username}.txt`, password);
  const id = await steps.create("user", {
    first_name,
    last_name,
    email,
    username,
    roles,
    active: true,
    password: steps.isDry ? "(made up with the call)" : password,
  });
  return { id, username, roles: names, password_file };
};

/** Superset tells names apart by case when it makes an account and not when somebody signs in: twins lock each other out. */
async function wantFree(steps: Steps, col: "username" | "email", value: string): Promise<void> {
  const filters = ["sw", "ew"].map((opr) => ({ col, opr, value }));
  const users = await steps.rows("superset_user_list", { columns: ["id", "username", "email"], filters });
  const taken = users.find((user) => String(user[col]).toLowerCase() === value.toLowerCase());
  if (!taken) return;
  const who = `user ${taken.id} ${JSON.stringify(taken.username)} has it`;
  throw new ArgumentError(
    `The ${col} ${JSON.stringify(value)} is in use: ${who}. Give another, or change that user with superset_user_update.`,
  );
}

async function namesOfRoles(steps: Steps, ids: readonly number[]): Promise<unknown[]> {
  const roles: Row[] = await steps.rows("superset_role_list", { columns: ["id", "name"] });
  return ids.map((id) => roles.find((role) => role.id === id)?.name ?? id);
}
