import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createVault, storeOptions } from "../../src/auth/choose-way-in.ts";
import { createSessionStore } from "../../src/auth/session-store.ts";
import { readConfig } from "../../src/config/config.ts";
import type { Runtime } from "../../src/runtime.ts";
import { makeName } from "./name-lookup.ts";
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

/** Every exchange there is: sign-in, CSRF token, read and write, refresh. */
async function useAll(runtime: Runtime, { server }: Host): Promise<void> {
  for (const kind of ["read", "write", "idempotent"] as const)
    expect(await callOn(runtime, kind)).toMatchObject({ isError: false });
  server.expireAccess();
  for (const kind of ["write", "read"] as const)
    expect(await callOn(runtime, kind)).toMatchObject({ isError: false });
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
    const runtime = await connect(other, WITHOUT_PASSWORD);
    expect(await callOn(runtime, "write")).toMatchObject({ isError: true });
    expect(heardBy(other)).toBe("[]");
  });

  it("gets nothing of a cookie that was saved for the old one", async () => {
    const cookie = ours.secrets.issue("cookie");
    ours.server.admit(cookie);
    const config = await readConfig({
      flags: { base_url: ours.url },
      env: { XDG_STATE_HOME: hosts.stateDir },
    });
    const store = createSessionStore(
      storeOptions({ config, warn: (message) => hosts.said.push(message) }, await createVault(config)),
      { baseUrl: ours.url, username: "ann" },
    );
    await store.save({ cookie: `session=${cookie}` });
    for (const kind of ["read", "write"] as const)
      expect(await callOn(await connect(ours, WITHOUT_PASSWORD), kind)).toMatchObject({ isError: false });
    expect(await callOn(await connect(other, WITHOUT_PASSWORD), "write")).toMatchObject({ isError: true });
    await useAll(await connect(other), other);
    expect(ours.secrets.leaksIn(heardBy(other))).toEqual([]);
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
