import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { SupersetError } from "../../../../src/errors/errors.ts";
import { withoutUnknown } from "../../../../src/jobs/assets/without-unknown.ts";
import { query, revenue, shop } from "./sample-assets.ts";

const files = new Map([query, revenue, shop].map(({ path, text }) => [path, text]));
const refusal = (reason: string) => new SupersetError(`422 from POST /x: Error (${reason}).`, 422, "POST /x");

describe("fields that Superset does not know", () => {
  it("are left out of the files that it names, and of no other", () => {
    const reason = `${shop.path}.sqlalchemy_uri: Unknown field.; ${revenue.path}.params.row_limit: Unknown field.`;
    const less = withoutUnknown(refusal(reason), files);
    expect(less?.left).toEqual([`params.row_limit of ${revenue.path}`, `sqlalchemy_uri of ${shop.path}`]);
    const { sqlalchemy_uri: _, ...rest } = shop.content;
    expect(parse(less?.files.get(shop.path) as string)).toEqual(rest);
    expect(less?.files.get(query.path)).toBe(query.text);
  });

  it.each([
    ["another refusal", refusal(`${shop.path}.password: Must provide a password for the database`)],
    ["a field of what is not in the file", refusal("charts/other.yaml.params: Unknown field.")],
    ["a bug", new TypeError(`${shop.path}.x: Unknown field.`)],
  ])("are not looked for in %s", (_, error) => {
    expect(withoutUnknown(error, files)).toBeUndefined();
  });
});
