/** How long an exchange may take, in one word: the settings say the seconds. */
export type CallKind = "probe" | "sign-in" | "call" | "long";

/**
 * A request that can be sent more than once: unlike the platform's Request it keeps its body as given instead of as a
 * stream, so a renewal of the token or of the CSRF token can be followed by a replay. openapi-fetch is handed this class
 * as its `Request`; whatever a wrapper's init holds arrives in the constructor.
 */
export class PendingRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: NonNullable<RequestInit["body"]> | undefined;
  readonly signal: AbortSignal | undefined;
  /** Sending it twice does what sending it once does, so it may be retried after a fault. */
  readonly idempotent: boolean;
  /** Superset refuses tokens for it; it goes with the cookie of a signed-in browser. */
  readonly asBrowser: boolean;
  /** What answers it later comes to the session that asked, so it needs one, though it changes nothing. */
  readonly inSession: boolean;
  readonly kind: CallKind;
  /** Something in Superset may be changed by it, so that a fault leaves its outcome open. */
  readonly changes: boolean;
  /**
   * Whether it has left, in any of its copies, and was not refused before the view ran: a call that is cancelled or fails
   * before has changed nothing.
   */
  readonly progress: { sent: boolean };

  constructor(url: string, init: PendingInit = {}) {
    this.url = url;
    this.method = (init.method ?? "GET").toUpperCase();
    this.headers = new Headers(init.headers);
    this.body = init.body ?? undefined;
    // openapi-fetch calls every body but FormData JSON; a form names its own type.
    if (this.body instanceof URLSearchParams) {
      this.headers.set("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8");
    }
    this.signal = init.signal ?? undefined;
    this.idempotent = init.idempotent ?? this.method === "GET";
    this.asBrowser = init.asBrowser ?? false;
    this.inSession = init.inSession ?? false;
    this.kind = init.kind ?? "call";
    this.changes = init.changes ?? !this.idempotent;
    this.progress = init.progress ?? { sent: false };
  }

  /** The same request with headers set in addition. */
  with(headers: Readonly<Record<string, string>>): PendingRequest {
    const merged = new Headers(this.headers);
    for (const [name, value] of Object.entries(headers)) merged.set(name, value);
    return Object.assign(Object.create(PendingRequest.prototype), this, { headers: merged });
  }
}

export type PendingInit = RequestInit & {
  idempotent?: boolean;
  asBrowser?: boolean;
  inSession?: boolean;
  kind?: CallKind;
  changes?: boolean;
  progress?: { sent: boolean };
};

/** Sends a request and resolves to the response, whatever its status; rejects with a NetworkError when none came. */
export type Send = (request: PendingRequest) => Promise<Response>;
