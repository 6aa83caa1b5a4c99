import { type ChildProcess, spawn } from "node:child_process";
import { chmod, readdir, writeFile } from "node:fs/promises";
import { createServer } from "node:https";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { ensureBuilt, MAIN } from "../../built.ts";
import { makeAuthority, makeCertificate } from "../../faults/certificates.ts";
import { LOGIN, type LoopbackOptions, startLoopbackSuperset } from "../../loopback-superset.ts";
import { runBuilt } from "../../run-built.ts";
import { type Expected, examine, expectOnly, makeHome } from "../../run-doctor.ts";
import { jwt } from "../auth/fake-session.ts";
import { freeAddress, startLoopback } from "../http/loopback.ts";

beforeAll(ensureBuilt);

const PASSWORD = "right-password";
const account = { SUPERSET_USERNAME: "ann", SUPERSET_PASSWORD: PASSWORD };

/** As much of a Superset as `doctor` asks; without its flags and roles, which are not known then. */
async function superset(options: LoopbackOptions = {}): Promise<{ SUPERSET_BASE_URL: string }> {
  const server = await startLoopbackSuperset(options);
  onTestFinished(() => server.close());
  return { SUPERSET_BASE_URL: server.url };
}

/** Something else, that answers all the same. */
async function page(status: number, body: string, headers: Record<string, string> = {}): Promise<string> {
  const server = await startLoopback((_, outgoing) => outgoing.writeHead(status, headers).end(body));
  onTestFinished(() => server.close());
  return server.url;
}

/** HTTPS with a certificate for that host, at 127.0.0.1. */
async function secured(home: string, host: string, expires?: number) {
  const authority = makeAuthority("Doctor's authority");
  const server = createServer(makeCertificate(authority, host, expires), (_, outgoing) => outgoing.end("OK"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  await writeFile(join(home, "ca.pem"), authority.cert);
  const { port } = server.address() as { port: number };
  return { SUPERSET_BASE_URL: `https://127.0.0.1:${port}`, SUPERSET_CA_FILE: join(home, "ca.pem") };
}

/** A listener of the loopback Superset that answers this. */
const answering =
  (status: number, body: string, headers: Record<string, string> = {}) =>
  (_: unknown, outgoing: import("node:http").ServerResponse) =>
    void outgoing.writeHead(status, { "Content-Type": "application/json", ...headers }).end(body);

type Row = Expected & { env: (home: string) => Promise<Record<string, string>> };

const faults: Record<string, Row> = {
  "a variable that is no setting": {
    env: async () => ({ ...(await superset()), SUPERSET_MCP_READONLY: "true" }),
    check: "settings",
    state: "warning",
    message: /SUPERSET_MCP_READONLY is no setting and is ignored/,
    cure: /SUPERSET_MCP_READ_ONLY/,
  },
  "an output folder that cannot be": {
    env: async (home) => {
      await writeFile(join(home, "file"), "");
      return { ...(await superset()), SUPERSET_MCP_OUTPUT_DIR: join(home, "file", "downloads") };
    },
    check: "settings",
    message: /output_dir\) cannot be written: a part of it is a file/,
    cure: /SUPERSET_MCP_OUTPUT_DIR/,
  },
  "an address with an account in it": {
    env: async () => {
      const { SUPERSET_BASE_URL: url } = await superset();
      return { SUPERSET_BASE_URL: url.replace("//", "//ann:address-marker-2a9e@") };
    },
    check: "address",
    state: "warning",
    message: /holds an account, which is not used/,
    cure: /SUPERSET_USERNAME and SUPERSET_PASSWORD/,
  },
  "no address": {
    env: async () => ({}),
    check: "address",
    message: /No Superset is configured/,
    cure: /Set SUPERSET_BASE_URL/,
  },
  "a proxy that is down": {
    env: async () => ({ ...(await superset()), SUPERSET_PROXY: await freeAddress() }),
    check: "proxy",
    message: /The proxy 127\.0\.0\.1:\d+ \(SUPERSET_PROXY\) is down/,
    cure: /Correct SUPERSET_PROXY, or except/,
  },
  "a proxy that is no address": {
    env: async () => ({ ...(await superset()), HTTP_PROXY: "proxy.example.com:3128" }),
    check: "proxy",
    message: /HTTP_PROXY is not the address of an HTTP proxy/,
    cure: /http:\/\/proxy\.example\.com:3128/,
  },
  "a port at which nothing listens": {
    env: async () => ({ SUPERSET_BASE_URL: await freeAddress() }),
    check: "connection",
    message: /nothing listens there/,
    cure: /Start Superset, or correct host and port/,
  },
  "a host that is not known": {
    env: async () => ({ SUPERSET_BASE_URL: "http://superset.invalid" }),
    check: "connection",
    message: /host name (is not known|could not be looked up)/,
    cure: /SUPERSET_BASE_URL/,
  },
  "a certificate that has expired": {
    env: (home) => secured(home, "127.0.0.1", Date.now() - 60_000),
    check: "connection",
    message: /certificate has expired/,
    cure: /has to renew it/,
  },
  "a certificate of another host": {
    env: (home) => secured(home, "elsewhere.example.com"),
    check: "connection",
    message: /certificate is for another host name/,
    cure: /host name that the certificate is for/,
  },
  "a file of authorities that is not there": {
    env: async (home) => ({
      SUPERSET_BASE_URL: "https://127.0.0.1:9",
      SUPERSET_CA_FILE: join(home, "no.pem"),
    }),
    check: "connection",
    message: /Cannot read .*no\.pem \(ca_file\)/,
    cure: /SUPERSET_CA_FILE/,
  },
  "a sign-in page of a proxy": {
    env: async () => {
      const form = "<html><title>Corporate gate</title><form><input type=password></form></html>";
      return { SUPERSET_BASE_URL: await page(200, form, { "Content-Type": "text/html" }) };
    },
    check: "superset",
    message: /not Superset's API \(200: .*Corporate gate/,
    cure: /SUPERSET_HEADERS/,
  },
  "another product": {
    env: async () => ({
      SUPERSET_BASE_URL: await page(404, '{"message":"Not found","app":"Grafana"}', {
        "Content-Type": "application/json",
      }),
    }),
    check: "superset",
    message: /not Superset's API \(404: Not found\)/,
    cure: /Open Superset in a browser/,
  },
  "another product that wants a sign-in": {
    env: async () => ({
      SUPERSET_BASE_URL: await page(401, '{"message":"Unauthorized"}', {
        "Content-Type": "application/json",
      }),
    }),
    check: "superset",
    message: /not Superset's API \(401: Unauthorized\)/,
    cure: /SUPERSET_HEADERS.*Or the address is wrong/,
  },
  "a path that is missing, where the root tells it": {
    env: async () => {
      const behind = await startLoopbackSuperset();
      const front = await startLoopback(async (incoming, outgoing) => {
        const { url = "", headers } = incoming;
        if (url === "/") return void outgoing.writeHead(302, { Location: "/bi/superset/welcome/" }).end();
        if (!url.startsWith("/bi/")) return void outgoing.writeHead(404).end("<html></html>");
        const { host: _, ...sent } = headers;
        const answer = await fetch(behind.url + url.slice(3), { headers: sent as Record<string, string> });
        outgoing.writeHead(answer.status, { "Content-Type": "application/json" }).end(await answer.text());
      });
      onTestFinished(async () => void (await Promise.all([front.close(), behind.close()])));
      return { SUPERSET_BASE_URL: front.url };
    },
    check: "superset",
    message: /Superset is at http:\/\/127\.0\.0\.1:\d+\/bi, not at/,
    cure: /SUPERSET_BASE_URL=http:\/\/127\.0\.0\.1:\d+\/bi$/,
  },
  "a clock that is a little off": {
    env: async () => {
      const late = new Date(Date.now() + 60_000).toUTCString();
      return superset({ listeners: { "GET /health": answering(200, "OK", { Date: late }) } });
    },
    check: "clock",
    state: "warning",
    message: /(59|60|61) s behind the server's/,
    cure: /NTP/,
  },
  "a version that there are no tools for": {
    env: async () =>
      superset({ listeners: { "GET /version": answering(200, '{"version_string": "7.2.0"}') } }),
    check: "version",
    state: "warning",
    message: /is 7\.2\.0, for which there are no tools; those of 6\.1\.0/,
    cure: /superset-mcp generate/,
  },
  "several ways to sign in": {
    env: async () => ({ ...(await superset()), SUPERSET_API_KEY: "sst_a-key-and-a-password-too" }),
    check: "sign-in",
    message: /2 ways to sign in are configured: .*SUPERSET_API_KEY.*SUPERSET_PASSWORD/,
    cure: /Keep one/,
  },
  "no way to sign in": {
    env: async () => ({ ...(await superset()), SUPERSET_USERNAME: "", SUPERSET_PASSWORD: "" }),
    check: "sign-in",
    message: /no session is saved/,
    cure: /superset-mcp login/,
  },
  "an access token that has ended": {
    env: async () => ({
      ...(await superset()),
      SUPERSET_PASSWORD: "",
      SUPERSET_ACCESS_TOKEN: jwt({ sub: "1", exp: 1_700_000_000 }),
    }),
    check: "sign-in",
    message: /refuses the access token \(401 Token has expired\)/,
    cure: /SUPERSET_REFRESH_TOKEN/,
  },
  "a refresh token that has ended": {
    env: async () => ({
      ...(await superset({ refreshTokens: false })),
      SUPERSET_PASSWORD: "",
      SUPERSET_REFRESH_TOKEN: jwt({ sub: "1", exp: 1_700_000_000 }),
    }),
    check: "sign-in",
    message: /tokens .* have ended/,
    cure: /SUPERSET_REFRESH_TOKEN/,
  },
  "a password in a file that others can read": {
    env: async (home) => {
      const path = join(home, "password");
      await writeFile(path, PASSWORD);
      await chmod(path, 0o644);
      return { ...(await superset()), SUPERSET_PASSWORD: "", SUPERSET_PASSWORD_FILE: path };
    },
    check: "sign-in",
    state: "warning",
    message: /Other users of this machine can read .*password, which holds a secret/,
    cure: /chmod 600/,
  },
  "a password in a configuration file that others can read": {
    env: async (home) => {
      const path = join(home, "superset.yaml");
      await writeFile(path, `password: ${PASSWORD}\n`);
      await chmod(path, 0o644);
      return { ...(await superset()), SUPERSET_PASSWORD: "", SUPERSET_MCP_CONFIG: path };
    },
    check: "sign-in",
    state: "warning",
    message: /Other users of this machine can read .*superset\.yaml/,
    cure: /chmod 600/,
  },
  "a saved session that others could have read": {
    env: async (home) => {
      const address = await superset();
      const env = { HOME: home, XDG_STATE_HOME: join(home, "state"), ...address };
      await runBuilt(["login", "--username", "ann"], env, PASSWORD);
      const sessions = join(home, "state", "superset-mcp", "sessions");
      const [file = ""] = await readdir(sessions);
      await chmod(join(sessions, file), 0o644);
      return address;
    },
    check: "sign-in",
    state: "warning",
    message: /Ignoring the saved session .*other users can read it/,
    cure: /login/,
  },
  "a word that names no tool": {
    env: async () => ({ ...(await superset()), SUPERSET_MCP_TOOLS: "core,dashbord" }),
    check: "tools",
    message: /"dashbord" in the setting "tools" names no tool/,
    cure: /Did you mean "dashboard"/,
  },
  "settings that leave nothing": {
    env: async () => ({ ...(await superset()), SUPERSET_MCP_TOOLS: "chart", SUPERSET_MCP_DENY: "all" }),
    check: "tools",
    message: /leave no tool/,
    cure: /SUPERSET_MCP_DENY/,
  },
};

describe("doctor", () => {
  it.each(Object.entries(faults))(
    "tells %s from the rest, with its cure",
    async (_, { env, ...expected }) => {
      const home = await makeHome();
      const setup = { ...account, ...(await env(home)) };
      const secrets = [PASSWORD, "address-marker", "sst_a-key", "eyJ"];
      expectOnly(await examine(home, setup), expected, secrets);
    },
  );

  it("says of a value that is wrong which and why, and looks at nothing that builds on it", async () => {
    const { code, findings } = await examine(await makeHome(), {
      SUPERSET_BASE_URL: "http://127.0.0.1:9",
      SUPERSET_TIMEOUT: "soon",
      SUPERSET_MCP_CONFIRM: "allways",
    });
    const failed = findings.filter(({ state }) => state === "failed");
    expect(failed.map(({ message }) => message)).toEqual([
      expect.stringMatching(/SUPERSET_TIMEOUT: must be a number of seconds/),
      expect.stringMatching(/SUPERSET_MCP_CONFIRM/),
    ]);
    expect(code).toBe(1);
    expect(findings.find(({ check }) => check === "account")?.message).toBe(
      'waits for "settings" to be mended',
    );
  });

  it("warns of an access token that cannot be renewed, unless a file gives the next one", async () => {
    const home = await makeHome();
    const token = jwt({ sub: "1", exp: 4_000_000_000 });
    const server = await startLoopbackSuperset({ apiKeys: [token] });
    onTestFinished(() => server.close());
    const env = { SUPERSET_BASE_URL: server.url };
    const fixed = await examine(home, { ...env, SUPERSET_ACCESS_TOKEN: token });
    const wanted = { check: "sign-in", message: /good until 2096-10-02/, cure: /SUPERSET_REFRESH_TOKEN/ };
    expectOnly(fixed, { ...wanted, state: "warning" }, [token]);
    await writeFile(join(home, "token"), token, { mode: 0o600 });
    const { findings } = await examine(home, { ...env, SUPERSET_ACCESS_TOKEN_FILE: join(home, "token") });
    expect(findings).toContainEqual({ check: "sign-in", state: "ok", message: "signed in by access token" });
  });

  it("tries a refused password no second time, and says so", async () => {
    const home = await makeHome();
    const server = await startLoopbackSuperset();
    onTestFinished(() => server.close());
    const env = { SUPERSET_BASE_URL: server.url, ...account, SUPERSET_PASSWORD: "not-the-password" };
    await examine(home, env);
    const again = await examine(home, env);
    expect(server.count(LOGIN)).toBe(1);
    const wanted = { check: "sign-in", message: /not tried again/, cure: /SUPERSET_PASSWORD/ };
    expectOnly(again, wanted, ["not-the-password"]);
  });

  it("finds a saved session and uses it", async () => {
    const home = await makeHome();
    const server = await startLoopbackSuperset();
    onTestFinished(() => server.close());
    const env = { HOME: home, XDG_STATE_HOME: join(home, "state"), SUPERSET_BASE_URL: server.url };
    expect((await runBuilt(["login", "--username", "ann"], env, PASSWORD)).code).toBe(0);
    const { findings } = await examine(home, env);
    expect(findings).toContainEqual({
      check: "sign-in",
      state: "ok",
      message: 'signed in by saved session as "ann"',
    });
    expect(server.count(LOGIN)).toBe(1);
  });

  it("reports to a person with the cure below and a sum at the end", async () => {
    const env = { HOME: await makeHome(), SUPERSET_MCP_TOOLSS: "core" };
    const { code, stdout } = await runBuilt(["doctor"], env);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^! settings .*\n {13}Did you mean SUPERSET_MCP_TOOLS\?\n✗ address .*\n {13}Set /);
    expect(stdout).toMatch(/\n– proxy +waits for "address" to be mended\n/);
    expect(stdout).toMatch(/\n\n1 fault, 1 warning\n$/);
  });

  it("ends at once by Ctrl-C", async () => {
    let child: ChildProcess | undefined;
    const server = await startLoopback(() => void child?.kill("SIGINT"));
    onTestFinished(() => server.close());
    const env = { PATH: process.env.PATH, HOME: await makeHome(), SUPERSET_BASE_URL: server.url };
    child = spawn(process.execPath, [MAIN, "doctor"], { env, stdio: "ignore" });
    const signal = await new Promise((resolve) => child?.once("exit", (_, by) => resolve(by)));
    expect(signal).toBe("SIGINT");
  });

  it("ends quietly when nobody reads on", async () => {
    const env = { PATH: process.env.PATH, HOME: await makeHome() };
    const child = spawn(process.execPath, [MAIN, "doctor"], { env, stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.destroy();
    expect(await text(child.stderr)).toBe("");
  });

  it("refuses what it does not take", async () => {
    const { code, stderr } = await runBuilt(["doctor", "now"], { HOME: await makeHome() });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/"now" is too much/)]);
  });
});
