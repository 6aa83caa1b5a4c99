import { describe, expect, it } from "vitest";
import { ArgumentError, PolicyError, SupersetError } from "../../../src/errors/errors.ts";
import { failureOf } from "../failure.ts";
import { json } from "../fake-superset.ts";
import { decodeRison } from "../http/rison.decoder.ts";
import { setUp } from "./real-handler.ts";

/** What a program asks for, resources and completions among them. */
const RAW = { results: "raw" } as const;

describe("a call that wants raw results", () => {
  it("gets Superset's JSON as it came, without secrets, and asks for no default columns", async () => {
    const body = { ids: [1], count: 9, result: [{ id: 1, slice_name: "hunter2!", params: "{}" }] };
    const { text, last } = await setUp(json(200, body));
    const { text: answer } = await text("superset_chart_list", { page: 1 }, RAW);
    expect(answer).toBe(JSON.stringify(body).replace("hunter2!", "***"));
    const q = new URL(last()?.url as string).searchParams.get("q");
    expect(decodeRison(q as string)).toEqual({ page: 1 });
  });

  it.each([
    ["superset_chart_get_by_id", { chart_id: "7" }, SupersetError],
    ["superset_chart_list", { colour: 5 }, ArgumentError],
    ["superset_dashboard_list", {}, PolicyError],
  ])("of %s %j is thrown as the error that it is", async (name, args, kind) => {
    const notFound = () => json(404, { message: "no hunter2!" });
    const { call } = await setUp(notFound, {}, ["superset_dashboard_list"]);
    const failure = await failureOf(call(name, args, RAW));
    expect(failure).toBeInstanceOf(kind);
    expect((failure as Error).message).not.toContain("hunter2!");
    expect((await call(name, args)).isError).toBe(true);
  });
});
