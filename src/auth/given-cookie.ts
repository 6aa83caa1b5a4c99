import { AuthError } from "../errors/errors.ts";
import { type Cookies, cookieHeader, parseCookies } from "../http/cookies.ts";
import type { KnownSecrets } from "../results/known-secrets.ts";
import { type CookieSource, withCookie } from "./cookie.ts";
import type { Secret } from "./secret.ts";
import type { Account, Renewal, WayIn } from "./way-in.ts";

/**
 * The session of a browser that a person has signed in, for Supersets with single sign-on. Superset prolongs it with every
 * answer; when it has ended all the same, the cookie is read anew from where it came.
 * @param onRefreshed told of the Cookie header as it is by now
 */
export function createGivenCookie(
  account: Account,
  secret: Secret,
  known: KnownSecrets,
  onRefreshed: (cookie: string) => void = () => {},
): WayIn {
  let current: string | undefined;
  /** What was given stays valid while Superset gives newer ones; those come with every answer. */
  const use = (cookie: string, remember: "pin" | "add") => {
    current = cookie;
    for (const value of parseCookies(cookie).values()) known[remember](value);
  };
  const source: CookieSource = {
    async cookie() {
      if (current === undefined) use(await secret.read(), "pin");
      return current as string;
    },
    async replace(refused, response) {
      if (current !== undefined && current !== refused) return current;
      const given = await secret.read();
      const anew = (await secret.readAnew(given)) ?? (given === refused ? undefined : given);
      if (anew !== undefined) {
        use(anew, "pin");
        return anew;
      }
      // What a view refuses with a message of its own is no matter of the session.
      if (response.status === 401 && (await isViewsOwn(response))) return undefined;
      throw new AuthError(
        `Superset no longer knows the session of the cookie (${response.status}): it has ended or the cookie is incomplete. Sign in with a browser and give the new cookie: \`superset-mcp login --cookie\`, or SUPERSET_COOKIE.`,
      );
    },
    refreshed(cookies) {
      if (current === undefined) return;
      const updated = updateCookies(current, cookies);
      if (updated === current) return;
      use(updated, "add");
      onRefreshed(updated);
    },
  };
  const readAnew = async (): Promise<Renewal> => {
    const given = await secret.read();
    const renewed = (await secret.readAnew(given)) !== undefined;
    if (renewed) current = undefined;
    return {
      renewed,
      how: renewed ? "cookie read anew" : "the session is a browser's; Superset prolongs it with every call",
    };
  };
  return {
    kind: "session cookie",
    account,
    sign: (send) => withCookie(send, source),
    signAsBrowser: (send) => withCookie(send, source),
    expiries: async () => ({}),
    renew: readAnew,
    signIn: readAnew,
  };
}

async function isViewsOwn(response: Response): Promise<boolean> {
  const body = await response
    .clone()
    .json()
    .catch(() => undefined);
  return typeof (body as { message?: unknown } | undefined)?.message === "string";
}

/** Only what the browser gave is kept up to date, whatever else an answer sets. */
function updateCookies(header: string, set: Cookies): string {
  const given = parseCookies(header);
  const newer = [...set].filter(([name, value]) => given.has(name) && value !== "");
  return newer.length === 0 ? header : cookieHeader(given, new Map(newer));
}
