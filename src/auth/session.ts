import { AuthError, ConfigError } from "../errors/errors.ts";
import type { Send } from "../http/request.ts";
import type { KnownSecrets } from "../results/known-secrets.ts";
import { withBearer } from "./bearer.ts";
import { withBrowserSession } from "./browser-session.ts";
import type { Refusals } from "./refusals.ts";
import type { Secret } from "./secret.ts";
import type { SessionStore, Tokens } from "./session-store.ts";
import { SharedWork } from "./shared-work.ts";
import { logIn, refresh, WrongPasswordError } from "./sign-in.ts";
import type { TokenSource } from "./token-source.ts";
import type { Account, Expiries, Renewal, WayIn } from "./way-in.ts";

/** How a session got its present tokens. */
export type Origin = "store" | "refresh" | "login";

/** Tokens out of values, files or commands. */
export interface GivenTokens {
  read(): Promise<Tokens>;
  /** Others than those that were refused, where there are any by now. */
  readAnew(): Promise<Tokens | undefined>;
}

export interface SessionOptions {
  account: Account;
  /** Without a password the session lives on saved or given tokens only. */
  password?: Secret | undefined;
  /** Tokens from the configuration, used where none are saved. */
  given?: GivenTokens | undefined;
  provider: string;
  /** The bare transport; sign-in and refresh need nothing of the session. */
  send: Send;
  store: SessionStore;
  refusals: Refusals;
  known: KnownSecrets;
  now?: () => number;
}

/**
 * One signed-in account on one Superset. Tokens come from the store, else from a refresh, else from a login. All callers
 * share one renewal, and all processes too; a caller that was refused with a token that has been replaced meanwhile gets the
 * new one at once.
 */
export class Session implements WayIn, TokenSource {
  readonly kind: string;
  readonly account: Account;
  readonly #options: SessionOptions;
  readonly #now: () => number;
  #tokens: Tokens | undefined;
  /** How the present tokens came. */
  #origin: Origin = "store";
  #renewal: SharedWork<Tokens> | undefined;
  #signInsAsked = 0;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.account = options.account;
    this.kind = options.given ? "tokens" : options.password ? "password" : "saved session";
  }

  sign(send: Send): Send {
    return withBearer(send, this);
  }

  signAsBrowser(send: Send): Send {
    const { known } = this.#options;
    return withBrowserSession(send, {
      account: this.account,
      password: () => this.#password(),
      signInsAsked: () => this.#signInsAsked,
      known,
    });
  }

  /** A usable access token, renewed first when it is about to expire. */
  async accessToken(signal?: AbortSignal): Promise<string> {
    const current = await this.#current();
    if (current && this.#isUsable(current)) return current.accessToken;
    return (await this.#renewOnce(current?.accessToken, signal)).accessToken;
  }

  /** Renews at most once for all callers refused with the same token. */
  async replace(
    refusedToken: string,
    _reason?: string,
    signal?: AbortSignal,
  ): Promise<{ token: string; issued: boolean }> {
    const current = this.#tokens;
    const replaced = current !== undefined && current.accessToken !== refusedToken;
    const { accessToken } = replaced ? current : await this.#renewOnce(refusedToken, signal);
    return { token: accessToken, issued: this.#origin !== "store" };
  }

  /** Renew now, whether needed or not, by refresh where possible. */
  async renew(): Promise<Renewal> {
    const current = await this.#current();
    const tokens = await this.#renewOnce(current?.accessToken);
    return { renewed: true, how: HOW[this.#origin], expiresAt: tokens.usableUntil };
  }

  /** Sign in anew with the configured password, keeping the old tokens until that has succeeded. */
  async signIn(): Promise<Renewal> {
    await this.#renewal?.wait(undefined).catch(() => undefined);
    this.#signInsAsked++;
    await this.#options.refusals.forget();
    const tokens = await this.#share((signal) =>
      this.#options.store.exclusively(async () => this.#keep(await this.#logIn(signal), "login")),
    ).wait(undefined);
    return { renewed: true, how: HOW.login, expiresAt: tokens.usableUntil };
  }

  async expiries(): Promise<Expiries> {
    const current = await this.#current();
    return { access: current?.usableUntil, refresh: current?.refreshUsableUntil };
  }

  #isUsable(tokens: Tokens): boolean {
    return tokens.usableUntil > this.#now();
  }

  /** The tokens in hand, at first those of the store; loading them must not undo a renewal that was quicker. */
  async #current(): Promise<Tokens | undefined> {
    const stored = this.#tokens ?? (await this.#stored()) ?? (await this.#options.given?.read());
    this.#tokens ??= stored;
    return this.#tokens;
  }

  async #stored(): Promise<Tokens | undefined> {
    const saved = await this.#options.store.load();
    const tokens = saved && "tokens" in saved ? saved.tokens : undefined;
    if (tokens) this.#mark(tokens);
    return tokens;
  }

  #renewOnce(staleToken: string | undefined, waiting?: AbortSignal): Promise<Tokens> {
    const current = this.#renewal?.isAbandoned ? undefined : this.#renewal;
    const renewal =
      current ??
      this.#share((signal) => this.#options.store.exclusively(() => this.#obtain(staleToken, signal)));
    return renewal.wait(waiting);
  }

  /** Let everybody who needs a token meanwhile wait for this one. */
  #share(obtain: (signal: AbortSignal) => Promise<Tokens>): SharedWork<Tokens> {
    const renewal = new SharedWork(async (signal) => {
      try {
        return await obtain(signal);
      } finally {
        if (this.#renewal === renewal) this.#renewal = undefined;
      }
    });
    this.#renewal = renewal;
    return renewal;
  }

  /** Another process may have renewed while this one waited for its turn: then its tokens are in the store. */
  async #obtain(staleToken: string | undefined, signal: AbortSignal): Promise<Tokens> {
    const stored = await this.#stored();
    if (stored && stored.accessToken !== staleToken && this.#isUsable(stored)) {
      this.#origin = "store";
      this.#tokens = stored;
      return stored;
    }
    const { send, account, given } = this.#options;
    const tried = new Set<string>();
    const sources = [
      async () => this.#tokens,
      async () => stored,
      () => given?.read(),
      () => given?.readAnew(),
    ];
    for (const source of sources) {
      const old = await source();
      if (!old?.refreshToken || old.refreshUsableUntil <= this.#now() || tried.has(old.refreshToken))
        continue;
      tried.add(old.refreshToken);
      const renewed = await refresh(send, account.baseUrl, old, this.#now, signal);
      if (renewed) return this.#keep(renewed, "refresh");
    }
    return this.#keep(await this.#logIn(signal), "login");
  }

  async #logIn(signal: AbortSignal): Promise<Tokens> {
    const password = await this.#password();
    const { refusals } = this.#options;
    const until = await refusals.recall(password);
    let refusal: Error;
    try {
      if (until === undefined) return await this.#tryPassword(password, signal);
      refusal = this.#notTriedAgain(until);
    } catch (error) {
      if (!(error instanceof WrongPasswordError)) throw error;
      refusal = error;
    }
    // Refused just now or before; its file or command may have another by now.
    const newer = await this.#options.password?.readAnew(password);
    if (newer === undefined || (await refusals.recall(newer)) !== undefined) throw refusal;
    return this.#tryPassword(newer, signal);
  }

  async #tryPassword(password: string, signal: AbortSignal): Promise<Tokens> {
    const { account, provider, send, refusals } = this.#options;
    try {
      const tokens = await logIn(send, { ...account, password, provider }, this.#now, signal);
      await refusals.forget();
      return tokens;
    } catch (error) {
      if (error instanceof WrongPasswordError) await refusals.remember(password);
      throw error;
    }
  }

  async #password(): Promise<string> {
    const { account, password, given } = this.#options;
    if (password) return password.read();
    const where = `for "${account.username}" on ${account.baseUrl}`;
    throw new ConfigError(
      given
        ? `The given tokens ${where} have ended, or Superset refuses them, and no password is set to sign in with. Set new ones: SUPERSET_REFRESH_TOKEN, SUPERSET_ACCESS_TOKEN.`
        : `There is no session ${where}, and no password to sign in with. Run \`superset-mcp login\`, or set SUPERSET_USERNAME and SUPERSET_PASSWORD.`,
    );
  }

  #notTriedAgain(until: number): AuthError {
    const { username, baseUrl } = this.account;
    const minutes = Math.max(1, Math.ceil((until - this.#now()) / 60_000));
    return new AuthError(
      `Superset at ${baseUrl} has refused the password of "${username}"; lest the account be locked it is not tried again for ${minutes} min. Correct SUPERSET_PASSWORD (another password is tried at once), or sign in by superset_auth_authenticate_user.`,
    );
  }

  /** Saving is not part of renewing: a store that cannot be written says so itself and the session goes on. */
  async #keep(tokens: Tokens, origin: Origin): Promise<Tokens> {
    this.#mark(tokens);
    this.#tokens = tokens;
    this.#origin = origin;
    await this.#options.store.save({ tokens });
    return tokens;
  }

  #mark({ accessToken, refreshToken }: Tokens): void {
    this.#options.known.add(accessToken);
    if (refreshToken !== undefined) this.#options.known.add(refreshToken);
  }
}

const HOW: Readonly<Record<Origin, string>> = {
  refresh: "refreshed",
  login: "signed in again",
  store: "taken over from another process",
};
