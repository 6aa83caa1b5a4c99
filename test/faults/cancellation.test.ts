import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { afterEach, describe, expect, it } from "vitest";
import { textOf } from "../../lab/mcp-client.ts";
import { createMcpServer } from "../../src/server/mcp-server.ts";
import { deferred } from "../src/fake-superset.ts";
import type { Kind, Step } from "./cells.ts";
import type { ExchangeKind, Trap } from "./exchange.ts";
import { type Play, sendAnswer } from "./fault.ts";
import { type FaultName, faults } from "./faults.ts";
import { nameOutcome, type Outcome } from "./named-outcome.ts";
import { calls, type SetUp, setUpCell } from "./set-up.ts";

const open: SetUp[] = [];
/** An exchange that nobody ends goes on for longer than a test may take. */
const LIMITS = { timeout: "600", connect_timeout: "600" };
const LONGEST_TEST = 10_000;

async function setUp() {
  const set = await setUpCell("headers", LIMITS);
  open.push(set);
  return set;
}
afterEach(async () => {
  for (const set of open.splice(0)) await set.close();
});

/** Set a trap; resolves when something is in it. */
function catchAt(set: SetUp, trap: Omit<Trap, "lasting" | "play">, fault: FaultName = "hang") {
  const { promise, resolve } = deferred<void>();
  const { play } = faults[fault] as { play: Play };
  const playAndTell: Play = (...exchange) => {
    play(...exchange);
    resolve();
  };
  set.server.set({ ...trap, lasting: "always", play: playAndTell });
  return promise;
}

const call = (set: SetUp, kind: Kind, signal?: AbortSignal) =>
  set.runtime.callTool(calls[kind].tool, calls[kind].args, { signal });

const places: [Step, ExchangeKind, FaultName][] = [
  ["headers", "view", "hang"],
  ["headers", "view", "drip"],
  ["body", "view", "hang-in-body"],
  ["csrf", "csrf", "hang"],
  ["csrf", "csrf", "hang-in-body"],
  ["refresh", "refresh", "hang"],
  ["login", "login", "hang"],
];
const kinds: Kind[] = ["read", "idempotent", "write"];
const cases = places.flatMap(([step, at, fault]) =>
  kinds
    .filter((kind) => at !== "csrf" || kind !== "read")
    .map((kind): [Step, FaultName, Kind, ExchangeKind, Outcome] => {
      const mayBeMade = at === "view" && kind !== "read";
      return [step, fault, kind, at, mayBeMade ? "unknown" : "cancelled"];
    }),
);

describe("a cancelled call", { timeout: LONGEST_TEST }, () => {
  it.each(cases)(
    "in %s × %s × %s ends at once, and the next works",
    async (step, fault, kind, at, wanted) => {
      const set = await setUp();
      if (step === "refresh") {
        await call(set, kind);
        set.server.expireAccess();
      }
      const caught = catchAt(set, { at }, fault);
      const controller = new AbortController();
      const calling = call(set, kind, controller.signal);
      await caught;
      const sent = set.server.exchanges.length;
      controller.abort();
      const result = await calling;
      expect(nameOutcome(result, { tries: 1, reached: true }), textOf(result)).toBe(wanted);
      // What one caller alone waits for ends with it; the connection is seen to close.
      if (at === "view") await set.server.exchanges.at(-1)?.closed;
      expect(set.server.exchanges.length).toBe(sent);
      set.server.set(undefined);
      const next = await call(set, kind);
      expect(next.isError, textOf(next)).toBeUndefined();
    },
  );

  it("that is cancelled before it begins sends nothing", async () => {
    const set = await setUp();
    const result = await call(set, "write", AbortSignal.abort());
    expect(nameOutcome(result, { tries: 0, reached: false }), textOf(result)).toBe("cancelled");
    expect(set.server.exchanges.filter(({ kind }) => kind === "view")).toEqual([]);
  });

  it("leaves the sign-in to another that waits for it, too", async () => {
    const set = await setUp();
    const { promise: released, resolve: release } = deferred<void>();
    const { promise: caught, resolve: tell } = deferred<void>();
    const play: Play = async (outgoing, good) => {
      tell();
      await released;
      sendAnswer(outgoing, good);
    };
    set.server.set({ at: "login", lasting: "once", play });
    const controller = new AbortController();
    const cancelled = call(set, "read", controller.signal);
    const other = call(set, "read");
    await caught;
    controller.abort();
    const result = await cancelled;
    expect(nameOutcome(result, { tries: 1, reached: true }), textOf(result)).toBe("cancelled");
    release();
    expect((await other).isError).toBeUndefined();
    expect(set.server.countOf("login")).toBe(1);
  });

  it("by a client's notification drops the exchange with Superset", async () => {
    const set = await setUp();
    const server = createMcpServer("1.2.3", async () => set.runtime);
    const client = new Client({ name: "test", version: "0" });
    const [ours, theirs] = InMemoryTransport.createLinkedPair();
    await Promise.all([server.connect(ours), client.connect(theirs)]);
    const caught = catchAt(set, { at: "view" });
    const controller = new AbortController();
    const { tool: name, args } = calls.write;
    const calling = client.callTool({ name, arguments: args }, undefined, { signal: controller.signal });
    const failed = expect(calling).rejects.toThrow();
    await caught;
    controller.abort("the user changed their mind");
    await failed;
    await set.server.exchanges.at(-1)?.closed;
    set.server.set(undefined);
    const next = await client.callTool({ name, arguments: args });
    expect(next.isError).toBeUndefined();
    await client.close();
    await server.close();
  });
});
