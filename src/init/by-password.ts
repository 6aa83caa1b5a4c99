import { userInfo } from "node:os";
import { WrongPasswordError } from "../auth/sign-in.ts";
import { type AddressedConfig, isConfigured, signInByPassword } from "../cli/sign-in.ts";
import type { KnownSecrets } from "../results/known-secrets.ts";
import { type Attempt, withName } from "./attempt.ts";
import type { Interviewer } from "./interviewer.ts";

/** How often a wrong password is asked for anew: servers lock accounts. */
const MOST_TRIES = 3;

/**
 * Sign in by name and password, as far as they are configured; what was mistyped is asked again.
 * @throws AuthError when Superset refuses
 */
export async function byPassword(
  config: AddressedConfig,
  interviewer: Interviewer,
  known: KnownSecrets,
): Promise<Attempt> {
  let proposal = proposedName(config);
  for (let tries = 1; ; tries++) {
    // Either may have been mistyped.
    const username =
      config.username ?? (await interviewer.text({ message: "User name", setting: "--username", proposal }));
    proposal = username;
    const given = isConfigured(config, "password")
      ? {}
      : { password: await askPassword(config, username, interviewer) };
    try {
      const complete = { ...config, username, ...given };
      const attempt = withName(await signInByPassword(complete, known), complete);
      const { auth_provider } = complete;
      return auth_provider === "db"
        ? attempt
        : { ...attempt, settings: { ...attempt.settings, auth_provider } };
    } catch (error) {
      const isAskedAgain = given.password !== undefined && interviewer.canAskAgain && tries < MOST_TRIES;
      if (!(error instanceof WrongPasswordError && isAskedAgain)) throw error;
      interviewer.complain(error.message);
    }
  }
}

/** A Superset on this machine is most often one that has just been installed, by its own instructions. */
const isLocal = ({ base_url }: AddressedConfig) => /^https?:\/\/(localhost|127\.|\[::1\])/.test(base_url);
const FIRST_ACCOUNT = "admin";

function proposedName(config: AddressedConfig): string {
  if (isLocal(config)) return FIRST_ACCOUNT;
  try {
    return userInfo().username;
  } catch {
    // In a container, a user may have a number only.
    return FIRST_ACCOUNT;
  }
}

function askPassword(config: AddressedConfig, username: string, interviewer: Interviewer): Promise<string> {
  const isFirst = isLocal(config) && username === FIRST_ACCOUNT;
  return interviewer.secret({
    message: `Password of "${username}"${isFirst ? " (just Enter: admin, as in a new installation)" : ""}`,
    setting: "SUPERSET_PASSWORD, SUPERSET_PASSWORD_FILE or SUPERSET_PASSWORD_COMMAND",
    proposal: isFirst ? FIRST_ACCOUNT : undefined,
  });
}
