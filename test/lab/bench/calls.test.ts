import { expect, test } from "vitest";
import { measureOverhead, measureThroughput } from "../../../lab/bench/calls.ts";

test("overhead compares distributions and pairs, and takes turns in who comes first", async () => {
  const order: string[] = [];
  const raws = [1, 2, 3, 4];
  const servers = [2, 3, 4, 9];
  const contestants = {
    raw: async () => {
      order.push("raw");
      return raws.shift() as number;
    },
    server: async () => {
      order.push("server");
      return servers.shift() as number;
    },
  };
  const overhead = await measureOverhead(contestants, 4, 1);
  expect(overhead).toMatchObject({ calls: 4, p50: 3.5 - 2.5, raw: { p50: 2.5 }, server: { p50: 3.5 } });
  expect(overhead.paired.p50).toBe(1);
  expect(order.join(" ")).toBe("raw server server raw raw server server raw");
});

test("throughput keeps so many under way, never more, and makes as many calls on both sides", async () => {
  const counts = { raw: 0, server: 0 };
  let under = 0;
  let most = 0;
  const call = (who: keyof typeof counts) => async () => {
    counts[who] += 1;
    most = Math.max(most, ++under);
    await new Promise((resolve) => setImmediate(resolve));
    under -= 1;
    return 0;
  };
  const result = await measureThroughput({ raw: call("raw"), server: call("server") }, 40, 8);
  expect(counts).toEqual({ raw: 40, server: 40 });
  expect(most).toBe(8);
  expect(result).toMatchObject({ calls: 40, inFlight: 8 });
});
