import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startWorkers, type Workers } from "../../lab/sign-in/workers.ts";
import { type Desk, expectReadAndWrite, expectWrite, openDesk } from "./connect.ts";

describe.each(["6.1.0", "4.1.4"])("two workers of Superset %s with their sessions in Redis", (version) => {
  let workers: Workers;
  let desk: Desk;
  beforeAll(async () => {
    workers = await startWorkers({ version });
  });
  afterAll(() => workers?.stop());
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.clear());

  const connect = () => {
    const { username, password } = workers.superset.admin;
    const account = { SUPERSET_USERNAME: username, SUPERSET_PASSWORD: password };
    return desk.connect({ env: { SUPERSET_BASE_URL: workers.baseUrl, ...account } });
  };
  const tokensFetched = () =>
    workers.proxy.seen.filter(({ path }) => path === "/api/v1/security/csrf_token/").length;

  it("take writes in turn with one CSRF token", async () => {
    const mcp = await connect();
    const before = tokensFetched();
    await expectReadAndWrite(mcp);
    await expectWrite(mcp);
    expect(tokensFetched()).toBe(before + 1);
  });

  it("take writes after Redis has forgotten every session", async () => {
    const mcp = await connect();
    await expectWrite(mcp);
    const before = tokensFetched();
    await workers.forgetSessions();
    await expectWrite(mcp);
    expect(tokensFetched()).toBe(before + 1);
  });
});
