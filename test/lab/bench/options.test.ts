import { expect, test } from "vitest";
import { parseBenchArguments } from "../../../lab/bench/options.ts";

test("only a run with everything is written to docs/", () => {
  expect(parseBenchArguments([])).toMatchObject({ complete: true, runs: 20 });
  expect(parseBenchArguments(["--runs", "40"])).toMatchObject({ complete: true, runs: 40 });
  expect(parseBenchArguments(["--quick"]).complete).toBe(false);
  expect(parseBenchArguments(["--only", "ours,node"])).toMatchObject({ complete: false, peers: [] });
  expect(parseBenchArguments(["--only", "fastmcp"]).peers).toEqual(["fastmcp"]);
});

test("names the servers there are when one is not", () => {
  expect(() => parseBenchArguments(["--only", "fastmpc"])).toThrow(/no server fastmpc.*fastmcp/);
});
