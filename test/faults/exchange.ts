import type { IncomingHttpHeaders } from "node:http";
import type { Lasting } from "./cells.ts";
import type { Play } from "./fault.ts";

/** The exchanges that make up a call; the last is the tool's own. */
export type ExchangeKind = "login" | "refresh" | "page" | "form" | "csrf" | "view";

export interface Exchange {
  kind: ExchangeKind;
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  /** Nothing when it was not read to its end. */
  body: string | undefined;
  /** Superset refused its token or CSRF token, so the view did not run. */
  refused: boolean;
  /** Settles when its connection is gone. */
  closed: Promise<unknown>;
}

/** A fault lying in wait for one kind of exchange. */
export interface Trap {
  at: ExchangeKind;
  /** Before the request is read to its end, instead of where the answer would be. */
  early?: boolean;
  lasting: Lasting;
  play: Play;
}

/** Which exchange a request begins. */
export function kindOf(url: string, method: string): ExchangeKind {
  if (url.endsWith("/login/")) return method === "GET" ? "page" : "form";
  if (url.endsWith("/security/login")) return "login";
  if (url.endsWith("/security/refresh")) return "refresh";
  return url.endsWith("/security/csrf_token/") ? "csrf" : "view";
}
