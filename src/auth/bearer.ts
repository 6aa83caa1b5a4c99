import { AuthError } from "../errors/errors.ts";
import { reasonOf } from "../errors/superset-error.ts";
import type { Send } from "../http/request.ts";
import type { TokenSource } from "./token-source.ts";

/**
 * Sign every request with an access token. One that Superset refuses for its token is sent again with another, until it has
 * refused one that was just issued: the token is checked before the view runs, so nothing is done twice.
 */
export function withBearer(send: Send, tokens: TokenSource, refusalOf: RefusalOf = tokenRefusal): Send {
  return async (request) => {
    let using = { token: await tokens.accessToken(request.signal), issued: false };
    for (;;) {
      const response = await send(request.with({ Authorization: `Bearer ${using.token}` }));
      const refusal = await refusalOf(response);
      if (refusal === undefined) return response;
      await response.body?.cancel();
      request.progress.sent = false;
      if (using.issued) {
        throw new AuthError(
          `Superset refuses a newly issued token (${response.status} ${refusal}). Its administrator should check JWT_SECRET_KEY, that all its workers share one, and the server's clock.`,
        );
      }
      using = await tokens.replace(using.token, `${response.status} ${refusal}`, request.signal);
    }
  };
}

/** Superset's reason when it refused the bearer itself, or nothing. */
export type RefusalOf = (response: Response) => Promise<string | undefined>;

/**
 * How a token is refused: 401 or 422 with the key `msg` (flask-jwt-extended), or a 401 that says
 * nothing. A 401 with `message` is the view's own and a renewal would not help; a 422 with `message` is a validation error.
 */
async function tokenRefusal(response: Response): Promise<string | undefined> {
  if (response.status !== 401 && response.status !== 422) return undefined;
  const text = await response.clone().text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return response.status === 401 ? reasonOf(text) : undefined;
  }
  const { msg } = (body ?? {}) as { msg?: unknown };
  return typeof msg === "string" ? msg : undefined;
}

/** How an API key is refused: as a token is, where the server has no API keys; else by a 401 of the access check. */
export async function keyRefusal(response: Response): Promise<string | undefined> {
  if (response.status !== 401) return tokenRefusal(response);
  return (
    reasonOf(
      await response
        .clone()
        .json()
        .catch(() => ""),
    ) || "refused"
  );
}
