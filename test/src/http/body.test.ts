import { Readable } from "node:stream";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { readWhole, streamed, TooLargeError } from "../../../src/http/body.ts";
import type { Answer } from "../../../src/http/exchange.ts";
import { failureOf } from "../failure.ts";

const MIB = 2 ** 20;

/** A body of chunks; after them it ends, or fails. */
function streaming(chunks: readonly string[], fault?: Error) {
  const left = [...chunks];
  const state = { pulled: 0, isGivenUp: false };
  const body = new Readable({
    highWaterMark: 1,
    read() {
      const chunk = left.shift();
      if (chunk !== undefined) state.pulled++;
      else if (fault) return void this.destroy(fault);
      this.push(chunk ?? null);
    },
    destroy(cause, done) {
      state.isGivenUp = !this.readableEnded;
      done(cause);
    },
  });
  return { body, state };
}

const answerOf = (body: Readable | null, status = 200, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: Object.entries(headers),
  body,
});

const onEnd = vi.fn();
beforeEach(() => onEnd.mockClear());
const toFault = (cause: unknown) => new Error("translated", { cause });

describe("a body", () => {
  it("of usual length comes through unchanged, with status and headers", async () => {
    const { body } = streaming(["ab", "cd"]);
    const headers = { "X-A": "1", "Set-Cookie": "session=s" };
    const response = streamed(answerOf(body, 201, headers), 4, toFault, onEnd);
    expect([response.status, response.headers.get("X-A"), response.headers.getSetCookie()]).toEqual([
      201,
      "1",
      ["session=s"],
    ]);
    expect(onEnd).not.toHaveBeenCalled();
    expect(await response.text()).toBe("abcd");
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it("that fails in the middle fails as the request does, with the cause", async () => {
    const cause = new Error("dropped");
    const response = streamed(answerOf(streaming(["ab"], cause).body), 100, toFault, onEnd);
    const error = await failureOf(response.text());
    expect([error.message, error.cause]).toEqual(["translated", cause]);
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it("that is too long is refused with its limit, and read no further", async () => {
    const { body, state } = streaming(["ab", "cd", "ef", "gh"]);
    const error = await failureOf(streamed(answerOf(body), 3, toFault, onEnd).text());
    expect(error.cause).toBeInstanceOf(TooLargeError);
    expect((error.cause as TooLargeError).limit).toBe(3);
    expect(state.isGivenUp).toBe(true);
    expect(state.pulled).toBeLessThan(4);
  });

  it("that nobody wants is given up at its source", async () => {
    const { body, state } = streaming(["ab", "cd"]);
    await streamed(answerOf(body), 100, toFault, onEnd).body?.cancel("not wanted");
    expect(state.isGivenUp).toBe(true);
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it("that is not read is not fetched", async () => {
    const { body, state } = streaming(["a", "b", "c", "d"]);
    const reader = streamed(answerOf(body), 100, toFault, onEnd).body?.getReader();
    await reader?.read();
    expect(state.pulled).toBeLessThan(4);
    await reader?.cancel();
  });

  it("that is not there stays so", () => {
    expect(streamed(answerOf(null, 204), 1, toFault, onEnd).body).toBeNull();
  });
});

describe("a text", () => {
  it("is read whole, with its status and headers", async () => {
    const response = await readWhole(answerOf(streaming(["ab", "cd"]).body, 404), 4);
    expect([response.status, await response.text()]).toEqual([404, "abcd"]);
  });

  it("that is too long is refused with its limit, and read no further", async () => {
    const { body, state } = streaming(["ab", "cd", "ef", "gh"]);
    expect(await failureOf(readWhole(answerOf(body), 3))).toBeInstanceOf(TooLargeError);
    expect(state.isGivenUp).toBe(true);
    expect(state.pulled).toBeLessThan(4);
  });

  it("that breaks off fails as its connection does", async () => {
    const cause = new Error("dropped");
    expect(await failureOf(readWhole(answerOf(streaming(["ab"], cause).body), 9))).toBe(cause);
  });

  it("that is too long says the limit in MiB", () => {
    expect(new TooLargeError(128 * MIB).message).toBe("more than 128 MiB");
  });
});
