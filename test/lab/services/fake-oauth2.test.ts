import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { signState, startFakeOAuth2 } from "../../../lab/services/fake-oauth2.ts";

test("signs a state that holds its database and user for five minutes", () => {
  const [head, body, signature] = signState({ database_id: 3, user_id: 1 }, "key", 1_000_000).split(".");
  const read = (part = "") => JSON.parse(Buffer.from(part, "base64url").toString());
  expect(read(head)).toEqual({ alg: "HS256", typ: "JWT" });
  expect(read(body)).toMatchObject({ exp: 1300, database_id: 3, user_id: 1 });
  expect(signature).toBe(createHmac("sha256", "key").update(`${head}.${body}`).digest("base64url"));
});

test("trades a code for tokens and tells what it was asked", async () => {
  const provider = await startFakeOAuth2(async () => "key");
  try {
    const body = new URLSearchParams({ code: "abc", client_id: "lab" });
    const answer = await fetch(`${provider.baseUrl}/token`, { method: "POST", body });
    expect(await answer.json()).toMatchObject({ access_token: "access-abc", expires_in: 3600 });
    const requests = await fetch(`${provider.baseUrl}/requests`);
    expect(await requests.json()).toEqual([{ path: "/token", params: { code: "abc", client_id: "lab" } }]);
    expect((await fetch(`${provider.baseUrl}/elsewhere`)).status).toBe(404);
  } finally {
    await provider.stop();
  }
});
