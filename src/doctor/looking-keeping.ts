import { configuredKeeping, type Keeping } from "../auth/choose-way-in.ts";
import type { Config } from "../config/config.ts";

/**
 * Uses the session that is kept and keeps none: looking changes nothing. But that a password was refused is remembered, as
 * always, lest looking again and again lock the account.
 */
export async function lookingKeeping(config: Config, warn: (message: string) => void): Promise<Keeping> {
  const { vault, storeOf } = await configuredKeeping({ config, warn });
  return {
    vault,
    storeOf(account) {
      const store = storeOf(account);
      return {
        load: () => store.load(),
        save: async () => {},
        remove: async () => {},
        exclusively: (run) => run(),
      };
    },
  };
}
