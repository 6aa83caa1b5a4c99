import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ArgumentError } from "../../../src/errors/errors.ts";
import {
  bodySerializers,
  serializeForm,
  serializeMultipart,
  serializePath,
  serializeQuery,
} from "../../../src/http/serialize.ts";
import { decodeRison } from "./rison.decoder.ts";

const wellFormed = fc.string({ unit: "grapheme" });

describe("serializePath", () => {
  it.each<[string, Record<string, unknown>, string]>([
    ["/api/v1/chart/{pk}", { pk: 7 }, "/api/v1/chart/7"],
    ["/api/v1/chart/{pk}/data/", { pk: 7 }, "/api/v1/chart/7/data/"],
    ["/{a}/{b}", { a: 1, b: 2 }, "/1/2"],
    ["/{slug}", { slug: "a/b" }, "/a%2Fb"],
    ["/{slug}", { slug: "../admin" }, "/..%2Fadmin"],
    ["/{slug}", { slug: "100%" }, "/100%25"],
    ["/{slug}", { slug: "%2e%2e" }, "/%252e%252e"],
    ["/{slug}", { slug: "a?b#c" }, "/a%3Fb%23c"],
    ["/{slug}", { slug: "Größe 日本" }, "/Gr%C3%B6%C3%9Fe%20%E6%97%A5%E6%9C%AC"],
    ["/{slug}", { slug: "..." }, "/..."],
    ["/{id}", { id: 0 }, "/0"],
  ])("fills %s with %j", (template, values, want) => {
    expect(serializePath(template, values)).toBe(want);
  });

  it.each(["", ".", "..", undefined, null])(
    "refuses the segment %j, which a URL would drop or climb by",
    (slug) => {
      expect(() => serializePath("/api/v1/dashboard/{slug}/charts", { slug })).toThrow(ArgumentError);
    },
  );

  it("keeps every value inside its own segment, and whole", () => {
    fc.assert(
      fc.property(wellFormed, (slug) => {
        fc.pre(!["", ".", ".."].includes(slug));
        const segments = new URL(serializePath("/api/{slug}/end", { slug }), "http://x").pathname.split("/");
        expect(segments.map(decodeURIComponent)).toEqual(["", "api", slug, "end"]);
      }),
    );
  });

  it("refuses text with half a character instead of failing as a bug", () => {
    expect(() => serializePath("/{slug}", { slug: "\ud800" })).toThrow(ArgumentError);
  });
});

describe("serializeQuery", () => {
  it.each<[Record<string, unknown>, string]>([
    [{}, ""],
    [{ q: { page: 0, columns: ["id"] } }, "q=(page%3A0%2Ccolumns%3A!(id))"],
    [{ q: [1, 2] }, "q=!(1%2C2)"],
    [{ force: true, format: "csv" }, "force=true&format=csv"],
    [{ force: false }, "force=false"],
    [{ types: ["a", "b c"] }, "types=a%2Cb%20c"],
    [{ page: 0, left_out: undefined }, "page=0"],
    [{ "a&b": "x=y&z" }, "a%26b=x%3Dy%26z"],
  ])("writes %j", (query, want) => {
    expect(serializeQuery(query)).toBe(want);
  });

  it("is decoded once by the server to the same q, whatever it holds", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "grapheme" }), (q) => {
        const sent = new URL(`http://x/?${serializeQuery({ q })}`).searchParams.get("q") as string;
        expect(JSON.stringify(decodeRison(sent))).toBe(JSON.stringify(q));
      }),
    );
  });

  it("refuses text with half a character instead of failing as a bug", () => {
    expect(() => serializeQuery({ q: { filters: ["\ud800"] } })).toThrow(ArgumentError);
  });
});

describe("serializeMultipart", () => {
  it("sends uploads as files under their own names and everything else as text", async () => {
    const form = serializeMultipart({
      formData: new File(["zip"], "charts.zip"),
      overwrite: true,
      columns: ["a", "b"],
      header_row: 0,
      left_out: undefined,
      empty: null,
    });
    expect([...form.keys()]).toEqual(["formData", "overwrite", "columns", "header_row"]);
    const file = form.get("formData") as File;
    expect(file.name).toBe("charts.zip");
    expect(await file.text()).toBe("zip");
    expect(form.get("overwrite")).toBe("true");
    expect(form.get("columns")).toBe("a,b");
    expect(form.get("header_row")).toBe("0");
  });
});

describe("serializeForm", () => {
  it("percent-encodes fields and leaves out what is not given", () => {
    const form = serializeForm({ client_id: "a&b", expected_rows: 0, filename: undefined, note: null });
    expect(form.toString()).toBe("client_id=a%26b&expected_rows=0");
  });
});

it("has a serializer for every kind of body a tool may have", () => {
  expect(Object.keys(bodySerializers)).toEqual(["json", "multipart", "form"]);
  expect(bodySerializers.json({ a: [1] })).toBe('{"a":[1]}');
});
