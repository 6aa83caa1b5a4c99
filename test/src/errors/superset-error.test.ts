import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SupersetError, ToolError } from "../../../src/errors/errors.ts";
import { reasonOf, supersetError } from "../../../src/errors/superset-error.ts";

const html = (title: string) =>
  `<!DOCTYPE html>\n<html lang="en"><head><title>\n  ${title} </title></head></html>`;

describe("reasonOf", () => {
  it.each<[string, unknown, string]>([
    ["A: a message", { message: "Not found" }, "Not found"],
    ["B: a field's messages", { message: { foo: ["Unknown field."] } }, "foo: Unknown field."],
    [
      "B: several fields with several messages",
      { message: { a: ["Too long.", "Too odd."], b: ["Missing."] } },
      "a: Too long.; a: Too odd.; b: Missing.",
    ],
    [
      "B: nested fields",
      { message: { tables: { 0: ["Not a valid integer."] } } },
      "tables.0: Not a valid integer.",
    ],
    ["B: a field with plain text", { message: { json_metadata: "bad" } }, "json_metadata: bad"],
    ["B: a list of fields", { message: { filters: [{ col: ["Missing."] }] } }, "filters.col: Missing."],
    [
      "C: errors",
      { errors: [{ message: "Syntax error", error_type: "SYNTAX_ERROR", level: "error", extra: {} }] },
      "Syntax error",
    ],
    [
      "C: several errors, each once",
      { errors: [{ message: "a" }, { message: "b" }, { message: "a" }] },
      "a; b",
    ],
    ["C: errors as text", { errors: ["a"] }, "a"],
    ["C: an error without a message", { errors: [{ error_type: "X" }] }, '{"error_type":"X"}'],
    ["D: an error", { error: "No such view" }, "No such view"],
    ["E: a token's fault", { msg: "Token has expired" }, "Token has expired"],
    ["F: a refused access", { message: "Access is Denied", severity: "danger" }, "Access is Denied"],
    ["G: a web page", html("404 Not Found"), 'answered with a web page ("404 Not Found") instead of JSON'],
    ["G: a web page without a title", "<html></html>", "answered with a web page instead of JSON"],
    ["plain text", " upstream timed out \n", "upstream timed out"],
    ["nothing", undefined, ""],
    ["empty text", "", ""],
    ["an empty object", {}, ""],
    ["null", null, ""],
    ["an unknown object", { detail: "x" }, '{"detail":"x"}'],
  ])("is found in %s", (_, body, want) => {
    expect(reasonOf(body)).toBe(want);
  });

  it("is short, however long the text is that a proxy answers with", () => {
    expect(reasonOf("x".repeat(5000)).length).toBeLessThanOrEqual(300);
    expect(reasonOf({ detail: "x".repeat(5000) }).length).toBeLessThanOrEqual(300);
  });

  it("never throws and never says [object Object], whatever the body", () => {
    const reserved = fc.record({
      message: fc.jsonValue(),
      errors: fc.jsonValue(),
      error: fc.jsonValue(),
      msg: fc.jsonValue(),
    });
    const body = fc.oneof(fc.jsonValue(), reserved, fc.record({ errors: fc.array(fc.jsonValue()) }));
    fc.assert(
      fc.property(body, (value) => {
        const reason = reasonOf(value);
        expect(typeof reason).toBe("string");
        expect(reason).not.toContain("[object Object]");
      }),
    );
  });
});

describe("supersetError", () => {
  const operation = "PUT /api/v1/chart/{pk}";
  const asked = { method: "PUT", path: "/api/v1/chart/{pk}", effect: "update" };

  it.each<[number, RegExp]>([
    [400, /Correct the arguments/],
    [403, /lacks the permission/],
    [404, /list tool/],
    [413, /limits the size/],
    [422, /correct what it names/],
    [429, /wait/],
    [500, /log says more/],
    [502, /try again later/],
    [503, /try again later/],
    [504, /ask for less/],
  ])("of %i says status, operation, reason and what to do next", (status, next) => {
    const error = supersetError(asked, status, { message: "The reason." });
    expect(error.message).toMatch(
      new RegExp(`^${status} from PUT /api/v1/chart/\\{pk\\}: The reason\\. [A-Z]`),
    );
    expect(error.message).toMatch(next);
    expect([error.status, error.operation]).toEqual([status, operation]);
  });

  it("is something a caller can act on, under its own name", () => {
    const error = supersetError(asked, 404, {});
    expect(error).toBeInstanceOf(ToolError);
    expect(error.name).toBe("SupersetError");
    expect(error).toBeInstanceOf(SupersetError);
  });

  it.each([
    [418, {}, "418 from PUT /api/v1/chart/{pk}."],
    [418, { message: "short\n  and   stout." }, "418 from PUT /api/v1/chart/{pk}: short and stout."],
  ])("of a rare status is plain (%i %j)", (status, body, want) => {
    expect(supersetError(asked, status, body).message).toBe(want);
  });

  it.each([502, 503, 504])("of %i leaves open whether a change was made behind the proxy", (status) => {
    expect(supersetError(asked, status, {}).message).toMatch(/Whether the change was made is not known/);
    expect(supersetError({ ...asked, effect: "read" }, status, {}).message).not.toMatch(/change/);
  });

  it.each([
    ["redirects to /login/?next=x", /Superset sends this account to its sign-in page/],
    ["redirects to https://idp.test/authorize", /in front of Superset.*SUPERSET_HEADERS/],
  ])("of a redirect says who wants a sign-in (%s)", (message, want) => {
    expect(supersetError(asked, 302, { message }).message).toMatch(want);
  });

  it.each([302, 401, 410])("of %i has a next step too", (status) => {
    const { message } = supersetError(asked, status, { message: "The reason" });
    expect(message).toMatch(/The reason\. [A-Z]/);
  });
});
