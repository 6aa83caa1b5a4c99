import { describe, expect, it } from "vitest";
import { serializeForm, serializeMultipart } from "../../../src/http/serialize.ts";
import { requestInit } from "../../../src/tools/request-init.ts";
import type { Argument } from "../../../src/tools/tool.ts";
import { operation } from "./sample-tools.ts";

const argument = (name: string, place: Argument["in"], overrides: Partial<Argument> = {}): Argument => ({
  name,
  in: place,
  wire: name,
  required: false,
  ...overrides,
});
const init = (
  args: Record<string, unknown>,
  list: Argument[],
  overrides: Parameters<typeof operation>[1] = {},
) => requestInit(operation("superset_x_y", { arguments: list, ...overrides }), args);

describe("requestInit", () => {
  it("puts every argument where it goes, under its name on the wire", () => {
    const list = [
      argument("chart_id", "path", { wire: "pk" }),
      argument("force", "query"),
      argument("columns", "q"),
      argument("slice_name", "body"),
    ];
    const args = { chart_id: 7, force: false, columns: ["id"], slice_name: "x" };
    const got = init(args, list, { body: "json" });
    expect(got.params).toEqual({ path: { pk: 7 }, query: { force: false, q: { columns: ["id"] } } });
    expect(got.body).toEqual({ slice_name: "x" });
  });

  it("sends no q and no body that was not asked for", () => {
    const got = init({}, [argument("columns", "q"), argument("ids", "q", { whole: true })]);
    expect(got.params.query).toEqual({});
    expect("body" in got).toBe(false);
    expect("bodySerializer" in got).toBe(false);
  });

  it("sends an empty object where a body belongs and none was given", () => {
    expect(init({}, [argument("a", "body")], { body: "json" }).body).toEqual({});
  });

  it.each([[[1, 2]], [[]], ["text"], [0], [false]])("makes %j the whole q", (value) => {
    const got = init({ ids: value }, [argument("ids", "q", { wire: "q", whole: true })]);
    expect(got.params.query).toEqual({ q: value });
  });

  it.each([[[1, 2]], [[]], ["text"], [0], [false]])("makes %j the whole body", (value) => {
    const list = [argument("items", "body", { wire: "body", whole: true })];
    expect(init({ items: value }, list, { body: "json" }).body).toEqual(value);
  });

  it("keeps null and false apart from not given", () => {
    const got = init(
      { a: null, b: false, c: undefined },
      ["a", "b", "c"].map((name) => argument(name, "body")),
      {
        body: "json",
      },
    );
    expect(got.body).toEqual({ a: null, b: false });
  });

  it("reaches keys inside objects", () => {
    const list = [
      argument("tags", "body", { wire: "properties.tags" }),
      argument("name", "body", { wire: "properties.name" }),
      argument("deep", "body", { wire: "a.b.c" }),
    ];
    expect(init({ tags: ["x"], name: "n", deep: 1 }, list, { body: "json" }).body).toEqual({
      properties: { tags: ["x"], name: "n" },
      a: { b: { c: 1 } },
    });
  });

  it.each([
    ["json", JSON.stringify],
    ["multipart", serializeMultipart],
    ["form", serializeForm],
  ] as const)("writes a %s body by its serializer", (body, serializer) => {
    const place = body === "json" ? "body" : "form";
    const got = init({ a: 1 }, [argument("a", place)], { body });
    expect([got.body, got.bodySerializer]).toEqual([{ a: 1 }, serializer]);
  });

  it("asks for what the tool wants and says whether it may be repeated", () => {
    const annotations = {
      readOnlyHint: false,
      destructiveHint: true,
      idempotentHint: false,
      openWorldHint: false,
    };
    const { signal } = new AbortController();
    const tool = operation("superset_x_y", { accept: "application/zip, application/json", annotations });
    const got = requestInit(tool, {}, signal);
    expect(got.headers).toEqual({ Accept: "application/zip, application/json" });
    expect([got.idempotent, got.parseAs, got.signal]).toEqual([false, "stream", signal]);
  });

  it("goes as a browser where Superset takes no token", () => {
    const asBrowser = (credential: "access" | "session") => init({}, [], { credential }).asBrowser;
    expect([asBrowser("access"), asBrowser("session")]).toEqual([false, true]);
  });

  it("changes nothing in the arguments", () => {
    const args = Object.freeze({ tags: Object.freeze(["x"]) });
    init(args, [argument("tags", "body", { wire: "properties.tags" })], { body: "json" });
    expect(args).toEqual({ tags: ["x"] });
  });
});
