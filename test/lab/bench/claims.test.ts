import { expect, test } from "vitest";
import { claims, isMet } from "../../../lab/bench/claims.ts";
import { results, serverResult } from "./results.fixture.ts";

test("a limit is one side or the other", () => {
  const claim = { text: "", unit: "", limit: 2 };
  expect([1.9, 2, 2.1].map((measured) => isMet({ ...claim, measured }))).toEqual([true, true, false]);
  expect([1.9, 2, 2.1].map((measured) => isMet({ ...claim, measured, atLeast: true }))).toEqual([
    false,
    true,
    true,
  ]);
  expect(isMet({ ...claim, measured: Number.NaN })).toBe(false);
  expect(isMet({ ...claim, measured: 1, noise: -2.5 })).toBe("too noisy");
  expect(isMet({ ...claim, measured: 1, noise: 0.1 })).toBe(true);
});

test("every claim of a good run is met, and there is one of each kind", () => {
  const all = claims(results());
  expect(all.filter((claim) => isMet(claim) !== true)).toEqual([]);
  expect(all.map(({ text }) => text)).toMatchInlineSnapshot(`
    [
      "\`initialize\`, beside bare node",
      "first \`tools/list\`, beside bare node",
      "\`initialize\` faster than generated",
      "first \`tools/list\` faster than generated",
      "\`initialize\` faster than snake",
      "first \`tools/list\` faster than snake",
      "overhead of a call, p50, on the real Superset",
      "overhead of a call, p95, on the real Superset",
      "overhead of a call, p50, on the replay",
      "overhead of a call, p95, on the replay",
      "throughput with 32 in flight, beside raw fetch, on the real Superset",
      "RSS after \`tools/list\`, beside an idle node",
      "warm \`tools/list\`, default surface, p50",
      "tokens of the default surface",
      "package, unpacked, four versions",
      "packages installed in all",
      "\`npm run generate\`, 4 versions",
      "\`npm run generate\`, 4 versions, nothing changed",
    ]
  `);
});

test("peers are to be beaten by as much as their runtime is slower: 2 in Node, 8 in Python", () => {
  const run = results();
  const races = claims({
    ...run,
    servers: [serverResult("ours", "node", 200, 0.3), ...run.servers.slice(1)],
  });
  const lost = races.filter((claim) => !isMet(claim)).map(({ text }) => text);
  expect(lost).toContain("`initialize` faster than generated");
  expect(lost).toContain("first `tools/list` faster than snake");
  expect(races.find(({ text }) => text === "`initialize` faster than snake")).toMatchObject({
    measured: 5,
    limit: 8,
  });
});
