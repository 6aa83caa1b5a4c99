import { AuthError } from "../errors/errors.ts";
import { cookiesOf } from "../http/cookies.ts";
import { leadsToSignIn } from "../http/redirect.ts";
import { PendingRequest, type Send } from "../http/request.ts";
import { withCsrf } from "./csrf.ts";
import type { Session } from "./session.ts";

/**
 * Send with the cookie of a browser session, signed in as the sign-in page does it: for operations that refuse a valid
 * token. The session is made on first use, shared, and made anew once when Superset no longer knows it.
 */
export function withBrowserSession(send: Send, session: Session, baseUrl: string): Send {
  let cookie: Promise<string> | undefined;
  const signedIn = (refused?: Promise<string>): Promise<string> => {
    if (cookie === undefined || cookie === refused) {
      const fresh = signIn(send, session, baseUrl);
      cookie = fresh;
      // A refused sign-in is kept: trying the password with every call would lock the account.
      fresh.catch((error) => {
        if (cookie === fresh && !(error instanceof AuthError)) cookie = undefined;
      });
    }
    return cookie;
  };
  const withCookie: Send = async (request) => {
    // The CSRF layer may have brought a newer cookie of the same session.
    const attempt = async (using: Promise<string>) =>
      send(request.with({ Cookie: request.headers.get("Cookie") || (await using) }));
    const first = signedIn();
    const response = await attempt(first);
    if (!isSignedOut(response)) return response;
    await response.body?.cancel();
    return send(request.with({ Cookie: await signedIn(first) }));
  };
  return withCsrf(withCookie, baseUrl);
}

function isSignedOut(response: Response): boolean {
  return response.status === 401 || leadsToSignIn(response);
}

/** Fill in the sign-in page's form; the answer is the cookie of a session that knows the user. */
async function signIn(send: Send, session: Session, baseUrl: string): Promise<string> {
  const url = `${baseUrl}/login/`;
  const page = await send(new PendingRequest(url, { headers: { Accept: "text/html" } }));
  const field = /<input\b[^>]*\bname="csrf_token"[^>]*>/.exec(await page.text())?.[0] ?? "";
  const csrf_token = /\bvalue="([^"]*)"/.exec(field)?.[1] ?? "";
  const form = new URLSearchParams({
    username: session.account.username,
    password: session.password(),
    csrf_token,
  });
  const headers = { Accept: "text/html", Cookie: cookiesOf(page), Referer: url };
  const answer = await send(
    new PendingRequest(url, { method: "POST", headers, body: form, idempotent: true }),
  );
  await answer.body?.cancel();
  const cookie = cookiesOf(answer);
  if (answer.status !== 302 || leadsToSignIn(answer) || cookie === "") {
    throw new AuthError(
      `This operation takes no token, and signing in at ${url} as "${session.account.username}" failed (${answer.status}). It works only where the sign-in page takes a user name and password.`,
    );
  }
  return cookie;
}
