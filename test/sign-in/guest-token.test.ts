import { afterEach, beforeAll, beforeEach, describe, expect, inject, it, onTestFinished } from "vitest";
import type { McpConnection } from "../../lab/mcp-client.ts";
import { type Embedding, embedDashboard } from "../../lab/sign-in/guest-tokens.ts";
import { startReverseProxy } from "../../lab/sign-in/reverse-proxy.ts";
import { type Desk, expectRefusal, openDesk } from "./connect.ts";
import { makeShellSecret } from "./shell-secret.ts";

describe("a guest token of an embedded dashboard", () => {
  const { baseUrl } = inject("plain");
  let embedding: Embedding;
  let desk: Desk;
  beforeAll(async () => {
    embedding = await embedDashboard(inject("plain"), 1);
  });
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.clear());

  const connect = (env: Record<string, string>) =>
    desk.connect({ env: { SUPERSET_BASE_URL: baseUrl, ...env } });

  /** A guest sees the one dashboard, and may keep a link to a state of it. */
  const expectGuest = async (mcp: McpConnection) => {
    const { result } = await mcp.json<{ result: unknown }>("superset_dashboard_list", { columns: ["id"] });
    expect(result).toEqual([{ id: 1 }]);
    const link = await mcp.json<{ key: string }>("superset_dashboard_permalink_create", {
      dashboard_id: "1",
      dataMask: {},
    });
    expect(link.key).toEqual(expect.any(String));
  };

  it("reads and writes what a guest may", async () => {
    await expectGuest(await connect({ SUPERSET_GUEST_TOKEN: await embedding.issueToken() }));
  });

  it("is sent under the header that the configuration names", async () => {
    const renamed = "X-Embedded-Guest";
    const proxy = await startReverseProxy({
      targets: [baseUrl],
      gate: ({ headers }) => {
        const token = headers[renamed.toLowerCase()];
        if (token !== undefined) headers["x-guesttoken"] = token;
        return undefined;
      },
    });
    onTestFinished(() => proxy.stop());
    const mcp = await connect({
      SUPERSET_BASE_URL: proxy.baseUrl,
      SUPERSET_GUEST_TOKEN: await embedding.issueToken(),
      SUPERSET_GUEST_TOKEN_HEADER: renamed,
    });
    await expectGuest(mcp);
  });

  it("is asked of its command again when it has expired", async () => {
    const secret = await makeShellSecret(desk, await embedding.issueExpiredToken());
    const mcp = await connect({ SUPERSET_GUEST_TOKEN_COMMAND: secret.command });
    await expectRefusal(mcp, ["eyJ"], "superset_dashboard_list");
    await secret.set(await embedding.issueToken());
    await expectGuest(mcp);
  });

  it("that is refused is said to be, without being shown", async () => {
    for (const token of [await embedding.issueExpiredToken(), "wrong-guest-marker-2b8c"]) {
      const mcp = await connect({ SUPERSET_GUEST_TOKEN: token });
      const text = await expectRefusal(mcp, [token, "eyJ"], "superset_dashboard_list");
      expect(text).toMatch(/guest token|SUPERSET_GUEST_TOKEN/i);
    }
  });
});
