import { AuthError, ConfigError } from "../errors/errors.ts";
import type { Send } from "../http/request.ts";
import { type Credentials, logIn, refresh } from "./sign-in.ts";
import type { TokenStore, Tokens } from "./token-store.ts";

/** How a session got its present tokens. */
export type Origin = "store" | "refresh" | "login";

export interface SessionOptions {
  baseUrl: string;
  username: string;
  /** Without a password the session lives on saved tokens only. */
  password?: string | undefined;
  provider: string;
  /** The bare transport; sign-in and refresh need nothing of the session. */
  send: Send;
  store: TokenStore;
  now?: () => number;
}

/**
 * One signed-in account on one Superset. Tokens come from the store, else from a refresh, else from a login. All callers
 * share one renewal; a caller that was refused with a token that has been replaced meanwhile gets the new one at once.
 */
export class Session {
  readonly #options: SessionOptions;
  readonly #now: () => number;
  #tokens: Tokens | undefined;
  /** How the present tokens came. */
  #origin: Origin = "store";
  #renewal: Promise<Tokens> | undefined;
  /** Why the last sign-in was refused; a refused password is not tried again, lest the account be locked. */
  #refused: AuthError | undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  get account(): { baseUrl: string; username: string } {
    return { baseUrl: this.#options.baseUrl, username: this.#options.username };
  }

  /**
   * The password, for a sign-in that is not the API's.
   * @throws ConfigError when there is none
   */
  password(): string {
    const { baseUrl, username, password } = this.#options;
    if (password !== undefined) return password;
    throw new ConfigError(
      `There is no session for "${username}" on ${baseUrl} and no password to sign in with. Set SUPERSET_USERNAME and SUPERSET_PASSWORD.`,
    );
  }

  /** Every secret this session holds, for masking. */
  secrets(): string[] {
    const { accessToken, refreshToken } = this.#tokens ?? {};
    return [this.#options.password, accessToken, refreshToken].filter((secret) => secret !== undefined);
  }

  /** A usable access token, renewed first when it is about to expire. */
  async accessToken(): Promise<string> {
    const current = await this.#current();
    if (current && this.#isUsable(current)) return current.accessToken;
    return (await this.#renewOnce(current?.accessToken)).accessToken;
  }

  /**
   * A token to use instead of one that Superset refused. Renews at most once for all callers refused with the same token.
   * @returns the token, and whether Superset has issued it to us just now (it may also be another process's, from the store)
   * @throws AuthError when there is no way to renew, or signing in is refused
   */
  async replace(refusedToken: string): Promise<{ token: string; issued: boolean }> {
    const current = this.#tokens;
    const replaced = current !== undefined && current.accessToken !== refusedToken;
    const { accessToken } = replaced ? current : await this.#renewOnce(refusedToken);
    return { token: accessToken, issued: this.#origin !== "store" };
  }

  /** Renew now, whether needed or not, by refresh where possible. */
  async renew(): Promise<{ tokens: Tokens; origin: Origin }> {
    const current = await this.#current();
    const tokens = await this.#renewOnce(current?.accessToken);
    return { tokens, origin: this.#origin };
  }

  /** Sign in anew with the configured password, keeping the old tokens until that has succeeded. */
  async signIn(): Promise<Tokens> {
    await this.#renewal?.catch(() => undefined);
    this.#refused = undefined;
    return this.#share(async () => this.#keep(await this.#logIn(), "login"));
  }

  /** When the present tokens end, in milliseconds of our clock; nothing when there are none. */
  async expiries(): Promise<{ access: number; refresh: number } | undefined> {
    await this.#current();
    return this.#tokens && { access: this.#tokens.usableUntil, refresh: this.#tokens.refreshUsableUntil };
  }

  #isUsable(tokens: Tokens): boolean {
    return tokens.usableUntil > this.#now();
  }

  /** The tokens in hand, at first those of the store; loading them must not undo a renewal that was quicker. */
  async #current(): Promise<Tokens | undefined> {
    const stored = this.#tokens ?? (await this.#options.store.load());
    this.#tokens ??= stored;
    return this.#tokens;
  }

  #renewOnce(staleToken: string | undefined): Promise<Tokens> {
    return this.#renewal ?? this.#share(() => this.#obtain(staleToken));
  }

  /** Let everybody who needs a token meanwhile wait for this one. */
  #share(obtain: () => Promise<Tokens>): Promise<Tokens> {
    const renewal = obtain().finally(() => {
      if (this.#renewal === renewal) this.#renewal = undefined;
    });
    this.#renewal = renewal;
    return renewal;
  }

  async #obtain(staleToken: string | undefined): Promise<Tokens> {
    const stored = await this.#options.store.load();
    if (stored && stored.accessToken !== staleToken && this.#isUsable(stored)) {
      this.#origin = "store";
      this.#tokens = stored;
      return stored;
    }
    const old = this.#tokens ?? stored;
    if (old?.refreshToken && old.refreshUsableUntil > this.#now()) {
      const renewed = await refresh(this.#options.send, this.#options.baseUrl, old, this.#now);
      if (renewed) return this.#keep(renewed, "refresh");
    }
    return this.#keep(await this.#logIn(), "login");
  }

  async #logIn(): Promise<Tokens> {
    const { baseUrl, username, provider, send } = this.#options;
    const password = this.password();
    if (this.#refused) throw this.#refused;
    const credentials: Credentials = { baseUrl, username, password, provider };
    try {
      return await logIn(send, credentials, this.#now);
    } catch (error) {
      if (error instanceof AuthError && /password is wrong/.test(error.message)) this.#refused = error;
      throw error;
    }
  }

  /** Saving is not part of renewing: a store that cannot be written says so itself and the session goes on. */
  async #keep(tokens: Tokens, origin: Origin): Promise<Tokens> {
    this.#tokens = tokens;
    this.#origin = origin;
    await this.#options.store.save(tokens);
    return tokens;
  }
}
