import { AuthError } from "../errors/errors.ts";
import { expiryOf } from "./jwt.ts";
import type { Secret } from "./secret.ts";
import { type Account, type Renewal, refuseBrowser, type WayIn } from "./way-in.ts";

/** A guest of an embedded dashboard: the token goes in a header of its own and only its issuer can renew it. */
export function createGuest(account: Account, secret: Secret, header: string): WayIn {
  const kind = "guest token";
  const readAnew = async (): Promise<Renewal> => {
    const renewed = (await secret.readAnew(await secret.read())) !== undefined;
    return {
      renewed,
      how: renewed ? "read anew" : "a guest token is issued elsewhere and cannot be renewed from here",
    };
  };
  return {
    kind,
    account,
    sign: (send) => async (request) => {
      const token = await secret.read();
      const response = await send(request.with({ [header]: token }));
      if (response.status !== 401) return response;
      const another = await secret.readAnew(token);
      if (another !== undefined) {
        await response.body?.cancel();
        return send(request.with({ [header]: another }));
      }
      // A token that is not taken leaves a stranger, of whom the access check wants a bearer.
      if (expiryOf(token) > Date.now() && !/"msg"/.test(await response.clone().text())) return response;
      throw new AuthError(
        "Superset does not take the guest token: the guest token has ended or is wrong, or the server takes none (EMBEDDED_SUPERSET). Get a new one and set it (SUPERSET_GUEST_TOKEN, or its file or command).",
      );
    },
    signAsBrowser: () => refuseBrowser(kind),
    expiries: async () => ({ access: expiryOf(await secret.read()) }),
    renew: readAnew,
    signIn: readAnew,
  };
}
