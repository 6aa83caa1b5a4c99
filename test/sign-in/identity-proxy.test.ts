import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { type IdentityProxy, startIdentityProxy } from "../../lab/sign-in/identity-proxy.ts";
import { type Desk, expectReadAndWrite, expectRefusal, openDesk } from "./connect.ts";
import { makeShellSecret } from "./shell-secret.ts";

const PASS = "front-door-marker-19fe";

describe("an identity-aware proxy", () => {
  const { baseUrl, admin } = inject("plain");
  let proxy: IdentityProxy;
  let desk: Desk;
  beforeEach(async () => {
    proxy = await startIdentityProxy(PASS, { targets: [baseUrl] });
    desk = await openDesk();
  });
  afterEach(async () => {
    await desk.clear();
    await proxy.stop();
  });

  const connect = (env: Record<string, string>, args: string[] = []) =>
    desk.connect({
      env: {
        SUPERSET_BASE_URL: proxy.baseUrl,
        SUPERSET_USERNAME: admin.username,
        SUPERSET_PASSWORD: admin.password,
        ...env,
      },
      args,
    });

  it("is passed with the configured header, which goes with every request", async () => {
    await expectReadAndWrite(await connect({ SUPERSET_HEADERS: `${proxy.headerName}: ${PASS}` }));
    const shown = proxy.seen.map(({ headers }) => headers[proxy.headerName.toLowerCase()]);
    expect(new Set(shown)).toEqual(new Set([PASS]));
  });

  it("is passed with several headers, one a line, of a file", async () => {
    const file = await desk.write("headers", `X-Other: 1\n${proxy.headerName}: ${PASS}\n`);
    await expectReadAndWrite(await connect({}, ["--headers-file", file]));
    expect(proxy.seen.every(({ headers }) => headers["x-other"] === "1")).toBe(true);
  });

  it("is passed with the headers of a configuration file, as a map", async () => {
    const config = await desk.write("config.yaml", `headers:\n  ${proxy.headerName}: ${PASS}\n`);
    await expectReadAndWrite(await connect({}, ["--config", config]));
  });

  it("that wants a new header gets it from the command, during reads and writes", async () => {
    const line = (value: string) => `${proxy.headerName}: ${value}`;
    const secret = await makeShellSecret(desk, line(PASS));
    const mcp = await connect({ SUPERSET_HEADERS_COMMAND: secret.command });
    await expectReadAndWrite(mcp);
    expect(await secret.runs()).toBe(1);
    proxy.accept("second-marker-0d3a");
    await secret.set(line("second-marker-0d3a"));
    await expectReadAndWrite(mcp);
    proxy.accept("third-marker-b14c");
    await secret.set(line("third-marker-b14c"));
    const { id } = await mcp.json<{ id: number }>("superset_dashboard_create", { dashboard_title: "Third" });
    await mcp.json("superset_dashboard_delete", { dashboard_id: id });
    expect(await secret.runs()).toBe(3);
  });

  it("is passed by `login` too", async () => {
    const env = { SUPERSET_BASE_URL: proxy.baseUrl, SUPERSET_HEADERS: `${proxy.headerName}: ${PASS}` };
    const account = { ...env, SUPERSET_USERNAME: admin.username };
    const login = await desk.run(["login"], { env: account }, `${admin.password}\n`);
    expect(login.code, login.output).toBe(0);
    expect(login.output).not.toContain(PASS);
    await expectReadAndWrite(await desk.connect({ env }));
  });

  it.each([
    ["without a header", {}],
    ["with a wrong one", { SUPERSET_HEADERS: "Proxy-Authorization-Token: wrong-header-marker-e2c5" }],
  ])("that one cannot pass %s is told from Superset's own refusals", async (_, env) => {
    const text = await expectRefusal(await connect(env), [admin.password, "wrong-header-marker-e2c5"]);
    expect(text).toContain("idp.example.invalid");
    expect(text).toMatch(/SUPERSET_HEADERS/);
  });
});
