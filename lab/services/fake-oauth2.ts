import { createHmac } from "node:crypto";
import { type Fake, startFake } from "./fake.ts";

/** What Superset adds to the address it sends a user to, and wants back with the code. */
export interface OAuth2State {
  readonly database_id: number;
  readonly user_id: number;
}

/** The state as Superset signs it; valid for five minutes. */
export function signState(state: OAuth2State, secretKey: string, now = Date.now()): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const payload = {
    exp: Math.floor(now / 1000) + 300,
    ...state,
    default_redirect_uri: "http://127.0.0.1/api/v1/database/oauth2/",
    tab_id: "7d2b3c5e-4f10-4a8a-9d0e-2f6a1c3b5d7e",
  };
  const signed = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(payload)}`;
  return `${signed}.${createHmac("sha256", secretKey).update(signed).digest("base64url")}`;
}

/**
 * An OAuth2 provider of our own. `POST /token` trades any code for tokens made from it. `GET /state?database_id=&user_id=`
 * gives `{state}` as Superset would have signed it, which otherwise takes an engine that sends its users to sign in.
 */
export function startFakeOAuth2(secretKey: () => Promise<string>): Promise<Fake> {
  return startFake(async ({ path, params }) => {
    if (path === "/token") {
      const word = params.code ?? params.refresh_token;
      const tokens = { access_token: `access-${word}`, refresh_token: `refresh-${word}` };
      return { ...tokens, token_type: "Bearer", expires_in: 3600, scope: "read" };
    }
    if (path !== "/state") return undefined;
    const state = { database_id: Number(params.database_id), user_id: Number(params.user_id) };
    return { state: signState(state, await secretKey()) };
  });
}
