import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, inject, it, onTestFinished } from "vitest";
import { makeCertificates } from "../../lab/sign-in/certificates.ts";
import { type ForwardProxy, startForwardProxy } from "../../lab/sign-in/forward-proxy.ts";
import { startReverseProxy } from "../../lab/sign-in/reverse-proxy.ts";
import { type Desk, expectReadAndWrite, expectRefusal, openDesk } from "./connect.ts";

describe("a company's proxy to the web", () => {
  const { baseUrl, admin } = inject("plain");
  const account = { SUPERSET_USERNAME: admin.username, SUPERSET_PASSWORD: admin.password };
  let proxy: ForwardProxy;
  let desk: Desk;
  beforeEach(async () => {
    proxy = await startForwardProxy();
    desk = await openDesk();
  });
  afterEach(async () => {
    await desk.clear();
    await proxy.stop();
  });

  const connect = (env: Record<string, string>, args: string[] = []) =>
    desk.connect({ env: { SUPERSET_BASE_URL: baseUrl, ...account, ...env }, args });

  it.each(["SUPERSET_PROXY", "HTTP_PROXY", "http_proxy"])("is gone through as %s says", async (name) => {
    await expectReadAndWrite(await connect({ [name]: proxy.url }));
    expect(proxy.passed.length).toBeGreaterThanOrEqual(5);
    const { host } = new URL(baseUrl);
    for (const line of proxy.passed) expect(line).toContain(host);
  });

  it("is gone through in a tunnel to HTTPS", async () => {
    const folder = await mkdtemp(join(tmpdir(), "superset-lab-certificates-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const { tls, authorityFile } = await makeCertificates(folder);
    const front = await startReverseProxy({ targets: [baseUrl], tls });
    onTestFinished(() => front.stop());
    const mcp = await connect({ SUPERSET_BASE_URL: front.baseUrl, SUPERSET_CA_FILE: authorityFile }, [
      "--proxy",
      proxy.url,
    ]);
    await expectReadAndWrite(mcp);
    const tunnel = `CONNECT ${new URL(front.baseUrl).host}`;
    expect(new Set(proxy.passed)).toEqual(new Set([tunnel]));
  });

  it.each([
    { SUPERSET_NO_PROXY: "127.0.0.1" },
    { NO_PROXY: "example.org,127.0.0.1" },
    { SUPERSET_NO_PROXY: "*" },
  ])("is passed by for addresses of %o", async (exceptions) => {
    await expectReadAndWrite(await connect({ HTTP_PROXY: proxy.url, ...exceptions }));
    expect(proxy.passed).toEqual([]);
  });

  it("gets its own account, which is shown nowhere else", async () => {
    const closed = await startForwardProxy({ account: "clerk:proxy-marker-5c2e" });
    onTestFinished(() => closed.stop());
    const address = closed.url.replace("//", "//clerk:proxy-marker-5c2e@");
    await expectReadAndWrite(await connect({ SUPERSET_PROXY: address }));
    const text = await expectRefusal(await connect({ SUPERSET_PROXY: address.replace("5c2e", "wrong") }), [
      "proxy-marker-wrong",
      admin.password,
    ]);
    expect(text).toMatch(/proxy/i);
  });

  it("that does not answer is named as what was not reached, without its account", async () => {
    const address = `http://clerk:proxy-marker-5c2e@127.0.0.1:10`;
    const text = await expectRefusal(await connect({ SUPERSET_PROXY: address }), ["proxy-marker-5c2e"]);
    expect(text).toMatch(/proxy/i);
    expect(text).toContain("127.0.0.1:10");
  });
});
