import { describe, expect, it } from "vitest";
import {
  ArgumentError,
  AuthError,
  ConfigError,
  NetworkError,
  PolicyError,
  SupersetError,
  ToolError,
} from "../../../src/errors/errors.ts";
import { errorResult, maskErrors } from "../../../src/results/error-result.ts";
import { createMask } from "../../../src/results/mask.ts";

const mask = createMask(() => ["hunter2!"]);

describe("errorResult", () => {
  it.each([
    new ToolError("what to do"),
    new ConfigError("what to do"),
    new ArgumentError("what to do"),
    new PolicyError("what to do"),
    new AuthError("what to do"),
    new NetworkError("what to do"),
    new SupersetError("what to do", 404, "GET /x"),
  ])("makes a result of a $name, which a caller can act on", (error) => {
    expect(errorResult(error, mask)).toEqual({
      content: [{ type: "text", text: "what to do" }],
      isError: true,
    });
  });

  it("says no secret", () => {
    expect(errorResult(new AuthError("not hunter2!"), mask).content).toEqual([
      { type: "text", text: "not ***" },
    ]);
  });

  it.each([new Error("bug"), new TypeError("bug"), "bug", undefined])("throws %s on: it is a bug", (bug) => {
    let thrown: unknown = "nothing";
    try {
      errorResult(bug, mask);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBe(bug);
  });

  it("says no secret of a bug either, in its message or in the stack that begins with it", () => {
    const bug = new TypeError("bug at hunter2!");
    expect(() => errorResult(bug, mask)).toThrow("bug at ***");
    expect(bug.stack).toMatch(/^TypeError: bug at \*\*\*\n +at /);
  });
});

describe("maskErrors", () => {
  it("passes on what comes, and throws the same error on without secrets", async () => {
    expect(await maskErrors(mask, async () => 7)).toBe(7);
    const error = new AuthError("not hunter2!");
    await expect(maskErrors(mask, () => Promise.reject(error))).rejects.toBe(error);
    expect([error.message, error.stack]).toEqual(["not ***", expect.not.stringContaining("hunter2")]);
  });
});

it("what is nested deeper than the stack is no bug, but an answer", () => {
  const nest = (depth: number): unknown => [nest(depth + 1)];
  let error: unknown;
  try {
    nest(0);
  } catch (thrown) {
    error = thrown;
  }
  expect(errorResult(error, mask)).toMatchObject({ isError: true });
  expect(() => errorResult(new RangeError("Invalid array length"), mask)).toThrow("Invalid array length");
});
