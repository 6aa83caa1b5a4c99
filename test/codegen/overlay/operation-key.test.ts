import { describe, expect, it } from "vitest";
import { byOperationKey, operationKey } from "../../../codegen/overlay/operation-key.ts";

describe("operationKey", () => {
  const cases: [title: string, id: string, want: string][] = [
    ["takes the names out of parameters", "GET /api/v1/chart/{id_or_uuid}", "GET /api/v1/chart/{}"],
    ["takes out every one", "PUT /a/{pk}/b/{key}", "PUT /a/{}/b/{}"],
    ["keeps the trailing slash", "GET /a/{pk}/", "GET /a/{}/"],
    ["keeps the method", "DELETE /a/{pk}", "DELETE /a/{}"],
    ["leaves a path without parameters alone", "GET /a/", "GET /a/"],
    ["leaves a key alone", "GET /a/{}", "GET /a/{}"],
    ["takes out a parameter that is part of a segment", "GET /thumb/{pk}.png", "GET /thumb/{}.png"],
  ];
  it.each(cases)("%s", (_, id, want) => {
    expect(operationKey(id)).toBe(want);
  });
});

it("byOperationKey finds an entry under the parameter names of another version", () => {
  const entries = byOperationKey({ "GET /chart/{pk}": "one", "GET /chart/{pk}/": "with slash" });
  expect(entries.get(operationKey("GET /chart/{id_or_uuid}"))).toBe("one");
  expect(entries.size).toBe(2);
});
