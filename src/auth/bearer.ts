import { AuthError } from "../errors/errors.ts";
import { reasonOf } from "../errors/superset-error.ts";
import type { Send } from "../http/request.ts";
import type { Session } from "./session.ts";

/**
 * Sign every request with the session's access token. One that Superset refuses for its token is sent again once, with a
 * renewed one: the token is checked before the view runs, so nothing is done twice.
 */
export function withBearer(send: Send, session: Session): Send {
  return async (request) => {
    const token = await session.accessToken();
    const response = await send(request.with({ Authorization: `Bearer ${token}` }));
    if ((await refusalOf(response)) === undefined) return response;
    await response.body?.cancel();
    const renewed = await session.replace(token);
    const second = await send(request.with({ Authorization: `Bearer ${renewed}` }));
    const refusal = await refusalOf(second);
    if (refusal === undefined) return second;
    await second.body?.cancel();
    throw new AuthError(
      `Superset refuses a newly issued token (${second.status} ${refusal}). Its administrator should check JWT_SECRET_KEY, that all its workers share one, and the server's clock.`,
    );
  };
}

/**
 * Superset's reason when it refused the token itself: 401 or 422 with the key `msg` (flask-jwt-extended), or a 401 that says
 * nothing. A 401 with `message` is the view's own and a renewal would not help; a 422 with `message` is a validation error.
 */
async function refusalOf(response: Response): Promise<string | undefined> {
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
