import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { makeApiKey } from "../../lab/sign-in/api-keys.ts";
import { type Desk, expectReadAndWrite, expectRefusal, openDesk } from "./connect.ts";
import { makeShellSecret } from "./shell-secret.ts";

describe("an API key", () => {
  const plain = inject("plain");
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.clear());

  const connect = (env: Record<string, string>) =>
    desk.connect({ env: { SUPERSET_BASE_URL: plain.baseUrl, ...env } });

  it("reads and writes", async () => {
    await expectReadAndWrite(await connect({ SUPERSET_API_KEY: (await makeApiKey(plain)).key }));
  });

  it("is taken from a file", async () => {
    const file = await desk.write("key", `${(await makeApiKey(plain)).key}\n`);
    await expectReadAndWrite(await connect({ SUPERSET_API_KEY_FILE: file }));
  });

  it("is asked of its command again when it was revoked", async () => {
    const first = await makeApiKey(plain);
    const secret = await makeShellSecret(desk, first.key);
    const mcp = await connect({ SUPERSET_API_KEY_COMMAND: secret.command });
    await expectReadAndWrite(mcp);
    await first.revoke();
    await secret.set((await makeApiKey(plain)).key);
    await expectReadAndWrite(mcp);
    expect(await secret.runs()).toBe(2);
  });

  it.each(["sst_wrong-key-marker-8f10", "wrong-key-marker-8f10"])(
    "that is refused is said to be, without being shown (%s)",
    async (key) => {
      const mcp = await connect({ SUPERSET_API_KEY: key });
      expect(await expectRefusal(mcp, ["wrong-key-marker-8f10"])).toMatch(/API key|SUPERSET_API_KEY/i);
    },
  );
});
