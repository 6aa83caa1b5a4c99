import { describe, expect, it } from "vitest";
import { PendingRequest } from "../../../src/http/request.ts";
import { createTransport } from "../../../src/http/transport.ts";
import { loopbackTransport, startLoopback } from "./loopback.ts";

const url = "http://superset.test/api/v1/chart/";

describe("PendingRequest", () => {
  it.each<[RequestInit & { idempotent?: boolean }, string, boolean]>([
    [{}, "GET", true],
    [{ method: "get" }, "GET", true],
    [{ method: "POST" }, "POST", false],
    [{ method: "PUT" }, "PUT", false],
    [{ method: "DELETE", idempotent: true }, "DELETE", true],
    [{ method: "GET", idempotent: false }, "GET", false],
  ])("of %j is a %s, idempotent: %s", (init, method, idempotent) => {
    const request = new PendingRequest(url, init);
    expect([request.method, request.idempotent]).toEqual([method, idempotent]);
  });

  it("calls a form a form, also where it was called JSON", () => {
    const headers = { "Content-Type": "application/json" };
    const form = new PendingRequest(url, { method: "POST", headers, body: new URLSearchParams({ a: "1" }) });
    const text = new PendingRequest(url, { method: "POST", headers, body: "{}" });
    const types = [form, form.with({ Accept: "x" }), text].map((request) =>
      request.headers.get("Content-Type"),
    );
    const formType = "application/x-www-form-urlencoded;charset=UTF-8";
    expect(types).toEqual([formType, formType, "application/json"]);
  });

  it("takes further headers without changing the one it came from", () => {
    const { signal } = new AbortController();
    const init = {
      method: "PUT",
      headers: { Accept: "a" },
      body: "{}",
      signal,
      idempotent: true,
      asBrowser: true,
      inSession: true,
      kind: "long" as const,
      changes: true,
    };
    const request = new PendingRequest(url, init);
    const signed = request.with({ Authorization: "Bearer x", Accept: "b" });
    expect(Object.fromEntries(signed.headers)).toEqual({ accept: "b", authorization: "Bearer x" });
    expect(Object.fromEntries(request.headers)).toEqual({ accept: "a" });
    const { headers: _, ...kept } = signed;
    expect(kept).toEqual({
      url,
      method: "PUT",
      body: "{}",
      signal,
      idempotent: true,
      asBrowser: true,
      inSession: true,
      kind: "long",
      changes: true,
      progress: { sent: false },
    });
  });

  it("sends the same body as often as it is sent", async () => {
    const bodies: string[] = [];
    const server = await startLoopback((incoming, answer) => {
      let body = "";
      incoming.setEncoding("utf8").on("data", (chunk) => {
        body += chunk;
      });
      incoming.on("end", () => {
        bodies.push(body);
        answer.end();
      });
    });
    const form = new FormData();
    form.append("formData", new Blob(["PK zip"]), "charts.zip");
    const send = createTransport(loopbackTransport(10_000));
    for (const body of ['{"a":1}', new URLSearchParams({ a: "1" }), form]) {
      const request = new PendingRequest(server.url, { method: "POST", body });
      await send(request);
      await send(request.with({ "X-CSRFToken": "t" }));
    }
    await server.close();
    expect(bodies.slice(0, 4)).toEqual(['{"a":1}', '{"a":1}', "a=1", "a=1"]);
    for (const body of bodies.slice(4)) expect(body).toContain('filename="charts.zip"');
    for (const body of bodies.slice(4)) expect(body).toContain("PK zip");
    expect(bodies).toHaveLength(6);
  });
});
