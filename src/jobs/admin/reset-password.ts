import { ArgumentError } from "../../errors/errors.ts";
import type { RunJob } from "../job.ts";
import { makeUpPassword } from "./made-up-password.ts";

/** Gives an account a password that only a file knows. */
export const resetPassword: RunJob = async ({ user_id: user }, steps) => {
  const { result } = (await steps.read("superset_user_get_by_id", { user_id: user })) as {
    result: { username: string };
  };
  const { username } = result;
  if (username.toLowerCase() === steps.account.toLowerCase())
    throw new ArgumentError(
      `${JSON.stringify(username)} is the account that these tools sign in with: a new password would lock them out. The user can change it in Superset, and then in this server's configuration.`,
    );
  const password = makeUpPassword();
  const password_file = await steps.keepSecret(`password-of-${username}.txt`, password);
  const sent = steps.isDry ? "(made up with the call)" : password;
  await steps.write(
    "superset_user_update",
    { user_id: user, password: sent },
    { what: () => `the new password of user ${user} ${JSON.stringify(username)}` },
  );
  return { id: user, username, password_file };
};
