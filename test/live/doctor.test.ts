import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from "vitest";
import { type Certificates, makeCertificates } from "../../lab/sign-in/certificates.ts";
import { startForwardProxy } from "../../lab/sign-in/forward-proxy.ts";
import { type ReverseProxyOptions, startReverseProxy } from "../../lab/sign-in/reverse-proxy.ts";
import { runBuilt } from "../run-built.ts";
import { type Expected, examine, expectOnly, makeHome } from "../run-doctor.ts";

const { baseUrl, admin, viewer } = inject("superset");
const account = { SUPERSET_USERNAME: admin.username, SUPERSET_PASSWORD: admin.password };
const WRONG = "wrong-password-marker-4f1c";

let folder: string;
let certificates: Certificates;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "doctor-certificates-"));
  certificates = await makeCertificates(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A proxy before the run's Superset, for one test. */
async function front(options: Omit<ReverseProxyOptions, "targets"> = {}): Promise<string> {
  const proxy = await startReverseProxy({ targets: [baseUrl], ...options });
  onTestFinished(() => proxy.stop());
  return proxy.baseUrl;
}

const trusting = () => ({ SUPERSET_CA_FILE: certificates.authorityFile });

describe("doctor on a real Superset", () => {
  it("finds nothing where nothing is wrong, looks at every link, and leaves nothing behind", async () => {
    const home = await makeHome();
    const { code, findings, output } = await examine(home, { SUPERSET_BASE_URL: baseUrl, ...account });
    expect(findings.map(({ check, state }) => `${check} ${state}`)).toEqual([
      "settings ok",
      "address ok",
      "proxy ok",
      "connection ok",
      "superset ok",
      "clock ok",
      "version ok",
      "sign-in ok",
      "session ok",
      "account ok",
      "features ok",
      "tools ok",
      "clients skipped",
    ]);
    expect(code).toBe(0);
    expect(output).not.toContain(admin.password);
    expect(await readdir(home)).toEqual([]);
  });

  it("says it to a person in a line each", async () => {
    const home = await makeHome();
    const env = { HOME: home, SUPERSET_BASE_URL: baseUrl, ...account };
    const { code, stdout } = await runBuilt(["doctor"], env);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^✓ settings .*\n✓ address .*\n✓ proxy .*\n✓ connection /);
    expect(stdout).toMatch(/\n\nAll is well\n$/);
  });

  const faults: Record<string, Expected & { env: () => Promise<Record<string, string>> }> = {
    "a page copied from a browser": {
      env: async () => ({ SUPERSET_BASE_URL: `${baseUrl}/superset/welcome/` }),
      check: "address",
      message: /is a page of Superset/,
      cure: new RegExp(`SUPERSET_BASE_URL=${baseUrl}$`),
    },
    "a path too many": {
      env: async () => ({ SUPERSET_BASE_URL: `${baseUrl}/bi` }),
      check: "superset",
      message: new RegExp(`Superset is at ${baseUrl}, not at`),
      cure: new RegExp(`SUPERSET_BASE_URL=${baseUrl}$`),
    },
    "a path that is missing": {
      env: async () => ({ SUPERSET_BASE_URL: new URL(await front({ prefix: "/bi" })).origin }),
      check: "superset",
      message: /not Superset's API \(404: .*Front door/,
      cure: /address up to, and without, \/superset or \/login/,
    },
    "an authority that nobody knows": {
      env: async () => ({ SUPERSET_BASE_URL: await front({ tls: certificates.tls }) }),
      check: "connection",
      message: /certificate's CA is not known/,
      cure: /SUPERSET_CA_FILE/,
    },
    "a client certificate that is wanted, said by hanging up": {
      env: async () => {
        const tls = { ...certificates.tls, clientAuthority: certificates.authority };
        return { SUPERSET_BASE_URL: await front({ tls }), ...trusting() };
      },
      check: "connection",
      message: /client certificate/,
      cure: /SUPERSET_CLIENT_CERT and SUPERSET_CLIENT_KEY/,
    },
    "a client certificate that is wanted, said in a page": {
      env: async () => {
        const tls = { ...certificates.tls, clientAuthority: certificates.authority, answersStrangers: true };
        return { SUPERSET_BASE_URL: await front({ tls }), ...trusting() };
      },
      check: "connection",
      message: /wants a client certificate/,
      cure: /SUPERSET_CLIENT_CERT and SUPERSET_CLIENT_KEY/,
    },
    "http where https is spoken": {
      env: async () => ({
        SUPERSET_BASE_URL: (await front({ tls: certificates.tls })).replace("https:", "http:"),
      }),
      check: "connection",
      message: /speaks https, not http/,
      cure: /begin with https:/,
    },
    "https where http is spoken": {
      env: async () => ({ SUPERSET_BASE_URL: baseUrl.replace("http:", "https:") }),
      check: "connection",
      message: /speaks http, not https/,
      cure: /begin with http:/,
    },
    "a redirect to the right address": {
      env: async () => ({
        SUPERSET_BASE_URL: await front({
          gate: ({ url }) => ({ status: 301, headers: { Location: `${baseUrl}${url}` } }),
        }),
      }),
      check: "superset",
      message: new RegExp(`Superset is at ${baseUrl}`),
      cure: new RegExp(`SUPERSET_BASE_URL=${baseUrl}$`),
    },
    "a sign-in of the company's in front": {
      env: async () => ({
        SUPERSET_BASE_URL: await front({
          gate: () => ({ status: 302, headers: { Location: "https://idp.example.invalid/authorize?x=1" } }),
        }),
      }),
      check: "superset",
      message: /sends every request to https:\/\/idp\.example\.invalid\./,
      cure: /SUPERSET_HEADERS/,
    },
    "a Superset that is down behind its proxy": {
      env: async () => ({
        SUPERSET_BASE_URL: await front({ gate: () => ({ status: 502, body: "Bad gateway" }) }),
      }),
      check: "superset",
      message: /the Superset behind it does not \(502\)/,
      cure: /Start Superset/,
    },
    "a wrong password": {
      env: async () => ({ SUPERSET_BASE_URL: baseUrl, SUPERSET_PASSWORD: WRONG }),
      check: "sign-in",
      message: /user name or password is wrong/,
      cure: /SUPERSET_USERNAME and SUPERSET_PASSWORD/,
    },
    "a provider that this server does not use": {
      env: async () => ({ SUPERSET_BASE_URL: baseUrl, SUPERSET_AUTH_PROVIDER: "ldap" }),
      check: "sign-in",
      message: /provider ldap/,
      cure: /SUPERSET_AUTH_PROVIDER/,
    },
    "an API key that nobody issued": {
      env: async () => ({
        SUPERSET_BASE_URL: baseUrl,
        SUPERSET_PASSWORD: "",
        SUPERSET_API_KEY: "sst_a-key-that-nobody-has-issued-0000",
      }),
      check: "sign-in",
      message: /refuses the API key/,
      cure: /SUPERSET_API_KEY/,
    },
    "a token of another server": {
      env: async () => {
        const claims = Buffer.from(JSON.stringify({ sub: "1", type: "access", exp: 4_000_000_000 }));
        const head = Buffer.from('{"alg":"HS256","typ":"JWT"}');
        return {
          SUPERSET_BASE_URL: baseUrl,
          SUPERSET_PASSWORD: "",
          SUPERSET_ACCESS_TOKEN: `${head.toString("base64url")}.${claims.toString("base64url")}.c2lnbmVkLWVsc2V3aGVyZQ`,
        };
      },
      check: "sign-in",
      message: /Signature verification failed/,
      cure: /issued by another Superset/,
    },
    "a cookie of no session": {
      env: async () => ({
        SUPERSET_BASE_URL: baseUrl,
        SUPERSET_PASSWORD: "",
        SUPERSET_COOKIE: "session=no-session-of-anybody-1234",
      }),
      check: "sign-in",
      message: /no longer knows the session of the cookie/,
      cure: /login --cookie/,
    },
    "a proxy that drops the header with the token": {
      env: async () => ({
        SUPERSET_BASE_URL: await front({
          gate: ({ headers }) => {
            delete headers.authorization;
            return undefined;
          },
        }),
      }),
      check: "sign-in",
      message: /Missing Authorization Header/,
      cure: /drops the header Authorization/,
    },
    "a proxy that drops the cookies of answers": {
      env: async () => ({
        SUPERSET_BASE_URL: await front({
          alter: (headers) => {
            delete headers["set-cookie"];
          },
        }),
      }),
      check: "session",
      message: /cookie of its session does not come here/,
      cure: /pass Set-Cookie on/,
    },
    "a proxy that drops the cookies of requests": {
      env: async () => ({
        SUPERSET_BASE_URL: await front({
          gate: ({ headers }) => {
            delete headers.cookie;
            return undefined;
          },
        }),
      }),
      check: "session",
      message: /does not come back/,
      cure: /pass the header Cookie on/,
    },
    "a clock that is wrong": {
      env: async () => ({
        SUPERSET_BASE_URL: await front({
          alter: (headers) => {
            headers.date = new Date(Date.now() - 20 * 60_000).toUTCString();
          },
        }),
      }),
      check: "clock",
      message: /20 min ahead of the server's/,
      cure: /NTP/,
    },
    "a version that is configured and not the server's": {
      env: async () => ({ SUPERSET_BASE_URL: baseUrl, SUPERSET_VERSION: "5.0.0" }),
      check: "version",
      state: "warning",
      message: /SUPERSET_VERSION says 5\.0\.0, and the server is 6\.1\.0/,
      cure: /Take SUPERSET_VERSION away/,
    },
    "a company's proxy that wants an account": {
      env: async () => {
        const proxy = await startForwardProxy({ account: "ann:proxy-marker-81bb" });
        onTestFinished(() => proxy.stop());
        return {
          SUPERSET_BASE_URL: baseUrl,
          SUPERSET_PROXY: proxy.url.replace("//", "//ann:not-marker-81bb@"),
        };
      },
      check: "proxy",
      message: /wants an account \(407\)/,
      cure: /name and password into SUPERSET_PROXY/,
    },
    "a proxy on the way to this very machine": {
      env: async () => {
        const proxy = await startForwardProxy();
        onTestFinished(() => proxy.stop());
        return { SUPERSET_BASE_URL: baseUrl, HTTP_PROXY: proxy.url };
      },
      check: "proxy",
      state: "warning",
      message: /is this machine, and is asked for through the proxy .*HTTP_PROXY/,
      cure: /SUPERSET_NO_PROXY/,
    },
    "roles that forbid what is used most": {
      env: async () => ({
        SUPERSET_BASE_URL: baseUrl,
        SUPERSET_USERNAME: viewer.username,
        SUPERSET_PASSWORD: viewer.password,
      }),
      check: "account",
      state: "warning",
      message: /"viewer", role Gamma.*forbid \d+ of 280 tools .*superset_sqllab_execute_query/,
      cure: /add the permission to a role/,
    },
  };

  it.each(Object.entries(faults))(
    "tells %s from the rest, with its cure",
    async (_, { env, ...expected }) => {
      const home = await makeHome();
      const setup = { ...account, ...(await env()) };
      const secrets = Object.entries(setup).filter(
        ([name, value]) => /PASSWORD|KEY$|TOKEN|COOKIE/.test(name) && value,
      );
      const values = [...secrets.map(([, value]) => value.replace(/^session=/, "")), "marker-81bb"];
      expectOnly(await examine(home, setup), expected, values);
    },
  );

  it("does not try a refused password again", async () => {
    const home = await makeHome();
    const env = { SUPERSET_BASE_URL: baseUrl, ...account, SUPERSET_PASSWORD: WRONG };
    await examine(home, env);
    const message = /has refused the password .* not tried again/;
    expectOnly(await examine(home, env), { check: "sign-in", message, cure: /Correct SUPERSET_PASSWORD/ }, [
      WRONG,
    ]);
  });
});
