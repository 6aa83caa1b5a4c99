import { describe, expect, it } from "vitest";
import { NetworkError } from "../../../src/errors/errors.ts";
import { detectVersion, nearestVersion } from "../../../src/version/detect-version.ts";
import { fakeSuperset, json } from "../fake-superset.ts";

const BASE_URL = "http://superset.test/prefix";
const notFound = () => json(404, { errors: [{ message: "404 Not Found" }] });
const page = (text: string, status = 200) => new Response(text, { status });

describe("detectVersion", () => {
  it("asks a Superset since 6.1 without signing in", async () => {
    const superset = fakeSuperset(json(200, { version_string: "6.1.0" }));
    expect(await detectVersion(superset.send, BASE_URL)).toBe("6.1.0");
    expect(superset.lines()).toEqual(["GET /prefix/version"]);
    expect(superset.requests[0]?.headers.get("Authorization")).toBeNull();
  });

  it.each([
    ['<div data-bootstrap="{&#34;version_string&#34;: &#34;5.0.0&#34;, &#34;x&#34;: 1}">', "5.0.0"],
    ['<div data-bootstrap="{&quot;version_string&quot;:&quot;4.1.4&quot;}">', "4.1.4"],
    ['{"version_string": "6.0.0rc2"}', "6.0.0rc2"],
  ])("reads the sign-in page of an older one: %s", async (text, want) => {
    const superset = fakeSuperset(notFound(), page(text));
    expect(await detectVersion(superset.send, BASE_URL)).toBe(want);
    expect(superset.lines()).toEqual(["GET /prefix/version", "GET /prefix/login/"]);
    expect(superset.requests[1]?.headers.get("Accept")).toBe("text/html");
  });

  it.each([
    ["a page without it", page("<html></html>")],
    ["an error page with it", page('{"version_string": "5.0.0"}', 500)],
    ["single sign-on", new Response(null, { status: 302, headers: { Location: "https://sso.test/" } })],
  ])("knows nothing from %s", async (_, answer) => {
    expect(await detectVersion(fakeSuperset(notFound(), answer).send, BASE_URL)).toBeUndefined();
  });

  it("fails with the connection", async () => {
    const { send } = fakeSuperset(new NetworkError("down"));
    await expect(detectVersion(send, BASE_URL)).rejects.toThrow(NetworkError);
  });
});

describe("nearestVersion", () => {
  const known = ["4.1.4", "5.0.0", "6.0.0", "6.1.0"];

  it.each([
    ["6.0.0", "6.0.0"],
    ["6.0.3", "6.0.0"],
    ["6.1.0rc1", "6.1.0"],
    ["6.10.0", "6.1.0"],
    ["5.9", "5.0.0"],
    ["7.0.0", "6.1.0"],
    ["4.1.1", "4.1.4"],
    ["3.0.0", "4.1.4"],
    ["0.0.0-dev", "6.1.0"],
    ["master", "6.1.0"],
    ["5", "5.0.0"],
  ])("of %s is %s", (detected, want) => {
    expect(nearestVersion(known, detected)).toBe(want);
  });
});
