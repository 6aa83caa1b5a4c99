import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textOf } from "../../lab/mcp-client.ts";
import { type Superset, startSuperset } from "../../lab/superset.ts";
import { connectLive } from "./connect.ts";

const TOKEN_SECONDS = 3;

describe("a session on a Superset with 3-second access tokens and 2-second CSRF tokens", () => {
  let superset: Superset;

  beforeAll(async () => {
    superset = await startSuperset({
      version: "6.1.0",
      accessTokenSeconds: TOKEN_SECONDS,
      extraConfig: "WTF_CSRF_TIME_LIMIT = 2",
    });
  });
  afterAll(() => superset?.stop());

  /** How often Superset's access log has seen that request, once its last lines are written. */
  const seen = async (request: string) =>
    (await readFile(superset.logFile, "utf8")).split(`"${request} `).length - 1;
  const logins = () => seen("POST /api/v1/security/login");
  const renewals = () => seen("POST /api/v1/security/refresh");

  it("serves 8 callers over 400 calls and 12 seconds with one login and no more renewals than expiries, and none after a restart", async () => {
    const before = { logins: await logins(), renewals: await renewals() };
    const first = await connectLive({ baseUrl: superset.baseUrl });
    const start = Date.now();
    const callsEach = 50;
    const caller = async (index: number) => {
      for (let call = 0; call < callsEach; call++) {
        // Paced over at least 12 seconds, so that tokens expire in the middle of parallel calls.
        await sleep(Math.max(0, start + (call * 12_500) / callsEach - Date.now()));
        const list = await first.json("superset_chart_list", {
          columns: ["id"],
          page: index % 2,
          page_size: 4,
        });
        expect(list.count).toBe(8);
      }
    };
    await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(caller));
    const seconds = (Date.now() - start) / 1000;
    expect(seconds).toBeGreaterThanOrEqual(12);
    await first.close();
    expect((await logins()) - before.logins).toBe(1);
    const renewed = (await renewals()) - before.renewals;
    expect(renewed).toBeGreaterThanOrEqual(Math.floor(seconds / TOKEN_SECONDS) - 1);
    expect(renewed).toBeLessThanOrEqual(Math.ceil(seconds / TOKEN_SECONDS));

    const second = await connectLive({ baseUrl: superset.baseUrl, state: first.state });
    expect((await second.json("superset_chart_list", { columns: ["id"] })).count).toBe(8);
    expect((await logins()) - before.logins).toBe(1);
    await second.end();
  });

  it("keeps the session in a 0600 file of a 0700 folder, one file for each host", async () => {
    const mcp = await connectLive({ baseUrl: superset.baseUrl });
    await mcp.json("superset_auth_check_token_validity");
    const folder = join(mcp.state, "superset-mcp", "sessions");
    const names = await readdir(folder);
    expect(names).toHaveLength(1);
    const file = join(folder, names[0] as string);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({
      baseUrl: superset.baseUrl,
      username: "admin",
    });

    const other = await connectLive({ state: mcp.state });
    await other.json("superset_auth_check_token_validity");
    expect(await readdir(folder)).toHaveLength(2);
    const own = await readFile(file, "utf8");
    expect(JSON.parse(own).baseUrl).toBe(superset.baseUrl);
    await other.close();
    await mcp.end();
  });

  it("renews on demand with the refresh token and shows no token", async () => {
    const mcp = await connectLive({ baseUrl: superset.baseUrl });
    await mcp.json("superset_auth_authenticate_user");
    const before = await logins();
    const renewed = await mcp.call("superset_auth_refresh_token");
    expect(JSON.parse(textOf(renewed))).toMatchObject({ renewed: true, how: "refreshed", account: "admin" });
    expect(textOf(renewed)).not.toMatch(/eyJ/);
    expect(await logins()).toBe(before);
    await mcp.end();
  });

  it("fetches a new CSRF token when the old one has expired, and makes the write once", async () => {
    const mcp = await connectLive({ baseUrl: superset.baseUrl });
    const create = (title: string) =>
      mcp.json<{ id: number }>("superset_dashboard_create", { dashboard_title: title });
    await create("CSRF first");
    const fetched = await seen("GET /api/v1/security/csrf_token/");
    await sleep(3_100);
    const { id } = await create("CSRF second");
    expect(await seen("GET /api/v1/security/csrf_token/")).toBe(fetched + 1);
    const twins = await mcp.json("superset_dashboard_list", {
      columns: ["id"],
      filters: [{ col: "dashboard_title", opr: "eq", value: "CSRF second" }],
    });
    expect(twins.result).toEqual([{ id }]);
    await mcp.end();
  });
});
