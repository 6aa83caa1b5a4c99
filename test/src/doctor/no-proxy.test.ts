import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { passesBy } from "../../../src/doctor/no-proxy.ts";
import { createDispatcher } from "../../../src/http/dispatcher.ts";

const ADDRESSES = [
  "http://superset.example.invalid",
  "https://superset.example.invalid:8443",
  "http://example.invalid",
  "http://example.invalids",
  "http://127.0.0.1:8088",
];

it.each([
  "",
  "*",
  "example.invalid",
  ".example.invalid",
  "*.example.invalid",
  "superset.example.invalid:80",
  "superset.example.invalid:8443",
  "other.test, EXAMPLE.invalid",
  "127.0.0.1",
  "127.0.0.1:8088 localhost",
  "127.*",
])("takes out by %j what the connections go to directly", async (noProxy) => {
  const server = createServer();
  const asked: string[] = [];
  server.on("connect", ({ url = "" }, socket) => {
    asked.push(url);
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const httpProxy = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const dispatcher = await createDispatcher({
    connectTimeoutMs: 50,
    httpProxy,
    httpsProxy: httpProxy,
    noProxy,
  });
  try {
    for (const address of ADDRESSES) {
      const before = asked.length;
      await dispatcher.request({ origin: address, path: "/", method: "GET" }).catch(() => undefined);
      const wentDirectly = asked.length === before;
      expect(wentDirectly, address).toBe(passesBy(noProxy, new URL(address)));
    }
  } finally {
    await dispatcher.destroy();
    server.closeAllConnections();
    server.close();
  }
});
