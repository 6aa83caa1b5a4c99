import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";
import type { Lasting } from "./cells.ts";
import { type Answer, type Play, sendAnswer } from "./fault.ts";
import type { Secrets } from "./secrets.ts";

/** The exchanges that make up a call; the last is the tool's own. */
export type ExchangeKind = "login" | "refresh" | "csrf" | "view";

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
  closed: Promise<void>;
}

/** A fault lying in wait for one kind of exchange. */
export interface Trap {
  at: ExchangeKind;
  /** Before the request is read to its end, instead of where the answer would be. */
  early?: boolean;
  lasting: Lasting;
  play: Play;
}

const json = (status: number, body: unknown, headers: Answer["headers"] = {}): Answer => ({
  status,
  headers,
  body: JSON.stringify(body),
});

const CSRF_REFUSAL = json(400, {
  errors: [{ message: "400 Bad Request: The CSRF token is invalid.", error_type: "GENERIC_BACKEND_ERROR" }],
});

/** As much of a Superset on a loopback socket as a call goes through, checking tokens as the real one does. */
export class SupersetServer {
  readonly exchanges: Exchange[] = [];
  readonly #secrets: Secrets;
  readonly #sockets = new Set<Socket>();
  #access = new Set<string>();
  #refresh = new Set<string>();
  #csrf: { token: string; cookie: string } | undefined;
  #trap: Trap | undefined;
  /** Close every connection after its answer, so that the next request needs a new one. */
  closing = false;
  readonly http = createServer((incoming, outgoing) => {
    // A client that goes away in the middle is what many of the faults are about.
    this.#answer(incoming, outgoing).catch(() => outgoing.destroy());
  });

  constructor(secrets: Secrets) {
    this.#secrets = secrets;
    // A fault may be in the first byte or take longer than any limit of the server's own.
    Object.assign(this.http, { keepAliveTimeout: 60_000, requestTimeout: 0, headersTimeout: 0 });
    this.http.on("connection", (socket) => this.keep(socket));
  }

  /** Destroy this connection, too, at the end. */
  keep(socket: Socket): void {
    this.#sockets.add(socket.once("close", () => this.#sockets.delete(socket)));
    socket.on("error", () => {});
  }

  async listen(port = 0): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.http.once("error", reject).listen(port, "127.0.0.1", resolve);
    });
    return `http://127.0.0.1:${(this.http.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    if (this.http.listening) await new Promise((resolve) => this.http.close(resolve));
  }

  set(trap: Trap | undefined): void {
    this.#trap = trap;
  }

  /** Every access token issued so far has expired. */
  expireAccess(): void {
    this.#access.clear();
  }

  countOf(kind: ExchangeKind): number {
    return this.exchanges.filter((exchange) => exchange.kind === kind).length;
  }

  async #answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { method = "", headers, url = "", socket } = incoming;
    const kind = kindOf(url);
    const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
    const exchange: Exchange = { kind, method, url, headers, body: undefined, refused: false, closed };
    this.exchanges.push(exchange);
    if (this.closing) outgoing.shouldKeepAlive = false;
    const early = this.#spring(kind, true);
    if (early) return early(outgoing, json(200, {}), "");
    exchange.body = await text(incoming);
    const good = this.#goodAnswer(exchange);
    const play = exchange.refused ? undefined : this.#spring(kind, false);
    const heard = `${JSON.stringify(headers)} ${exchange.body}`;
    if (play) play(outgoing, good, heard);
    else sendAnswer(outgoing, good);
  }

  /** The trap's fault, if it is set for this; one that happens once is gone then. */
  #spring(kind: ExchangeKind, early: boolean): Play | undefined {
    const trap = this.#trap;
    if (trap?.at !== kind || (trap.early ?? false) !== early) return undefined;
    if (trap.lasting === "once") this.#trap = undefined;
    return trap.play;
  }

  #goodAnswer(exchange: Exchange): Answer {
    const { kind, headers, body = "", method } = exchange;
    const bearer = /^Bearer (.*)/.exec(headers.authorization ?? "")?.[1] ?? "";
    if (kind === "login") return this.#logIn(body);
    if (kind === "refresh") {
      if (!this.#refresh.has(bearer)) return json(422, { msg: "Only refresh tokens are allowed" });
      return json(200, { access_token: this.#issueAccess() });
    }
    const { token, cookie } = this.#csrf ?? {};
    if (
      method !== "GET" &&
      !(headers["x-csrftoken"] === token && headers.cookie?.includes(cookie as string))
    ) {
      exchange.refused = true;
      return CSRF_REFUSAL;
    }
    if (!this.#access.has(bearer)) {
      exchange.refused = true;
      return json(401, { msg: "Token has expired" });
    }
    if (kind === "csrf") return this.#issueCsrf();
    if (method === "GET") return json(200, { count: 1, ids: [1], result: [{ id: 1, slice_name: "Sales" }] });
    return json(method === "POST" ? 201 : 200, { id: 1, result: { slice_name: "Sales" } });
  }

  #logIn(body: string): Answer {
    const { password, provider } = JSON.parse(body) as Record<string, unknown>;
    if (password !== this.#secrets.password || provider !== "db")
      return json(401, { message: "Not authorized" });
    const refresh_token = this.#secrets.issue("refresh", 30 * 86_400);
    this.#refresh.add(refresh_token);
    return json(200, { access_token: this.#issueAccess(), refresh_token });
  }

  #issueAccess(): string {
    const token = this.#secrets.issue("access");
    this.#access.add(token);
    return token;
  }

  #issueCsrf(): Answer {
    this.#csrf = { token: this.#secrets.issue("csrf"), cookie: this.#secrets.issue("cookie") };
    const { token, cookie } = this.#csrf;
    return json(200, { result: token }, { "Set-Cookie": [`session=${cookie}; HttpOnly; Path=/`] });
  }
}

function kindOf(url: string): ExchangeKind {
  if (url.endsWith("/security/login")) return "login";
  if (url.endsWith("/security/refresh")) return "refresh";
  return url.endsWith("/security/csrf_token/") ? "csrf" : "view";
}
