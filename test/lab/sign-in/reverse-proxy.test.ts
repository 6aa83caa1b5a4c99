import { createServer, type IncomingMessage } from "node:http";
import { afterEach, expect, test } from "vitest";
import { type Listening, listenOnLoopback } from "../../../lab/sign-in/listen.ts";
import { type ReverseProxyOptions, startReverseProxy } from "../../../lab/sign-in/reverse-proxy.ts";

const running: Listening[] = [];
afterEach(() => Promise.all(running.splice(0).map((server) => server.stop())));

/** A server behind the proxy that says who it is and what it was asked. */
async function startTarget(name: string): Promise<string> {
  const describe = ({ method, url, headers }: IncomingMessage) =>
    JSON.stringify({ name, method, url, headers });
  const server = createServer((incoming, outgoing) => outgoing.end(describe(incoming)));
  const listening = await listenOnLoopback(server);
  running.push(listening);
  return `http://127.0.0.1:${listening.port}`;
}

async function start(options: Partial<ReverseProxyOptions> = {}) {
  const proxy = await startReverseProxy({ targets: [await startTarget("only")], ...options });
  running.push(proxy);
  return proxy;
}

interface Asked {
  readonly name: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

const ask = async (url: string, init: RequestInit = {}) => (await (await fetch(url, init)).json()) as Asked;

test("asks its targets in turn", async () => {
  const { baseUrl } = await start({ targets: [await startTarget("one"), await startTarget("two")] });
  const names = [];
  for (let turn = 0; turn < 4; turn++) names.push((await ask(`${baseUrl}/`)).name);
  expect(names).toEqual(["one", "two", "one", "two"]);
});

test("takes the prefix away, says how it was reached, and knows nothing beside the prefix", async () => {
  const { baseUrl, port } = await start({ prefix: "/bi" });
  const asked = await ask(`${baseUrl}/api?q=1`);
  expect(asked.url).toBe("/api?q=1");
  expect(asked.headers).toMatchObject({
    "x-forwarded-proto": "http",
    "x-forwarded-host": `127.0.0.1:${port}`,
    "x-forwarded-prefix": "/bi",
  });
  expect((await fetch(`http://127.0.0.1:${port}/api`)).status).toBe(404);
});

test("keeps what it was asked as it came, whatever its gate does with it", async () => {
  const { baseUrl, seen } = await start({
    gate: ({ url, headers }) => {
      delete headers["x-pass"];
      return url === "/shut" ? { status: 403, body: "shut" } : undefined;
    },
  });
  const asked = await ask(`${baseUrl}/open`, { headers: { "X-Pass": "1" } });
  expect(asked.headers).not.toHaveProperty("x-pass");
  expect((await fetch(`${baseUrl}/shut`)).status).toBe(403);
  expect(seen.map(({ path, headers }) => [path, headers["x-pass"]])).toEqual([
    ["/open", "1"],
    ["/shut", undefined],
  ]);
});

test("answers 502 when nobody is behind it", async () => {
  const { baseUrl } = await start({ targets: ["http://127.0.0.1:10"] });
  expect((await fetch(`${baseUrl}/`)).status).toBe(502);
});
