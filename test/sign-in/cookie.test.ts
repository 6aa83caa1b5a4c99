import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { McpConnection as Mcp } from "../../lab/mcp-client.ts";
import { slidingSessionsConfig } from "../../lab/sign-in/sign-in-config.ts";
import { type SingleSignOn, startSingleSignOn } from "../../lab/sign-in/single-sign-on.ts";
import {
  type Desk,
  expectRead,
  expectReadAndWrite,
  expectRefusal,
  expectWrite,
  openDesk,
} from "./connect.ts";
import { makeShellSecret } from "./shell-secret.ts";

describe("the cookie of a browser that was signed in elsewhere", () => {
  let superset: SingleSignOn;
  let desk: Desk;
  beforeAll(async () => {
    superset = await startSingleSignOn({ version: "6.1.0" });
  });
  afterAll(() => superset?.stop());
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.clear());

  const connect = (env: Record<string, string>) =>
    desk.connect({ env: { SUPERSET_BASE_URL: superset.baseUrl, ...env } });

  it("reads and writes, under whatever name the cookie has", async () => {
    const cookie = await superset.signInBrowser("lena");
    expect(cookie).toMatch(/^superset_session=/);
    await expectReadAndWrite(await connect({ SUPERSET_COOKIE: cookie }));
  });

  it("may stand among other cookies, which are sent along", async () => {
    const cookie = await superset.signInBrowser("lena");
    await expectReadAndWrite(await connect({ SUPERSET_COOKIE: `front=a1; ${cookie}; back=z9` }));
  });

  it("is that person's, also where Superset looks for a session only", async () => {
    const mcp = await connect({ SUPERSET_COOKIE: await superset.signInBrowser("lena") });
    const { result } = await mcp.json<{ result: { username: string } }>("superset_user_get_current");
    expect(result.username).toBe("lena");
  });

  it("is read from its file again when it is refused", async () => {
    const file = await desk.write("cookie", await superset.signInBrowser("omar"));
    const mcp = await connect({ SUPERSET_COOKIE_FILE: file });
    await expectReadAndWrite(mcp);
    await superset.removePerson("omar");
    await desk.write("cookie", `${await superset.signInBrowser("lena")}\n`);
    await expectReadAndWrite(mcp);
  });

  it("is read from its file again when the first call that notices is a write", async () => {
    const file = await desk.write("cookie", await superset.signInBrowser("nina"));
    const mcp = await connect({ SUPERSET_COOKIE_FILE: file });
    await expectReadAndWrite(mcp);
    await superset.removePerson("nina");
    await desk.write("cookie", await superset.signInBrowser("lena"));
    const { id } = await mcp.json<{ id: number }>("superset_dashboard_create", { dashboard_title: "Again" });
    await mcp.json("superset_dashboard_delete", { dashboard_id: id });
  });

  it("is asked of its command again when it is refused", async () => {
    const secret = await makeShellSecret(desk, "superset_session=old-cookie-marker-55ab");
    const mcp = await connect({ SUPERSET_COOKIE_COMMAND: secret.command });
    await expectRefusal(mcp, ["old-cookie-marker-55ab"]);
    await secret.set(await superset.signInBrowser("lena"));
    await expectReadAndWrite(mcp);
  });

  it.each(["superset_session=wrong-cookie-marker-6d2f", "wrong-cookie-marker-6d2f"])(
    "that is refused is said to be, without being shown (%s)",
    async (cookie) => {
      const mcp = await connect({ SUPERSET_COOKIE: cookie });
      expect(await expectRefusal(mcp, ["wrong-cookie-marker-6d2f"])).toMatch(/cookie/i);
    },
  );
});

describe("the cookie of a session that ends 6 seconds after its last use", () => {
  let superset: SingleSignOn;
  let desk: Desk;
  beforeAll(async () => {
    superset = await startSingleSignOn({ version: "6.1.0", extraConfig: slidingSessionsConfig(6) });
    desk = await openDesk();
  });
  afterAll(async () => {
    await desk?.clear();
    await superset?.stop();
  });

  it("lives as long as it is used, by reads, reads after a write, or writes alone", async () => {
    const connect = async (person: string) => {
      const cookie = await superset.signInBrowser(person);
      return desk.connect({ env: { SUPERSET_BASE_URL: superset.baseUrl, SUPERSET_COOKIE: cookie } });
    };
    const people = ["lena", "omar", "nina"].map(connect);
    const [reader, wroteOnce, writer] = (await Promise.all(people)) as [Mcp, Mcp, Mcp];
    await expectWrite(wroteOnce);
    for (let second = 0; second < 9; second++) {
      await Promise.all([expectRead(reader), expectRead(wroteOnce), expectWrite(writer)]);
      await sleep(1_000);
    }
    await Promise.all([reader, wroteOnce, writer].map(expectReadAndWrite));
  });
});
