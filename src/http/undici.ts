/**
 * What is used of undici, which by its own entry loads all of it: its fetch, WebSockets, caches and mocks too, half of its size.
 * To be imported late: a start needs no connections. These files have no types of their own.
 */
import type undici from "undici";
// @ts-expect-error
import api from "undici/lib/api/index.js";
// @ts-expect-error
import connect from "undici/lib/core/connect.js";
// @ts-expect-error
import Agent from "undici/lib/dispatcher/agent.js";
// @ts-expect-error
import Dispatcher from "undici/lib/dispatcher/dispatcher.js";
// @ts-expect-error
import ProxyAgent from "undici/lib/dispatcher/env-http-proxy-agent.js";

// As its own entry does: what every dispatcher can be asked for.
Object.assign(Dispatcher.prototype, api);

export const EnvHttpProxyAgent: typeof undici.EnvHttpProxyAgent = ProxyAgent;
export const buildConnector: typeof undici.buildConnector = connect;

type SendOptions = Partial<undici.Dispatcher.RequestOptions> &
  Pick<undici.Dispatcher.RequestOptions, "method"> & { dispatcher?: undici.Dispatcher };

/** One exchange, redirects not followed. Without a dispatcher, over a connection of its own. */
export function send(
  url: string,
  { dispatcher = new Agent() as undici.Dispatcher, ...options }: SendOptions,
): Promise<undici.Dispatcher.ResponseData> {
  const { origin, pathname, search } = new URL(url);
  return dispatcher.request({ ...options, origin, path: pathname + search });
}
