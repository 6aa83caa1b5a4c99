import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { ConfigError, NetworkError } from "../../../src/errors/errors.ts";
import { createTransport } from "../../../src/http/transport.ts";
import { failureOf } from "../failure.ts";
import { type Answer, json } from "../fake-superset.ts";
import { loopbackTransport } from "../http/loopback.ts";
import { setUp } from "./real-handler.ts";

describe("what a caller can act on becomes a result with isError", () => {
  it.each<[string, string, object, RegExp]>([
    ["an unknown tool", "superset_chart_lst", {}, /no tool.*"superset_chart_list"/],
    ["a wrong argument", "superset_chart_list", { colour: 5 }, /Nothing was sent.*"colour"/],
    ["a missing argument", "superset_chart_get_by_id", {}, /is required/],
    ["a forbidden tool", "superset_dashboard_delete", { dashboard_id: 1 }, /switched off/],
    ["a path that climbs", "superset_chart_get_by_id", { chart_id: ".." }, /cannot be part of a path/],
    ["a file outside", "superset_chart_import", { formData: "/etc/passwd" }, /may be read/],
  ])("%s, and nothing is sent", async (_, name, args, want) => {
    const { text, requests } = await setUp(undefined, {}, ["superset_dashboard_delete"]);
    const result = await text(name, args as Record<string, unknown>);
    expect(result).toEqual({ isError: true, text: expect.stringMatching(want) });
    expect(requests).toEqual([]);
  });

  it.each<[string, Answer, RegExp]>([
    [
      "an error of Superset's",
      json(404, { message: "Not found" }),
      /^404 from GET \/api\/v1\/chart\/: Not found\. Check/,
    ],
    ["an access decorator's 401", json(401, { message: "Access is Denied" }), /^401 .*Access is Denied/],
    ["a web page", new Response("<html><title>Oops</title></html>", { status: 500 }), /web page \("Oops"\)/],
    [
      "a redirect",
      new Response(null, { status: 302, headers: { Location: "/login/" } }),
      /302.*redirects to \/login\//,
    ],
    ["an empty error", new Response(null, { status: 502 }), /^502 from GET/],
    ["a lost connection", new NetworkError("Cannot reach Superset"), /Cannot reach/],
    ["a secret in an error", json(500, { message: "bad hunter2!" }), /bad \*\*\*\./],
  ])("%s", async (_, answer, want) => {
    const { text } = await setUp(answer);
    expect(await text("superset_chart_list", {})).toEqual({
      isError: true,
      text: expect.stringMatching(want),
    });
  });

  it("a missing configuration", async () => {
    const connect = () => {
      throw new ConfigError("Set SUPERSET_BASE_URL");
    };
    const { text } = await setUp(undefined, { connect });
    expect(await text("superset_chart_list", {})).toEqual({ isError: true, text: "Set SUPERSET_BASE_URL" });
  });

  it.each([200, 500])("an answer of %i that breaks off", async (status) => {
    const headers = [["content-type", "application/json"]] as const;
    const body = () =>
      new Readable({
        read() {
          this.destroy(new Error("terminated"));
        },
      });
    const transport = createTransport({
      ...loopbackTransport(60_000),
      exchange: async () => ({ status, headers, body: body() }),
    });
    const { text } = await setUp(transport);
    expect(await text("superset_chart_list", {})).toEqual({
      isError: true,
      text: expect.stringMatching(/Cannot reach Superset .*terminated/),
    });
  });
});

it("a bug throws", async () => {
  const bug = new TypeError("a bug");
  const { call } = await setUp(bug);
  expect(await failureOf(call("superset_chart_list", {}))).toBe(bug);
});
