import {
  type AddressedConfig,
  connectWith,
  isConfigured,
  type SignedIn,
  signInByCookie,
} from "../cli/sign-in.ts";
import type { RawSettings } from "../config/config.ts";
import type { KnownSecrets } from "../results/known-secrets.ts";

/** A session that works, and what a server needs to have it too. */
export interface Access extends SignedIn {
  /** Settings beside those that were given. */
  settings: RawSettings;
}

/** The same with the configuration that has led to it. */
export interface Attempt extends Access {
  config: AddressedConfig;
}

/** Several accounts may have sessions: which one is meant is said. */
export const withName = (signedIn: SignedIn, config: AddressedConfig): Attempt => ({
  ...signedIn,
  settings: { username: signedIn.account.username },
  config,
});

/** Sign in as the configuration says, and see that it works. */
export async function asConfigured(config: AddressedConfig, known: KnownSecrets): Promise<Attempt> {
  if (isConfigured(config, "cookie")) return withName(await signInByCookie(config, known), config);
  const { wayIn, api, probe } = await connectWith(config, known);
  await probe();
  return { account: wayIn.account, api, settings: {}, config };
}
