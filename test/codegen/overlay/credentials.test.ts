import { describe, expect, it } from "vitest";
import { correctCredentials } from "../../../codegen/overlay/credentials.ts";
import { operationOf } from "../tools/model-values.ts";

const OPERATIONS = [operationOf({ id: "GET /me/" }), operationOf({ id: "PUT /state/{key}" })];
const entry = (operation: string, versions = "*") =>
  ({ operation, credential: "session", versions, why: "the server says so" }) as const;

function correct(...entries: ReturnType<typeof entry>[]) {
  const { operations, problems } = correctCredentials(OPERATIONS, "6.1.0", entries);
  return { credentials: operations.map(({ id, credential }) => `${id} ${credential}`), problems };
}

describe("correctCredentials", () => {
  it("changes the operation named, also under other parameter names, and keeps the order", () => {
    expect(correct(entry("PUT /state/{id}"))).toEqual({
      credentials: ["GET /me/ access", "PUT /state/{key} session"],
      problems: [],
    });
  });

  it("changes nothing in a version that the entry does not claim", () => {
    expect(correct(entry("GET /me/", "<6.1"), entry("GET /gone/", "<6.1"))).toEqual({
      credentials: ["GET /me/ access", "PUT /state/{key} access"],
      problems: [],
    });
  });

  it("reports an entry for an operation that is not there, at its own position, and goes on", () => {
    const { credentials, problems } = correct(entry("GET /gone/"), entry("GET /me/"), entry("POST /me/"));
    expect(credentials[0]).toBe("GET /me/ session");
    expect(problems.map(({ pointer }) => pointer)).toEqual([
      "spec/overlay/credentials.yaml#/0",
      "spec/overlay/credentials.yaml#/2",
    ]);
  });

  it("leaves the given operations as they were", () => {
    correct(entry("GET /me/"));
    expect(OPERATIONS.map(({ credential }) => credential)).toEqual(["access", "access"]);
  });
});
