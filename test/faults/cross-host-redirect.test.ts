import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Kind } from "./cells.ts";
import type { ExchangeKind } from "./exchange.ts";
import { type Play, sendAnswer } from "./fault.ts";
import { browserCalls } from "./set-up.ts";
import { callOn, type Host, startTwoHosts, type TwoHosts, WITHOUT_PASSWORD } from "./two-hosts.ts";

let hosts: TwoHosts;
let ours: Host;
let other: Host;
let connect: TwoHosts["connect"];
beforeEach(async () => {
  hosts = await startTwoHosts();
  ({ ours, other, connect } = hosts);
});
afterEach(() => hosts.close());

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

  /** Answer every such exchange by a redirect to the other host; how often that was done. */
  function redirectAt(at: ExchangeKind, status: number, write: (url: string) => string): () => number {
    let sprung = 0;
    const play: Play = (outgoing) => {
      sprung++;
      const { url } = ours.server.exchanges.at(-1) as { url: string };
      const headers = { Location: write(other.url + url), "Set-Cookie": "session=theirs" };
      sendAnswer(outgoing, { status, headers, body: "" });
    };
    ours.server.set({ at, lasting: "always", play });
    return () => sprung;
  }

  it.each(cases)("of %s by %i, %s, is not followed", async (_name, status, _form, kind, at, write) => {
    const runtime = await connect(ours);
    if (at !== "login" && at !== "csrf") await callOn(runtime, kind);
    if (at === "refresh") ours.server.expireAccess();
    const sprung = redirectAt(at, status, write);
    const { text } = await callOn(runtime, kind);
    expect(sprung()).toBeGreaterThan(0);
    expect(ours.secrets.leaksIn(`${text}${hosts.said.join()}`)).toEqual([]);
    ours.server.set(undefined);
    expect(await callOn(runtime, kind)).toMatchObject({ isError: false });
    expect(other.connections).toBe(0);
  });

  const ways = ["access_token", "api_key", "cookie", "guest_token"] as const;
  const givenCases = ways.flatMap((way) =>
    (["read", "write"] as const).flatMap((kind) =>
      [302, 307].flatMap((status) =>
        (["view", "csrf"] as const)
          .filter((at) => at === "view" || kind === "write")
          .map((at) => [way, kind, at, status] as const),
      ),
    ),
  );

  it.each(givenCases)("with %s, of a %s at its %s by %i, is not followed", async (way, kind, at, status) => {
    const isKey = way === "api_key";
    const credential = isKey ? `sst_${ours.secrets.issue("cookie")}` : ours.secrets.issue("access");
    ours.server.admit(credential);
    const given = { [way]: way === "cookie" ? `session=${credential}` : credential };
    const runtime = await connect(ours, { ...WITHOUT_PASSWORD, ...given });
    const sprung = redirectAt(at, status, (url) => url);
    const { text } = await callOn(runtime, kind);
    expect(sprung()).toBeGreaterThan(0);
    expect(ours.secrets.leaksIn(`${text}${hosts.said.join()}`)).toEqual([]);
    ours.server.set(undefined);
    expect(await callOn(runtime, kind)).toMatchObject({ isError: false });
    expect(other.connections).toBe(0);
  });

  it.each([302, 307])("of the sign-in page's form by %i is not followed", async (status) => {
    const runtime = await connect(ours);
    const sprung = redirectAt("form", status, (url) => url);
    const { tool, args } = browserCalls.write;
    await runtime.callTool(tool, args);
    expect(sprung()).toBeGreaterThan(0);
    expect(other.connections).toBe(0);
  });
});
