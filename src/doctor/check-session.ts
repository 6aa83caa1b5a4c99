import { AuthError } from "../errors/errors.ts";
import { cookiesOf } from "../http/cookies.ts";
import { PendingRequest } from "../http/request.ts";
import { type Check, failed, ok, skipped, type Verdict } from "./check.ts";
import { verdictOf } from "./read-error.ts";

const CSRF_TOKEN = "/api/v1/security/csrf_token/";
/** Wants a CSRF token as writes do and changes nothing: it formats SQL, and is given none. */
const HARMLESS = "/api/v1/sqllab/format_sql/";

const PROXY_FIX =
  "The proxy has to pass the headers Host, Referer and X-Forwarded-Proto on, and Superset wants ENABLE_PROXY_FIX = True.";

type Post = (path: string, init: object) => Promise<{ response: Response }>;

/** What writes need besides a token comes through, in both directions: the CSRF token, its cookie, the Referer. */
export const checkSession: Check<"connection" | "transport" | "baseUrl"> = {
  name: "session",
  needs: ["connection", "transport", "baseUrl"],
  gives: [],
  limitMs: 20_000,
  async run({ connection, transport, baseUrl }) {
    const { wayIn, api } = connection;
    if (wayIn.kind === "guest token") return { verdicts: [skipped("a guest only reads")] };
    try {
      const { response } = await (api.POST as Post)(HARMLESS, {
        body: {},
        headers: { Accept: "application/json" },
      });
      return response.status < 500
        ? { verdicts: [ok("a write would be accepted: CSRF token and cookie come through")] }
        : {
            verdicts: [
              failed(`A harmless call was answered with ${response.status}.`, "Superset's log says why."),
            ],
          };
    } catch (error) {
      if (!(error instanceof AuthError)) return { verdicts: [verdictOf(error)] };
      const sign = wayIn.sign(transport);
      const cookie = await sign(
        new PendingRequest(baseUrl + CSRF_TOKEN, { headers: { Accept: "application/json" } }),
      ).then(cookiesOf);
      return { verdicts: [explain(error, cookie !== "" || wayIn.kind === "session cookie")] };
    }
  },
};

function explain(error: AuthError, hasCookie: boolean): Verdict {
  const { message } = error;
  if (!/CSRF token twice/.test(message)) return verdictOf(error);
  if (/referrer/i.test(message))
    return failed(
      "Superset refuses writes, since it does not see the header Referer as it was sent.",
      PROXY_FIX,
    );
  if (!hasCookie)
    return failed(
      "Superset refuses writes: the cookie of its session does not come here.",
      "The proxy in front has to pass Set-Cookie on; over http, SESSION_COOKIE_SECURE must not be on.",
    );
  if (/session token is missing|tokens do not match/i.test(message))
    return failed(
      "Superset refuses writes: the cookie of its session does not come back to it.",
      "The proxy in front has to pass the header Cookie on; several Supersets behind it need one SECRET_KEY.",
    );
  return verdictOf(error, PROXY_FIX);
}
