import { request as plainRequest } from "node:http";
import { request as secureRequest } from "node:https";
import type { Config } from "../config/config.ts";
import { readFault } from "../http/fault.ts";
import { type Check, failed, ok, type Verdict, warning } from "./check.ts";
import { passesBy } from "./no-proxy.ts";

const LONGEST_MS = 5_000;
const DEFAULT_PORTS: Readonly<Record<string, string>> = { "http:": "80", "https:": "443" };

/** Which proxy is on the way, and that it lets us through. */
export const checkProxy: Check<"config" | "baseUrl"> = {
  name: "proxy",
  needs: ["config", "baseUrl"],
  gives: ["route"],
  async run({ config, baseUrl }) {
    const target = new URL(baseUrl);
    const set = proxyOf(config, target);
    if (!set) return { verdicts: [ok("none is set")], ground: { route: { proxy: undefined } } };
    const exceptions = config.no_proxy ?? config.environmentProxies.no ?? "";
    if (passesBy(exceptions, target)) {
      const why = `${set.setting} is not used for ${target.host}: ${config.no_proxy === undefined ? "NO_PROXY" : "SUPERSET_NO_PROXY"} excepts it`;
      return { verdicts: [ok(why)], ground: { route: { proxy: undefined } } };
    }
    if (!URL.canParse(set.address) || !/^https?:$/.test(new URL(set.address).protocol)) {
      const cure = `Write it as http://proxy.example.com:3128, or take it away.`;
      return { verdicts: [failed(`${set.setting} is not the address of an HTTP proxy.`, cure)] };
    }
    const proxy = new URL(set.address);
    const trouble = await tryTunnel(proxy, target, set.setting);
    if (trouble) return { verdicts: [trouble] };
    return { verdicts: [through(proxy, target, set.setting)], ground: { route: { proxy } } };
  },
};

/** The order is that of the connection itself. */
function proxyOf({ proxy, environmentProxies }: Config, { protocol }: URL) {
  const { http, https } = environmentProxies;
  const secure = protocol === "https:" ? https : undefined;
  if (proxy !== undefined) return { setting: "SUPERSET_PROXY", address: proxy };
  if (secure !== undefined) return { setting: "HTTPS_PROXY", address: secure };
  return http === undefined ? undefined : { setting: "HTTP_PROXY", address: http };
}

function through(proxy: URL, target: URL, setting: string): Verdict {
  const isHere = /^(localhost|127\.|\[::1\])/.test(target.hostname);
  return isHere
    ? warning(
        `${target.host} is this machine, and is asked for through the proxy ${proxy.host} (${setting}).`,
        "Set SUPERSET_NO_PROXY=localhost,127.0.0.1 to go there directly.",
      )
    : ok(`through ${proxy.host} (${setting})`);
}

/** What keeps the proxy from connecting us, or nothing. */
async function tryTunnel(proxy: URL, target: URL, setting: string): Promise<Verdict | undefined> {
  const where = `The proxy ${proxy.host} (${setting})`;
  const outcome = await connectThrough(proxy, target).catch((error: Error) => error);
  if (outcome instanceof Error) {
    const { code, what } = readFault(outcome);
    const said = code === "ECONNREFUSED" ? "is down: nothing listens there" : `cannot be used: ${what}`;
    return failed(
      `${where} ${said}.`,
      `Correct ${setting}, or except ${target.hostname} from it: SUPERSET_NO_PROXY=${target.hostname}`,
    );
  }
  if (outcome === 200) return undefined;
  if (outcome === 407)
    return failed(
      `${where} wants an account (407).`,
      `Put its name and password into ${setting}, before the host.`,
    );
  return failed(
    `${where} does not connect to ${target.host} (${outcome}).`,
    `Check the host in SUPERSET_BASE_URL; one that needs no proxy is excepted by SUPERSET_NO_PROXY=${target.hostname}`,
  );
}

/** Ask for a tunnel and hang up: resolves to the status. */
function connectThrough(proxy: URL, target: URL): Promise<number> {
  const { hostname, port, protocol, username, password } = proxy;
  const account = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`);
  const authority = `${target.hostname}:${target.port || DEFAULT_PORTS[target.protocol]}`;
  return new Promise((resolve, reject) => {
    const asking = (protocol === "https:" ? secureRequest : plainRequest)({
      host: hostname.replace(/^\[|\]$/g, ""),
      port: port || DEFAULT_PORTS[protocol],
      method: "CONNECT",
      path: authority,
      headers: {
        Host: authority,
        ...(username && { "Proxy-Authorization": `Basic ${account.toString("base64")}` }),
      },
      signal: AbortSignal.timeout(LONGEST_MS),
    });
    const settle = (status: number | undefined) => {
      asking.destroy();
      resolve(status ?? 0);
    };
    asking.once("connect", ({ statusCode }, socket) => {
      socket.destroy();
      settle(statusCode);
    });
    asking.once("response", ({ statusCode }) => settle(statusCode));
    asking.once("error", reject);
    asking.end();
  });
}
