import { describe, expect, it } from "vitest";
import { cookieHeader, cookiesOf, cookiesSetBy, parseCookies } from "../../../src/http/cookies.ts";

const answering = (...cookies: string[]) =>
  new Response(null, { headers: cookies.map((cookie) => ["Set-Cookie", cookie] as [string, string]) });

describe("cookies", () => {
  it.each<[string, [string, string][]]>([
    ["session=s", [["session", "s"]]],
    [
      "session=s; affinity=a",
      [
        ["session", "s"],
        ["affinity", "a"],
      ],
    ],
    [
      " session = s ;affinity=a;",
      [
        ["session", "s"],
        ["affinity", "a"],
      ],
    ],
    [
      "session=eyJ.x-y_z=; b=c=d",
      [
        ["session", "eyJ.x-y_z="],
        ["b", "c=d"],
      ],
    ],
    ["empty=", [["empty", ""]]],
    ["no pair;=nameless;a=1", [["a", "1"]]],
    ["a=1; a=2", [["a", "2"]]],
    ["", []],
  ])("of the header %j are read", (header, want) => {
    expect([...parseCookies(header)]).toEqual(want);
  });

  it.each<[string[], string]>([
    [["session=s; Path=/; HttpOnly; SameSite=Lax"], "session=s"],
    [["session=s; Expires=Thu, 01 Jan 2037 00:00:00 GMT", "affinity=a; Secure"], "session=s; affinity=a"],
    [["session=old", "session=new"], "session=new"],
    [["session=s", "session=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0"], ""],
    [["session=s; Max-Age=0", "kept=k; Max-Age=10"], "kept=k"],
    [["session=s; max-age = -1"], ""],
    [["max-age=0"], "max-age=0"],
    [[], ""],
  ])("that an answer sets (%j) are given back as %j", (cookies, want) => {
    expect(cookiesOf(answering(...cookies))).toBe(want);
  });

  it("that an answer takes away are there without a value", () => {
    expect([...cookiesSetBy(answering("session=s; Max-Age=0", "a=1"))]).toEqual([
      ["session", ""],
      ["a", "1"],
    ]);
  });

  it("of several sources are merged, the later before the earlier", () => {
    const header = cookieHeader(parseCookies("a=1; b=2"), parseCookies("b=3; c=4"), parseCookies("a="));
    expect(header).toBe("b=3; c=4");
  });

  it("come through a header and back unchanged", () => {
    const header = "session=.eJwl-x.Z_q=; superset_session=1|2; a=%20b";
    expect(cookieHeader(parseCookies(header))).toBe(header);
  });
});
