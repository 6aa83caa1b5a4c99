import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { textOf } from "../../lab/mcp-client.ts";
import type { Runtime } from "../../src/runtime.ts";
import type { Kind } from "./cells.ts";
import { type Play, sendAnswer } from "./fault.ts";
import { makeName } from "./name-lookup.ts";
import { makeSecrets, type Secrets } from "./secrets.ts";
import { calls, startRuntime } from "./set-up.ts";
import { type ExchangeKind, SupersetServer } from "./superset-server.ts";

/** A Superset, its secrets, and all that has come to it. */
interface Host {
  url: string;
  secrets: Secrets;
  server: SupersetServer;
  connections: number;
}

let stateDir: string;
let ours: Host;
let other: Host;

async function startHost(): Promise<Host> {
  const secrets = makeSecrets();
  const server = new SupersetServer(secrets);
  const host: Host = { url: "", secrets, server, connections: 0 };
  server.http.on("connection", () => host.connections++);
  host.url = await server.listen();
  return host;
}

beforeEach(async () => {
  stateDir = await mkdtemp(join(tmpdir(), "cross-host-"));
  [ours, other] = [await startHost(), await startHost()];
});
afterEach(async () => {
  await Promise.all([ours.server.close(), other.server.close()]);
  await rm(stateDir, { recursive: true, force: true });
});

const said: string[] = [];
const connect = ({ url, secrets }: Host, flags: Record<string, string> = {}) =>
  startRuntime(url, secrets, stateDir, said, { timeout: "5", ...flags });

const call = async (runtime: Runtime, kind: Kind) => {
  const result = await runtime.callTool(calls[kind].tool, calls[kind].args);
  return { isError: result.isError === true, text: textOf(result) };
};

/** Every exchange there is: sign-in, CSRF token, read and write, refresh. */
async function useAll(runtime: Runtime, { server }: Host): Promise<void> {
  for (const kind of ["read", "write", "idempotent"] as const)
    expect(await call(runtime, kind)).toMatchObject({ isError: false });
  server.expireAccess();
  for (const kind of ["write", "read"] as const)
    expect(await call(runtime, kind)).toMatchObject({ isError: false });
}

const heardBy = ({ server }: Host) => JSON.stringify(server.exchanges);

describe("a base URL that was changed to another host", () => {
  const addresses: [string, (host: Host) => string][] = [
    ["another port", ({ url }) => url],
    ["another name", ({ url }) => url.replace("127.0.0.1", makeName().host)],
    ["another path", ({ url }) => `${url}/bi`],
    ["another spelling", ({ url }) => url.replace("127.0.0.1", "localhost")],
  ];

  it.each(addresses)("(%s) gets nothing of the old one's", async (_, addressOf) => {
    await useAll(await connect(ours), ours);
    await useAll(await connect({ ...other, url: addressOf(other) }), other);
    expect(ours.secrets.leaksIn(heardBy(other))).toEqual([]);
    expect(other.secrets.leaksIn(heardBy(ours))).toEqual([]);
  });

  it("gets nothing at all when there is no password for it", async () => {
    await useAll(await connect(ours), ours);
    const runtime = await connect(other, { password: undefined as never });
    expect(await call(runtime, "write")).toMatchObject({ isError: true });
    expect(heardBy(other)).toBe("[]");
  });

  it("and back finds the old session as it was", async () => {
    await useAll(await connect(ours), ours);
    await useAll(await connect(other), other);
    await useAll(await connect(ours), ours);
    expect([ours.server.countOf("login"), other.server.countOf("login")]).toEqual([1, 1]);
    expect(other.secrets.leaksIn(heardBy(ours))).toEqual([]);
  });

  it("does not get them by name when two names are one address", async () => {
    const [first, second] = [makeName(), makeName()];
    const at = (host: string) => ({ ...ours, url: ours.url.replace("127.0.0.1", host) });
    await useAll(await connect(at(first.host)), ours);
    const before = ours.server.exchanges.length;
    await useAll(await connect(at(second.host)), ours);
    expect(ours.server.countOf("login")).toBe(2);
    const toFirst = ours.server.exchanges
      .slice(before)
      .filter(({ headers }) => headers.host?.includes(first.host));
    expect(toFirst).toEqual([]);
  });
});

describe("a redirect to another host", () => {
  const exchanges: [string, Kind, ExchangeKind][] = [
    ["a read", "read", "view"],
    ["an idempotent write", "idempotent", "view"],
    ["a write", "write", "view"],
    ["the sign-in", "write", "login"],
    ["the refresh", "write", "refresh"],
    ["the fetch of the CSRF token", "write", "csrf"],
  ];
  const statuses = [301, 302, 303, 307, 308];
  const forms: [string, (url: string) => string][] = [
    ["as it is", (url) => url],
    ["without a scheme", (url) => url.replace("http:", "")],
    ["in capitals", (url) => url.replace("http", "HTTP")],
    ["with our host for a user name", (url) => url.replace("//", `//${new URL(ours.url).host}@`)],
    ["with backslashes", (url) => url.replace("http://", "\\\\")],
    ["to a sign-in page", (url) => new URL("/login/", url).href],
  ];
  const cases = exchanges.flatMap(([name, kind, at]) =>
    statuses.flatMap((status) =>
      forms.map(([form, write]) => [name, status, form, kind, at, write] as const),
    ),
  );

  it.each(cases)("of %s by %i, %s, is not followed", async (_name, status, _form, kind, at, write) => {
    const runtime = await connect(ours);
    if (at !== "login" && at !== "csrf") await call(runtime, kind);
    if (at === "refresh") ours.server.expireAccess();
    let sprung = 0;
    const play: Play = (outgoing) => {
      sprung++;
      const { url } = ours.server.exchanges.at(-1) as { url: string };
      const headers = { Location: write(other.url + url), "Set-Cookie": "session=theirs" };
      sendAnswer(outgoing, { status, headers, body: "" });
    };
    ours.server.set({ at, lasting: "always", play });
    const { text } = await call(runtime, kind);
    expect(sprung).toBeGreaterThan(0);
    expect(other.connections).toBe(0);
    expect(ours.secrets.leaksIn(`${text}${said.join()}`)).toEqual([]);
    ours.server.set(undefined);
    expect(await call(runtime, kind)).toMatchObject({ isError: false });
    expect(other.connections).toBe(0);
  });
});
