import { AuthError } from "../errors/errors.ts";
import type { Send } from "../http/request.ts";

/** Whose session: one Superset and one account on it. */
export interface Account {
  baseUrl: string;
  /** The user name where it is known, else what the session is signed in by ("API key"). */
  username: string;
}

/** What came of renewing or signing in. */
export interface Renewal {
  /** `refreshed`, `signed in again`; or why there was nothing to renew. */
  how: string;
  renewed: boolean;
  /** When the access token ends, in milliseconds of our clock; nothing when that is not known. */
  expiresAt?: number | undefined;
}

/** When what the session lives on ends, in milliseconds of our clock; nothing where that is not known. */
export interface Expiries {
  access?: number | undefined;
  refresh?: number | undefined;
}

/** A way to be signed in. All of them sign requests; what they have besides differs. */
export interface WayIn {
  /** `password`, `API key`, …: as `status` says it. */
  kind: string;
  account: Account;
  /** Sign what is sent, and send it again with something newer when Superset refuses it. */
  sign(send: Send): Send;
  /** Sign what Superset takes only from a signed-in browser. */
  signAsBrowser(send: Send): Send;
  expiries(): Promise<Expiries>;
  /** Get something newer now, whether needed or not. */
  renew(): Promise<Renewal>;
  /** Sign in from scratch. */
  signIn(): Promise<Renewal>;
}

/** For ways in that have no password or cookie to make a browser session of. */
export function refuseBrowser(kind: string): Send {
  return async () => {
    throw new AuthError(
      `Superset takes this operation only from a signed-in browser, not with the ${kind}. Sign in with a password or a session cookie instead.`,
    );
  };
}
