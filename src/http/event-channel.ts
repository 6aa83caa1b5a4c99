import type { Send } from "./request.ts";

const CHANNEL_COOKIE = /^async-token=[^;]*/;

/**
 * Keep the cookie that names the caller's channel of asynchronous events (GLOBAL_ASYNC_QUERIES): Superset sets it with any
 * answer, and wants it back with the query that starts a job and with the question for its events.
 */
export function withEventChannel(send: Send): Send {
  let channel: string | undefined;
  return async (request) => {
    const cookies = [request.headers.get("Cookie"), channel].filter(Boolean).join("; ");
    const response = await send(channel ? request.with({ Cookie: cookies }) : request);
    for (const cookie of response.headers.getSetCookie())
      channel = CHANNEL_COOKIE.exec(cookie)?.[0] ?? channel;
    return response;
  };
}
