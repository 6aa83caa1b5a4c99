import { describe, expect, it } from "vitest";
import { readRedirect } from "../../../src/http/redirect.ts";

const redirect = (location: string, status = 302) =>
  new Response(null, { status, headers: { Location: location } });

describe("readRedirect", () => {
  it.each([
    ["/login/?next=%2Fapi", "https://s.test", { kind: "sign-in" }],
    ["https://s.test/bi/login/", "https://s.test/bi", { kind: "sign-in" }],
    [
      "/api/v1/chart/1/thumbnail/abc/",
      "https://s.test",
      { kind: "same-server", path: "/api/v1/chart/1/thumbnail/abc/" },
    ],
    ["/bi/api/v1/x?y=1", "https://s.test/bi", { kind: "same-server", path: "/api/v1/x?y=1" }],
    [
      "https://evil.test/api/v1/x",
      "https://s.test",
      { kind: "elsewhere", url: "https://evil.test/api/v1/x" },
    ],
    ["//evil.test/login/x", "https://s.test", { kind: "elsewhere", url: "https://evil.test/login/x" }],
    ["http://s.test/api/v1/x", "https://s.test", { kind: "elsewhere", url: "http://s.test/api/v1/x" }],
    ["/other/api/v1/x", "https://s.test/bi", { kind: "elsewhere", url: "https://s.test/other/api/v1/x" }],
  ])("reads %s behind %s", (location, baseUrl, want) => {
    expect(readRedirect(redirect(location), baseUrl)).toEqual(want);
  });

  it.each([
    ["an answer that is none", new Response("{}", { status: 200, headers: { Location: "/x" } })],
    ["one that leads nowhere", new Response(null, { status: 304 })],
  ])("gives nothing for %s", (_, response) => {
    expect(readRedirect(response, "https://s.test")).toBeUndefined();
  });
});
