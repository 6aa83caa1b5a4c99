import { AuthError } from "../errors/errors.ts";
import { cookiesOf, cookiesSetBy } from "../http/cookies.ts";
import { leadsToSignIn } from "../http/redirect.ts";
import { PendingRequest, type Send } from "../http/request.ts";
import type { KnownSecrets } from "../results/known-secrets.ts";
import { withCookie } from "./cookie.ts";
import { WrongPasswordError } from "./sign-in.ts";
import type { Account } from "./way-in.ts";

/** Who signs in at the page. */
export interface PageAccount {
  account: Account;
  /** @throws ConfigError when there is no password */
  password(): Promise<string>;
  /** Told of what the page gives, for masking. */
  known: Pick<KnownSecrets, "add">;
  /** How often signing in anew has been asked for: a password that was refused before is then tried again. */
  signInsAsked(): number;
}

/**
 * Send with the cookie of a browser session, signed in as the sign-in page does it: for operations that refuse a valid
 * token. The session is made on first use, shared, and made anew once when Superset no longer knows it.
 */
export function withBrowserSession(send: Send, who: PageAccount): Send {
  let cookie: Promise<string> | undefined;
  let asked = who.signInsAsked();
  const signedIn = (): Promise<string> => {
    if (cookie && asked === who.signInsAsked()) return cookie;
    asked = who.signInsAsked();
    const fresh = signIn(send, who);
    cookie = fresh;
    // A refused password is kept: trying it with every call would lock the account.
    fresh.catch((error) => {
      if (cookie === fresh && !(error instanceof WrongPasswordError)) cookie = undefined;
    });
    return fresh;
  };
  return withCookie(send, {
    cookie: signedIn,
    async replace(refused) {
      if ((await cookie) === refused) cookie = undefined;
      return signedIn();
    },
  });
}

/** Fill in the sign-in page's form; the answer is the cookie of a session that knows the user. */
async function signIn(send: Send, { account, password, known }: PageAccount): Promise<string> {
  const url = `${account.baseUrl}/login/`;
  const secret = await password();
  const page = await send(new PendingRequest(url, { headers: { Accept: "text/html" }, kind: "sign-in" }));
  const field = /<input\b[^>]*\bname="csrf_token"[^>]*>/.exec(await page.text())?.[0] ?? "";
  const csrf_token = /\bvalue="([^"]*)"/.exec(field)?.[1] ?? "";
  for (const secret of [csrf_token, ...cookiesSetBy(page).values()]) known.add(secret);
  const answer = await send(
    new PendingRequest(url, {
      method: "POST",
      headers: { Accept: "text/html", Cookie: cookiesOf(page), Referer: url },
      body: new URLSearchParams({ username: account.username, password: secret, csrf_token }),
      idempotent: true,
      kind: "sign-in",
    }),
  );
  await answer.body?.cancel();
  const cookie = cookiesOf(answer);
  for (const secret of cookiesSetBy(answer).values()) known.add(secret);
  if (answer.status === 302 && !leadsToSignIn(answer) && cookie !== "") return cookie;
  const failure = `This operation takes no token, and signing in at ${url} as "${account.username}" failed (${answer.status}).`;
  if (answer.status === 429 || answer.status >= 500) throw new AuthError(`${failure} Try again later.`);
  const advice = `${failure} It works only where the sign-in page takes a user name and password.`;
  // The page sends back to itself, or shows itself again, when it refuses what was filled in.
  throw [200, 401].includes(answer.status) || leadsToSignIn(answer)
    ? new WrongPasswordError(advice)
    : new AuthError(advice);
}
