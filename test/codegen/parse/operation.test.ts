import { describe, expect, it } from "vitest";
import type { Operation } from "../../../codegen/model.ts";
import { type OperationObject, parseOperation } from "../../../codegen/parse/operation.ts";
import { recordingContext } from "./recording-context.ts";

const AT = "#/paths/~1chart~1{pk}/get";
const PK = { name: "pk", in: "path", required: true, schema: { type: "integer" } };

function parse(given: OperationObject, path = "/chart/{pk}") {
  const { context, problems } = recordingContext();
  return { operation: parseOperation(context, AT, "get", path, given), problems };
}

describe("parseOperation gives", () => {
  const cases: [title: string, given: OperationObject, want: Partial<Operation>][] = [
    ["its id, from method and path", {}, { id: "GET /chart/{pk}", method: "GET", path: "/chart/{pk}" }],
    [
      "prose on one line",
      { summary: "Get\\n  a chart", description: "All<br>of it" },
      { summary: "Get a chart", description: "All of it" },
    ],
    ["empty prose where there is none", {}, { summary: "", description: "" }],
    ["deprecated", { deprecated: true }, { deprecated: true }],
    ["not deprecated by default", {}, { deprecated: false }],
    ["jwt: the access token", { security: [{ jwt: [] }] }, { credential: "access" }],
    [
      "jwt or an API key: the access token",
      { security: [{ jwt: [] }, { api_key: [] }] },
      { credential: "access" },
    ],
    ["jwt_refresh: the refresh token", { security: [{ jwt_refresh: [] }] }, { credential: "refresh" }],
    ["no security: no token", {}, { credential: "none" }],
    [
      "the media types of success only, sorted and once each",
      {
        responses: {
          "200": { content: { "text/csv": {}, "application/json": {} } },
          "202": { content: { "application/json": {} } },
          "302": { content: { "text/html": {} } },
          "400": { content: { "text/plain": {} } },
        },
      },
      { produces: ["application/json", "text/csv"] },
    ],
    ["no body for an operation without one", {}, { body: undefined }],
  ];
  it.each(cases)("%s", (_, given, want) => {
    const { operation, problems } = parse({ parameters: [PK], ...given });
    expect(operation).toMatchObject(want);
    expect(problems).toEqual([]);
  });
});

describe("parseOperation reports", () => {
  const cases: [title: string, given: OperationObject, path: string, pointer: string, says: string][] = [
    [
      "a path parameter that is not in the path",
      { parameters: [PK] },
      "/chart/",
      `${AT}/parameters`,
      '"pk" is not in the path',
    ],
    [
      "a parameter of the path that is not declared",
      {},
      "/chart/{pk}",
      `${AT}/parameters`,
      "{pk} of the path is not declared",
    ],
    [
      "a parameter of the path that is declared elsewhere",
      { parameters: [{ ...PK, in: "query" }] },
      "/chart/{pk}",
      `${AT}/parameters`,
      "{pk} of the path is not declared",
    ],
    ["an unknown security scheme", { security: [{ oauth2: [] }] }, "/chart/", `${AT}/security`, '"oauth2"'],
    [
      "access and refresh token at once",
      { security: [{ jwt: [] }, { jwt_refresh: [] }] },
      "/chart/",
      `${AT}/security`,
      "both",
    ],
  ];
  it.each(cases)("%s", (_, given, path, pointer, says) => {
    expect(parse(given, path).problems).toEqual([{ pointer, message: expect.stringContaining(says) }]);
  });

  it("a fault of a parameter at its own place", () => {
    const { problems } = parse({ parameters: [PK, { name: "x", in: "query", schema: { type: "file" } }] });
    expect(problems.map(({ pointer }) => pointer)).toEqual([`${AT}/parameters/1/schema/type`]);
  });

  it("a fault of the body at its own place", () => {
    const { problems } = parse({ parameters: [PK], requestBody: { content: { "text/csv": {} } } });
    expect(problems.map(({ pointer }) => pointer)).toEqual([`${AT}/requestBody/content`]);
  });
});
