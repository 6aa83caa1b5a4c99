import { AuthError } from "../errors/errors.ts";
import { keyRefusal, withBearer } from "./bearer.ts";
import { expiryOf } from "./jwt.ts";
import type { Secret } from "./secret.ts";
import type { TokenSource } from "./token-source.ts";
import { type Account, type Renewal, refuseBrowser, type WayIn } from "./way-in.ts";

/**
 * A bearer that somebody else issues: an API key, or a token out of a file or command, which is read anew when it has ended or
 * is refused.
 */
export function createFixedBearer(
  kind: "API key" | "access token",
  account: Account,
  secret: Secret,
  now: () => number = Date.now,
): WayIn {
  const tokens: TokenSource = {
    async accessToken() {
      const token = await secret.read();
      return expiryOf(token) > now() ? token : ((await secret.readAnew(token)) ?? token);
    },
    async replace(refused, reason) {
      const token = await secret.readAnew(refused);
      if (token !== undefined) return { token, issued: true };
      const variable = kind === "API key" ? "SUPERSET_API_KEY" : "SUPERSET_ACCESS_TOKEN";
      throw new AuthError(
        `Superset refuses the ${kind} (${reason}): it is wrong, has ended or was revoked. Get a new one and set it (${variable}, or where its file or command takes it from).`,
      );
    },
  };
  const readAnew = async (): Promise<Renewal> => {
    const token = await secret.read();
    const renewed = (await secret.readAnew(token)) !== undefined;
    const how = renewed ? "read anew" : `the ${kind} is issued elsewhere and cannot be renewed from here`;
    return { renewed, how, expiresAt: expiryOf(await secret.read()) };
  };
  return {
    kind,
    account,
    sign: (send) => withBearer(send, tokens, kind === "API key" ? keyRefusal : undefined),
    signAsBrowser: () => refuseBrowser(kind),
    expiries: async () => ({ access: expiryOf(await secret.read()) }),
    renew: readAnew,
    signIn: readAnew,
  };
}
