import { describe, expect, it } from "vitest";
import { references } from "../../../codegen/overlay/references.ts";

const things = { "/api/v1/thing/": { names: ["name"] } };
const complaintOf = (entry: object) =>
  references.safeParse({ things, arguments: [entry] }).error?.issues[0]?.message;

describe("references", () => {
  it("takes a place, what stands there, and when", () => {
    const full = {
      at: "body.a[].b",
      to: "/api/v1/thing/",
      only: ["POST /api/v1/x/"],
      when: { "body.type": ["1"] },
    };
    expect(complaintOf(full)).toBeUndefined();
  });

  it.each([
    [
      "a place that says not where the argument goes",
      { at: "owners[]", to: "/api/v1/thing/" },
      /must be a path/,
    ],
    ["a thing that there is not", { at: "body.a", to: "/api/v1/other/" }, /is not among the things/],
    ["what is no list", { at: "body.a", to: "/api/v1/thing" }, /must be the path of a list/],
    [
      "two conditions of which one would be lost",
      { at: "body.a", to: "/api/v1/thing/", when: { "body.b": ["1"], "body.c": ["1"] } },
      /names one argument/,
    ],
  ])("refuses %s", (_, entry, complaint) => {
    expect(complaintOf(entry)).toMatch(complaint);
  });
});
