import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";
import { type Exchange, type ExchangeKind, kindOf, type Trap } from "./exchange.ts";
import { type Answer, type Play, sendAnswer } from "./fault.ts";
import type { Secrets } from "./secrets.ts";

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
  /** A connection may carry many exchanges; they all end with it. */
  readonly #closing = new WeakMap<Socket, Promise<unknown>>();
  #access = new Set<string>();
  #refresh = new Set<string>();
  /** Cookies of signed-in browsers, and what else is a way in for good. */
  #signedIn = new Set<string>();
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

  /** Take this for a way in, wherever it stands: an API key, a cookie, a guest token. */
  admit(credential: string): void {
    this.#signedIn.add(credential);
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
    const kind = kindOf(url, method);
    const closed = this.#closing.get(socket) ?? new Promise((resolve) => socket.once("close", resolve));
    this.#closing.set(socket, closed);
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
    if (kind === "page") return this.#signInPage();
    if (kind === "form") return this.#signInByForm(body);
    const { token, cookie } = this.#csrf ?? {};
    if (
      method !== "GET" &&
      !(headers["x-csrftoken"] === token && headers.cookie?.includes(cookie as string))
    ) {
      exchange.refused = true;
      return CSRF_REFUSAL;
    }
    const isBrowser = this.#isSignedIn(headers);
    if (exchange.url.includes("filter_state") && !isBrowser) {
      exchange.refused = true;
      return json(401, { message: "Access is Denied", severity: "danger" });
    }
    if (!isBrowser && !this.#access.has(bearer)) {
      exchange.refused = true;
      return json(401, { msg: "Token has expired" });
    }
    if (kind === "csrf") return this.#issueCsrf(isBrowser);
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

  #isSignedIn({ authorization, cookie, ...others }: IncomingHttpHeaders): boolean {
    const sent = [authorization, cookie, others["x-guesttoken"]].join(" ");
    return [...this.#signedIn].some((credential) => sent.includes(credential));
  }

  #signInPage(): Answer {
    const token = this.#secrets.issue("csrf");
    return {
      status: 200,
      headers: { "Content-Type": "text/html", "Set-Cookie": `session=${this.#secrets.issue("cookie")}` },
      body: `<html><title>Sign in</title><input type="hidden" name="csrf_token" value="${token}"></html>`,
    };
  }

  #signInByForm(body: string): Answer {
    if (new URLSearchParams(body).get("password") !== this.#secrets.password)
      return { status: 302, headers: { Location: "/login/" }, body: "" };
    const cookie = this.#secrets.issue("cookie");
    this.#signedIn.add(cookie);
    return { status: 302, headers: { Location: "/", "Set-Cookie": `session=${cookie}` }, body: "" };
  }

  #issueCsrf(isBrowser: boolean): Answer {
    this.#csrf = { token: this.#secrets.issue("csrf"), cookie: this.#secrets.issue("cookie") };
    const { token, cookie } = this.#csrf;
    // The browser's session, written anew with the token in it.
    if (isBrowser) this.#signedIn.add(cookie);
    return json(200, { result: token }, { "Set-Cookie": [`session=${cookie}; HttpOnly; Path=/`] });
  }
}
