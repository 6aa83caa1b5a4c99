import { AuthError } from "../errors/errors.ts";
import { reasonOf } from "../errors/superset-error.ts";
import { cookiesOf, parseCookies } from "../http/cookies.ts";
import { SAFE_METHODS } from "../http/methods.ts";
import { leadsToSignIn } from "../http/redirect.ts";
import { PendingRequest, type Send } from "../http/request.ts";
import type { KnownSecrets } from "../results/known-secrets.ts";

interface CsrfToken {
  token: string;
  /** The cookies that came with it, as a Cookie header: the token is worthless without its session. */
  cookie: string;
}

/**
 * Give every write the CSRF token, its session cookie and a Referer. The pair is fetched once and shared; when Superset
 * refuses it (restarted, expired), it is fetched again and the write sent once more: the check runs before the view.
 */
export function withCsrf(send: Send, baseUrl: string, known?: Pick<KnownSecrets, "add">): Send {
  const referer = `${new URL(baseUrl).origin}/`;
  let pair: Promise<CsrfToken> | undefined;
  // With every use: access tokens that come and go meanwhile must not push them out.
  const remember = (token: string, cookie: string) => {
    for (const secret of [token, ...parseCookies(cookie).values()]) known?.add(secret);
  };

  const current = (refused?: Promise<CsrfToken>): Promise<CsrfToken> => {
    if (pair === undefined || pair === refused) {
      const fetched = fetchToken(send, baseUrl);
      pair = fetched;
      fetched.catch(() => {
        if (pair === fetched) pair = undefined;
      });
    }
    return pair;
  };

  return async (request) => {
    if (SAFE_METHODS.has(request.method)) {
      // Events of asynchronous queries come to the session that started them, so reads belong to it too once it is there.
      const held = await pair?.catch(() => undefined);
      if (!held?.cookie) return send(request);
      remember(held.token, held.cookie);
      return send(request.with({ Cookie: held.cookie }));
    }
    // Without a JSON content type a CSRF failure is a redirect to the sign-in page instead of an error.
    const body: Record<string, string> =
      request.body === undefined ? { "Content-Type": "application/json" } : {};
    const attempt = async (using: Promise<CsrfToken>) => {
      const { token, cookie } = await using;
      remember(token, cookie);
      return send(request.with({ ...body, "X-CSRFToken": token, Cookie: cookie, Referer: referer }));
    };
    const first = current();
    const response = await attempt(first);
    if (!(await isCsrfRefusal(response))) return response;
    await response.body?.cancel();
    const second = await attempt(current(first));
    if (!(await isCsrfRefusal(second))) return second;
    const reason = reasonOf(await second.json().catch(() => ""));
    throw new AuthError(
      `Superset refuses the write for its CSRF token twice (${second.status} ${reason}). If it runs behind a proxy, its administrator should check ENABLE_PROXY_FIX and that the proxy passes cookies and the Referer header on.`,
    );
  };
}

async function fetchToken(send: Send, baseUrl: string): Promise<CsrfToken> {
  const response = await send(
    new PendingRequest(`${baseUrl}/api/v1/security/csrf_token/`, { headers: { Accept: "application/json" } }),
  );
  const body: unknown = await response.json().catch(() => undefined);
  const { result } = (body ?? {}) as { result?: unknown };
  if (!response.ok || typeof result !== "string") {
    throw new AuthError(
      `Superset gave no CSRF token (${response.status} ${reasonOf(body)}), so it takes no writes. The account needs the permission "can read on SecurityRestApi".`,
    );
  }
  return { token: result, cookie: cookiesOf(response) };
}

/** 400 with a message about CSRF or the referrer; a redirect to the sign-in page where the body was not JSON. */
async function isCsrfRefusal(response: Response): Promise<boolean> {
  if (leadsToSignIn(response)) return true;
  if (response.status !== 400) return false;
  const body = (await response
    .clone()
    .json()
    .catch(() => ({}))) as { errors?: { error_type?: string }[] };
  const types = (body.errors ?? []).map(({ error_type }) => error_type);
  return types.includes("CSRF_ERROR") || /\bCSRF\b|\breferrer\b/i.test(reasonOf(body));
}
