import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { NetworkError } from "../../../src/errors/errors.ts";
import type { Answer } from "../../../src/http/exchange.ts";
import { PendingRequest } from "../../../src/http/request.ts";
import { createTransport } from "../../../src/http/transport.ts";
import { failureOf } from "../failure.ts";
import { deferred } from "../fake-superset.ts";
import { freeAddress, type Loopback, loopbackTransport, startLoopback } from "./loopback.ts";

const LONG = 60_000;
const UNKNOWN_OUTCOME = /Whether the change was made is not known/;

const servers: Loopback[] = [];
const start = async (...args: Parameters<typeof startLoopback>) => {
  const server = await startLoopback(...args);
  servers.push(server);
  return server.url;
};
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

describe("createTransport", () => {
  it("resolves to the answer whatever its status", async () => {
    const url = await start((_, answer) => answer.writeHead(503).end("busy"));
    const response = await createTransport(loopbackTransport(LONG))(new PendingRequest(url));
    expect([response.status, await response.text()]).toEqual([503, "busy"]);
  });

  it("says that nothing listens, and that a refused write was not made", async () => {
    const error = await failureOf(
      createTransport(loopbackTransport(LONG))(new PendingRequest(await freeAddress(), { method: "POST" })),
    );
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.message).toMatch(/nothing listens there/);
    expect(error.message).not.toMatch(UNKNOWN_OUTCOME);
  });

  it("says of a write whose connection drops that its outcome is not known", async () => {
    const url = await start((incoming) => incoming.socket.destroy());
    const error = await failureOf(
      createTransport(loopbackTransport(LONG))(new PendingRequest(url, { method: "POST", body: "{}" })),
    );
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.message).toMatch(/connection was dropped/);
    expect(error.message).toMatch(UNKNOWN_OUTCOME);
  });

  it("says nothing about an outcome when a read's connection drops", async () => {
    const url = await start((incoming) => incoming.socket.destroy());
    const error = await failureOf(createTransport(loopbackTransport(LONG))(new PendingRequest(url)));
    expect(error.message).toMatch(/connection was dropped/);
    expect(error.message).not.toMatch(UNKNOWN_OUTCOME);
  });

  it("gives up on a server that never answers", async () => {
    const url = await start(() => {});
    const error = await failureOf(
      createTransport(loopbackTransport(20))(new PendingRequest(url, { method: "POST" })),
    );
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.message).toMatch(/no answer within 0\.02 s/);
    expect(error.message).toMatch(UNKNOWN_OUTCOME);
  });

  it("never takes half an answer for a whole one", async () => {
    const url = await start((_, answer) => {
      answer.writeHead(200, { "Content-Length": "100" }).write('{"result":');
      answer.socket?.end();
    });
    const reading = createTransport(loopbackTransport(LONG))(new PendingRequest(url)).then((response) =>
      response.text(),
    );
    expect(await failureOf(reading)).toBeInstanceOf(Error);
  });

  it("names the fault when the connection drops in the middle of an answer", async () => {
    const url = await start((_, answer) => {
      answer.writeHead(200, { "Content-Length": "100" }).write('{"result":');
      answer.socket?.end();
    });
    const reading = createTransport(loopbackTransport(LONG))(new PendingRequest(url)).then((response) =>
      response.text(),
    );
    expect(await failureOf(reading)).toBeInstanceOf(NetworkError);
  });

  it("does not follow a redirect", async () => {
    const seen: string[] = [];
    const url = await start((incoming, answer) => {
      seen.push(incoming.url as string);
      answer.writeHead(302, { Location: "/login/" }).end();
    });
    const response = await createTransport(loopbackTransport(LONG))(
      new PendingRequest(`${url}/api/v1/chart/import/`),
    );
    expect([response.status, response.headers.get("Location")]).toEqual([302, "/login/"]);
    expect(seen).toEqual(["/api/v1/chart/import/"]);
  });

  it("hands on every cookie, and an answer without a body", async () => {
    const cookies = ["session=s; Path=/", "affinity=a"];
    const url = await start((incoming, answer) => {
      if (incoming.method === "DELETE") answer.writeHead(204).end();
      else answer.writeHead(200, { "Set-Cookie": cookies }).end("{}");
    });
    const send = createTransport(loopbackTransport(LONG));
    expect((await send(new PendingRequest(url))).headers.getSetCookie()).toEqual(cookies);
    const gone = await send(new PendingRequest(url, { method: "DELETE" }));
    expect([gone.status, gone.body]).toEqual([204, null]);
  });

  it("hands on a compressed answer as it reads", async () => {
    const url = await start((_, answer) => {
      answer.writeHead(200, { "Content-Encoding": "gzip" }).end(gzipSync('{"a":1}'));
    });
    const response = await createTransport(loopbackTransport(LONG))(new PendingRequest(url));
    expect(await response.json()).toEqual({ a: 1 });
  });

  it("stops reading from the server when the answer is not wanted", async () => {
    const closed = deferred<void>();
    const url = await start((incoming, answer) => {
      incoming.socket.once("close", () => closed.resolve());
      answer.writeHead(200, { "Content-Type": "application/zip" }).write("x".repeat(1000));
    });
    const response = await createTransport(loopbackTransport(LONG))(new PendingRequest(url));
    await response.body?.cancel();
    await closed.promise;
  });

  it("drops the exchange when the call is cancelled", async () => {
    const controller = new AbortController();
    const url = await start(() => controller.abort());
    const error = await failureOf(
      createTransport(loopbackTransport(LONG))(new PendingRequest(url, { signal: controller.signal })),
    );
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.message).toBe("The call was cancelled.");
  });
});

const ANSWER: Answer = { status: 204, headers: [], body: null };

describe("of many exchanges at once", () => {
  const settled = () => new Promise(setImmediate);

  /** So many requests, each answered when it is told to. */
  function crowd(count: number) {
    const heard: (() => void)[] = [];
    const send = createTransport({
      ...loopbackTransport(LONG),
      exchange: () => new Promise((resolve) => heard.push(() => resolve(ANSWER))),
    });
    const answers = Array.from({ length: count }, (_, n) => send(new PendingRequest(`http://any/${n}`)));
    return { send, heard, answers };
  }

  it("32 are under way and no more, until all are answered", async () => {
    const { heard, answers } = crowd(200);
    await settled();
    for (let answered = 0; answered < 200; answered++) {
      expect(heard.length).toBe(Math.min(32, 200 - answered));
      heard.shift()?.();
      await settled();
    }
    expect((await Promise.all(answers)).every(({ ok }) => ok)).toBe(true);
  });

  it("those that may take long do not hold up the others, nor do these hold up signing in", async () => {
    const never = await start(() => {});
    const url = await start((_, answer) => answer.end("{}"));
    const send = createTransport(loopbackTransport(LONG));
    const cancels: AbortController[] = [];
    const slow = (count: number, kind: "long" | "call") =>
      Array.from({ length: count }, () => {
        const controller = new AbortController();
        cancels.push(controller);
        return failureOf(send(new PendingRequest(never, { kind, signal: controller.signal })));
      });
    const waiting = slow(20, "long");
    expect((await send(new PendingRequest(url))).status).toBe(200);
    waiting.push(...slow(50, "call"));
    expect((await send(new PendingRequest(url, { kind: "sign-in" }))).status).toBe(200);
    for (const controller of cancels) controller.abort();
    await Promise.all(waiting);
  });

  it("each has its whole time from when its turn comes", async () => {
    const limit = 20;
    let heard = 0;
    // The first ones take longer than anybody may, and are not stopped for it.
    const exchange = async () => {
      if (++heard <= 32)
        await new Promise((resolve) => AbortSignal.timeout(2 * limit).addEventListener("abort", resolve));
      return ANSWER;
    };
    const send = createTransport({ ...loopbackTransport(limit), exchange });
    const all = Array.from({ length: 33 }, () => send(new PendingRequest("http://any/")));
    expect((await all[32])?.ok).toBe(true);
    await Promise.all(all);
  });

  it("one that is cancelled before its turn is never sent, and leaves nothing open", async () => {
    const controller = new AbortController();
    const { send, heard, answers } = crowd(32);
    const late = new PendingRequest("http://any/late", { method: "POST", signal: controller.signal });
    const failure = failureOf(send(late));
    controller.abort();
    expect((await failure).message).toBe("The call was cancelled.");
    for (const answer of heard) answer();
    await Promise.all(answers);
    expect([heard.length, late.progress.sent]).toEqual([32, false]);
  });
});

describe("the message of a fault", () => {
  const request = new PendingRequest("https://superset.test/api/v1/x?q=secret-query", {
    method: "POST",
    headers: { Authorization: "Bearer secret-token" },
    body: '{"password":"secret-password"}',
  });
  const messageOf = async (cause: unknown) => {
    const fetchFailure = new TypeError("fetch failed", { cause });
    const error = await failureOf(
      createTransport({ ...loopbackTransport(LONG), exchange: () => Promise.reject(fetchFailure) })(request),
    );
    return error.message;
  };
  const coded = (code: string) => Object.assign(new Error(`${code} 10.0.0.1`), { code });

  it.each<[unknown, RegExp]>([
    [coded("ECONNREFUSED"), /nothing listens there/],
    [new AggregateError([coded("ECONNREFUSED"), coded("ECONNREFUSED")]), /nothing listens there/],
    [coded("ENOTFOUND"), /host name is not known/],
    [coded("ECONNRESET"), /connection was dropped/],
    [coded("UND_ERR_SOCKET"), /connection was dropped/],
    [coded("UND_ERR_CONNECT_TIMEOUT"), /host does not answer/],
    [coded("SELF_SIGNED_CERT_IN_CHAIN"), /SUPERSET_CA_FILE/],
    [coded("CERT_HAS_EXPIRED"), /certificate has expired/],
    [coded("ERR_TLS_CERT_ALTNAME_INVALID"), /another host name/],
  ])("of %s says what is wrong, where, and nothing secret", async (cause, want) => {
    const message = await messageOf(cause);
    expect(message).toMatch(want);
    expect(message).toContain("https://superset.test (POST)");
    expect(message).not.toMatch(/secret/);
  });

  it("names a fault it has no words for by its code", async () => {
    expect(await messageOf(coded("EHOSTUNREACH"))).toContain("EHOSTUNREACH");
  });

  it.each(["EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT", "CERT_HAS_EXPIRED"])(
    "of %s does not ask to look for a change that was never sent",
    async (code) => {
      expect(await messageOf(coded(code))).not.toMatch(UNKNOWN_OUTCOME);
    },
  );
});
