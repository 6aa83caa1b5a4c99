import { describe, expect, it } from "vitest";
import { ConfigError, ToolError } from "../../../src/errors/errors.ts";
import { createLocalHandlers } from "../../../src/tools/local-handlers.ts";
import { localTools } from "../../../src/tools/local-tools.ts";
import { fakeTokenEndpoints, MINUTE, memoryStore, NOW, session, tokens } from "../auth/fake-session.ts";
import { failureOf } from "../failure.ts";

type Overrides = { stored?: ReturnType<typeof tokens>; probe?: () => Promise<void> };

function setUp({ stored, probe = async () => {} }: Overrides = {}) {
  const superset = fakeTokenEndpoints();
  const wayIn = session({ send: superset.send, store: memoryStore(stored) });
  const handlers = createLocalHandlers({ wayIn, supersetVersion: "6.1.0", probe });
  const call = async (name: string) => {
    const [block] = (await handlers.get(name)?.({}, {}))?.content ?? [];
    return block?.type === "text" ? JSON.parse(block.text) : expect.unreachable(`no answer from ${name}`);
  };
  return { call, handlers, calls: superset.calls };
}

const account = { account: "ann", base_url: "http://superset.test" };
const stored = tokens("stored");
const timeOf = (time: number) => new Date(time).toISOString();

describe("superset_auth_check_token_validity", () => {
  const name = "superset_auth_check_token_validity";

  it("says that the session works and when it ends", async () => {
    expect(await setUp({ stored }).call(name)).toEqual({
      valid: true,
      ...account,
      signed_in_by: "password",
      expires_at: timeOf(stored.usableUntil),
      refresh_expires_at: timeOf(stored.refreshUsableUntil),
    });
  });

  it("asks Superset: a saved token may have been refused meanwhile", async () => {
    const probe = () => Promise.reject(new ToolError("refused"));
    await expect(setUp({ stored, probe }).call(name)).rejects.toThrow("refused");
  });

  it.each([
    [Number.POSITIVE_INFINITY, 0],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  ])(
    "has no time for tokens that never end or are not there (%d, %d)",
    async (usableUntil, refreshUsableUntil) => {
      const { call } = setUp({ stored: tokens("x", { usableUntil, refreshUsableUntil }) });
      expect(await call(name)).toMatchObject({ expires_at: null, refresh_expires_at: null });
    },
  );
});

describe("superset_auth_refresh_token", () => {
  const name = "superset_auth_refresh_token";

  it("renews what is still good", async () => {
    const { call, calls } = setUp({ stored });
    const renewed = { renewed: true, how: "refreshed", ...account, expires_at: timeOf(NOW + 14.5 * MINUTE) };
    expect(await call(name)).toEqual(renewed);
    expect(calls).toEqual(["refresh"]);
  });

  it("says that it had to sign in", async () => {
    const { call, calls } = setUp();
    expect(await call(name)).toMatchObject({ renewed: true, how: "signed in again" });
    expect(calls).toEqual(["login"]);
  });

  it("says what to set when there is nothing to renew with", async () => {
    const superset = fakeTokenEndpoints();
    const wayIn = session({ send: superset.send, password: undefined });
    const handlers = createLocalHandlers({ wayIn, supersetVersion: "", probe: async () => {} });
    const error = await failureOf(handlers.get(name)?.({}, {}) as Promise<unknown>);
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toMatch(/SUPERSET_PASSWORD/);
  });
});

describe("superset_auth_authenticate_user", () => {
  it("signs in, also when the session is good", async () => {
    const { call, calls } = setUp({ stored });
    expect(await call("superset_auth_authenticate_user")).toEqual({
      signed_in: true,
      how: "signed in again",
      ...account,
      expires_at: timeOf(NOW + 14.5 * MINUTE),
    });
    expect(calls).toEqual(["login"]);
  });
});

describe("superset_config_get_base_url", () => {
  it("asks nobody", async () => {
    const probe = () => Promise.reject(new Error("asked"));
    const { call, calls } = setUp({ probe });
    expect(await call("superset_config_get_base_url")).toEqual({ ...account, superset_version: "6.1.0" });
    expect(calls).toEqual([]);
  });
});

it("no tool's answer holds a token or the password", async () => {
  const { call, handlers } = setUp({ stored });
  for (const name of handlers.keys()) {
    expect(JSON.stringify(await call(name)), name).not.toMatch(/eyJ|stored|secret-password/);
  }
});

it("every tool that is listed as ours has its answer", () => {
  const { handlers } = setUp();
  for (const { name, annotations } of localTools) {
    expect([...handlers.keys()]).toContain(name);
    expect(annotations.readOnlyHint).toBe(true);
  }
});
