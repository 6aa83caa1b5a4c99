import { createServer, request } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import { type ForwardProxyOptions, startForwardProxy } from "../../../lab/sign-in/forward-proxy.ts";
import { type Listening, listenOnLoopback } from "../../../lab/sign-in/listen.ts";

const running: Listening[] = [];
afterEach(() => Promise.all(running.splice(0).map((server) => server.stop())));

async function start(options?: ForwardProxyOptions) {
  const target = await listenOnLoopback(createServer((_, outgoing) => outgoing.end("hello")));
  const proxy = await startForwardProxy(options);
  running.push(target, proxy);
  return { proxy, target: `127.0.0.1:${target.port}` };
}

/** The status of a plain request in the absolute form. */
function askThrough(port: number, url: string, headers = {}): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: "127.0.0.1", port, path: url, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    outgoing.on("error", reject).end();
  });
}

test("forwards plain requests and notes them", async () => {
  const { proxy, target } = await start();
  expect(await askThrough(proxy.port, `http://${target}/path`)).toBe(200);
  expect(proxy.passed).toEqual([`GET http://${target}/path`]);
});

test("lets tunnels through and notes them", async () => {
  const { proxy, target } = await start();
  const socket = connect(proxy.port, "127.0.0.1");
  socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`);
  socket.write(`GET / HTTP/1.1\r\nHost: ${target}\r\nConnection: close\r\n\r\n`);
  expect(await text(socket)).toMatch(/^HTTP\/1.1 200 .*hello$/s);
  expect(proxy.passed).toEqual([`CONNECT ${target}`]);
});

test("refuses whoever does not show its account, and does not forward the account", async () => {
  const { proxy, target } = await start({ account: "clerk:secret" });
  expect(await askThrough(proxy.port, `http://${target}/`)).toBe(407);
  const account = `Basic ${Buffer.from("clerk:secret").toString("base64")}`;
  expect(await askThrough(proxy.port, `http://${target}/`, { "Proxy-Authorization": account })).toBe(200);
  expect(proxy.passed).toEqual([`GET http://${target}/`]);
});
