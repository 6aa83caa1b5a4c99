import { type Cookies, cookieHeader, cookiesSetBy, parseCookies } from "../http/cookies.ts";
import { SAFE_METHODS } from "../http/methods.ts";
import { leadsToSignIn } from "../http/redirect.ts";
import type { Send } from "../http/request.ts";

/** Where the cookies of a signed-in browser session come from. */
export interface CookieSource {
  /** The Cookie header to send. */
  cookie(): Promise<string>;
  /**
   * Another than one that Superset refused.
   * @returns nothing when there is none, so that the refusal stands
   */
  replace(refused: string, response: Response): Promise<string | undefined>;
  /** Told of cookies that an answer has set: Superset gives a session's cookie anew with every answer. */
  refreshed?(cookies: Cookies): void;
}

/** Sign every request with a browser session's cookies; a refusal is answered once with newer ones. */
export function withCookie(send: Send, source: CookieSource): Send {
  return async (request) => {
    const own = parseCookies(request.headers.get("Cookie") ?? "");
    const using = await source.cookie();
    const mine = parseCookies(using);
    // A write comes with the cookie of its CSRF token, which is this session's with the token in it.
    const isMine = own.size === 0 || SAFE_METHODS.has(request.method);
    const cookies = isMine ? [own, mine] : [mine, own];
    let response = await send(request.with({ Cookie: cookieHeader(...cookies) }));
    if (isSignedOut(response) && !isMine) {
      // The CSRF token's cookie may be of a session that has been replaced; the CSRF layer then gets another for this one.
      await response.body?.cancel();
      response = await send(request.with({ Cookie: using }));
    }
    if (!isSignedOut(response)) {
      if (response.ok) source.refreshed?.(cookiesSetBy(response));
      return response;
    }
    const another = await source.replace(using, response);
    if (another === undefined) return response;
    await response.body?.cancel();
    return send(request.with({ Cookie: another }));
  };
}

function isSignedOut(response: Response): boolean {
  return response.status === 401 || leadsToSignIn(response);
}
