import { expect, test } from "vitest";
import { parseRollup } from "../../../lab/bench/memory.ts";

test("reads RSS and PSS in bytes, not their parts", () => {
  const text =
    "55d0-7ffe ---p 00000000 00:00 0  [rollup]\nRss:   42000 kB\nPss:   13000 kB\nPss_Dirty:  9 kB\n";
  expect(parseRollup(text)).toEqual({ rss: 43_008_000, pss: 13_312_000 });
});
