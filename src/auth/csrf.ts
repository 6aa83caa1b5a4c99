import { AuthError } from "../errors/errors.ts";
import { reasonOf } from "../errors/superset-error.ts";
import { cookiesOf, parseCookies } from "../http/cookies.ts";
import { SAFE_METHODS } from "../http/methods.ts";
import { leadsToSignIn } from "../http/redirect.ts";
import { PendingRequest, type Send } from "../http/request.ts";
import type { KnownSecrets } from "../results/known-secrets.ts";
import { SharedWork } from "./shared-work.ts";

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
  let pair: SharedWork<CsrfToken> | undefined;
  // With every use: access tokens that come and go meanwhile must not push them out.
  const remember = (token: string, cookie: string) => {
    for (const secret of [token, ...parseCookies(cookie).values()]) known?.add(secret);
  };

  const current = (refused?: SharedWork<CsrfToken>): SharedWork<CsrfToken> => {
    if (pair && pair !== refused && !pair.isAbandoned) return pair;
    const fetching = new SharedWork((signal) => fetchToken(send, baseUrl, signal));
    pair = fetching;
    fetching.settled((failed) => {
      if (failed && pair === fetching) pair = undefined;
    });
    return fetching;
  };

  return async (request) => {
    if (SAFE_METHODS.has(request.method)) {
      // Events of asynchronous queries come to the session that started them, so reads belong to it too once it is there.
      const session = request.inSession ? current() : pair;
      const held = await session?.wait(request.signal).catch(() => undefined);
      if (!held?.cookie) return send(request);
      remember(held.token, held.cookie);
      return send(request.with({ Cookie: held.cookie }));
    }
    // Without a JSON content type a CSRF failure is a redirect to the sign-in page instead of an error.
    const body: Record<string, string> =
      request.body === undefined ? { "Content-Type": "application/json" } : {};
    const attempt = async (using: SharedWork<CsrfToken>) => {
      const { token, cookie } = await using.wait(request.signal);
      remember(token, cookie);
      return send(request.with({ ...body, "X-CSRFToken": token, Cookie: cookie, Referer: referer }));
    };
    const first = current();
    const response = await attempt(first);
    if (!(await isCsrfRefusal(response))) return response;
    await response.body?.cancel();
    request.progress.sent = false;
    const second = await attempt(current(first));
    if (!(await isCsrfRefusal(second))) return second;
    const reason = reasonOf(await second.json().catch(() => ""));
    throw new AuthError(
      `Superset refuses the write for its CSRF token twice (${second.status} ${reason}). If it runs behind a proxy, its administrator should check ENABLE_PROXY_FIX and that the proxy passes cookies and the Referer header on.`,
    );
  };
}

async function fetchToken(send: Send, baseUrl: string, signal: AbortSignal): Promise<CsrfToken> {
  const url = `${baseUrl}/api/v1/security/csrf_token/`;
  const response = await send(new PendingRequest(url, { headers: { Accept: "application/json" }, signal }));
  const text = await response.text();
  const { result } = parseObject(text);
  if (!response.ok || typeof result !== "string") {
    const reason = response.ok ? "" : ` ${reasonOf(parseObject(text)) || reasonOf(text)}`;
    throw new AuthError(
      `Superset gave no CSRF token (${response.status}${reason}), so it takes no writes. ${cureFor(response.status)}`,
    );
  }
  return { token: result, cookie: cookiesOf(response) };
}

function cureFor(status: number): string {
  if (status === 401 || status === 403)
    return 'The account needs the permission "can read on SecurityRestApi".';
  if (status === 429 || status >= 500) return "Try again later.";
  return "Check SUPERSET_BASE_URL, and what stands between.";
}

function parseObject(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

/** 400 with a message about CSRF or the referrer; a redirect to the sign-in page where the body was not JSON. */
async function isCsrfRefusal(response: Response): Promise<boolean> {
  if (leadsToSignIn(response)) return true;
  if (response.status !== 400) return false;
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => ({}));
  const { errors } = Object(body) as { errors?: unknown };
  const types = Array.isArray(errors) ? errors.map((item) => Object(item).error_type as unknown) : [];
  return types.includes("CSRF_ERROR") || /\bCSRF\b|\breferrer\b/i.test(reasonOf(body));
}
