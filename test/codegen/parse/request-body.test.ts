import { describe, expect, it } from "vitest";
import type { Body } from "../../../codegen/model.ts";
import { parseRequestBody, type RequestBodyObject } from "../../../codegen/parse/request-body.ts";
import { recordingContext } from "./recording-context.ts";

const AT = "#/paths/~1x/post/requestBody";
const OBJECT = { type: "object", properties: { file: { type: "string", format: "binary" } } };

function parse(given: RequestBodyObject) {
  const { context, problems } = recordingContext();
  return { body: parseRequestBody(context, AT, given), problems };
}

describe("parseRequestBody gives", () => {
  const cases: [title: string, given: RequestBodyObject, want: Partial<Body>][] = [
    [
      "JSON",
      { content: { "application/json": { schema: OBJECT } } },
      { encoding: "json", required: false, schema: OBJECT as never },
    ],
    [
      "a multipart form",
      { content: { "multipart/form-data": { schema: OBJECT } } },
      { encoding: "multipart" },
    ],
    [
      "an urlencoded form",
      { content: { "application/x-www-form-urlencoded": { schema: OBJECT } } },
      { encoding: "form" },
    ],
    [
      "what is required",
      { required: true, content: { "application/json": { schema: OBJECT } } },
      { required: true },
    ],
  ];
  it.each(cases)("%s", (_, given, want) => {
    const { body, problems } = parse(given);
    expect(body).toMatchObject(want);
    expect(problems).toEqual([]);
  });
});

describe("parseRequestBody reports", () => {
  const cases: [title: string, given: RequestBodyObject, pointer: string][] = [
    ["a media type that nothing can write", { content: { "text/csv": { schema: OBJECT } } }, `${AT}/content`],
    ["no media type", { content: {} }, `${AT}/content`],
    [
      "two media types, of which one would be dropped",
      { content: { "application/json": { schema: OBJECT }, "multipart/form-data": { schema: OBJECT } } },
      `${AT}/content`,
    ],
    [
      "a body without a schema",
      { content: { "application/json": {} } },
      `${AT}/content/application~1json/schema`,
    ],
    [
      "a fault inside the schema",
      { content: { "multipart/form-data": { schema: { type: "file" } } } },
      `${AT}/content/multipart~1form-data/schema/type`,
    ],
  ];
  it.each(cases)("%s", (_, given, pointer) => {
    expect(parse(given).problems.map((problem) => problem.pointer)).toEqual([pointer]);
  });

  it("a body by reference, which it does not follow", () => {
    const given = { $ref: "#/components/requestBodies/Chart" } as unknown as RequestBodyObject;
    expect(parse(given).problems).toHaveLength(1);
  });
});
