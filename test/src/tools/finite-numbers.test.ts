import { expect, it } from "vitest";
import { complainOfInfinite } from "../../../src/tools/finite-numbers.ts";
import { setUp } from "./real-handler.ts";

it("complains of every number that JSON cannot write, by its place", () => {
  const args = JSON.parse('{"a": 1e999, "b": [{"c": [-1e999, 1e308]}], "d": "1e999", "e": null}');
  expect(complainOfInfinite(args)).toEqual([
    { at: "a", text: '"a" is a number too large to be sent.' },
    { at: "b[0].c[0]", text: '"b[0].c[0]" is a number too large to be sent.' },
  ]);
});

it("so that none is sent as null, or breaks what writes it", async () => {
  const { text, requests } = await setUp();
  const actions = JSON.parse("[-1e999]") as unknown[];
  expect(await text("superset_activity_get_recent", { actions })).toEqual({
    isError: true,
    text: expect.stringMatching(/^Nothing was sent: "actions\[0\]" is a number too large/),
  });
  expect(requests).toEqual([]);
});
