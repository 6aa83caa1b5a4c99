import { describe, expect, it } from "vitest";
import { readWhole, TooLargeError, withBodyFaults } from "../../../src/http/body.ts";
import { failureOf } from "../failure.ts";

const MIB = 2 ** 20;

/** A body of chunks; after them it ends, or fails. */
function streaming(chunks: readonly string[], fault?: Error) {
  const left = [...chunks];
  const state = { pulled: 0, cancelled: undefined as unknown };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const chunk = left.shift();
        if (chunk !== undefined) {
          state.pulled++;
          return controller.enqueue(new TextEncoder().encode(chunk));
        }
        if (fault) controller.error(fault);
        else controller.close();
      },
      cancel(reason) {
        state.cancelled = reason ?? "cancelled";
      },
    },
    { highWaterMark: 0 },
  );
  return { body, state };
}

const toFault = (cause: unknown) => new Error("translated", { cause });

describe("a body", () => {
  it("of usual length comes through unchanged, with status and headers", async () => {
    const { body } = streaming(["ab", "cd"]);
    const headers = { "X-A": "1", "Set-Cookie": "session=s" };
    const response = withBodyFaults(new Response(body, { status: 201, headers }), 4, toFault);
    expect([response.status, response.headers.get("X-A"), response.headers.getSetCookie()]).toEqual([
      201,
      "1",
      ["session=s"],
    ]);
    expect(await response.text()).toBe("abcd");
  });

  it("that fails in the middle fails as the request does, with the cause", async () => {
    const cause = new Error("dropped");
    const response = withBodyFaults(new Response(streaming(["ab"], cause).body), 100, toFault);
    const error = await failureOf(response.text());
    expect([error.message, error.cause]).toEqual(["translated", cause]);
  });

  it("that is too long is refused with its limit, and read no further", async () => {
    const { body, state } = streaming(["ab", "cd", "ef", "gh"]);
    const error = await failureOf(withBodyFaults(new Response(body), 3, toFault).text());
    expect(error.cause).toBeInstanceOf(TooLargeError);
    expect((error.cause as TooLargeError).limit).toBe(3);
    expect(state).toEqual({ pulled: 2, cancelled: "cancelled" });
  });

  it("that nobody wants is given up at its source", async () => {
    const { body, state } = streaming(["ab", "cd"]);
    await withBodyFaults(new Response(body), 100, toFault).body?.cancel("not wanted");
    expect(state.cancelled).toBe("not wanted");
  });

  it("that is not read is not fetched", async () => {
    const { body, state } = streaming(["a", "b", "c", "d"]);
    const reader = withBodyFaults(new Response(body), 100, toFault).body?.getReader();
    await reader?.read();
    expect(state.pulled).toBeLessThan(4);
    await reader?.cancel();
  });

  it("that is not there stays so", () => {
    const response = new Response(null, { status: 204 });
    expect(withBodyFaults(response, 1, toFault)).toBe(response);
  });
});

describe("a text", () => {
  it("is read whole, with its status and headers", async () => {
    const response = await readWhole(new Response(streaming(["ab", "cd"]).body, { status: 404 }), 4);
    expect([response.status, await response.text()]).toEqual([404, "abcd"]);
  });

  it("that is too long is refused with its limit, and read no further", async () => {
    const { body, state } = streaming(["ab", "cd", "ef"]);
    expect(await failureOf(readWhole(new Response(body), 3))).toBeInstanceOf(TooLargeError);
    expect(state).toEqual({ pulled: 2, cancelled: "cancelled" });
  });

  it("that breaks off fails as its connection does", async () => {
    const cause = new Error("dropped");
    expect(await failureOf(readWhole(new Response(streaming(["ab"], cause).body), 9))).toBe(cause);
  });

  it("that is too long says the limit in MiB", () => {
    expect(new TooLargeError(128 * MIB).message).toBe("more than 128 MiB");
  });
});
