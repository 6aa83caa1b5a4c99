import { describe, expect, it } from "vitest";
import { AuthError, NetworkError } from "../../../src/errors/errors.ts";
import type { Facts } from "../../../src/fit/facts.ts";
import { gatherFacts } from "../../../src/fit/gather-facts.ts";
import type { OperationTool } from "../../../src/tools/tool.ts";
import { askFake, type FakeServer, ROLES, SERVER, TOOLS } from "./fake-questions.ts";

const DAY = 24 * 3600_000;

async function gather(server: Partial<FakeServer> = {}, previous?: Facts, tools: OperationTool[] = TOOLS) {
  const questions = askFake({ ...SERVER, ...server });
  const facts = await gatherFacts({ questions, version: "6.1.0", tools, previous, now: 5 * DAY });
  return { ...facts, asked: questions.asked };
}

describe("the permissions of an account are", () => {
  it("those of all its roles and of the public role, each once", async () => {
    const { permissions } = await gather({
      roles: { Gamma: [["can_read", "Chart"]], Own: [["can_write", "Row Level Security"]] },
      publicRoles: {
        Public: [
          ["can_read", "Chart"],
          ["can_read", "Dashboard"],
        ],
      },
      open: ["/api/v1/chart/", "/api/v1/dashboard/"],
    });
    expect(permissions).toEqual(["can_read Chart", "can_write Row Level Security", "can_read Dashboard"]);
  });

  it("asked for as Superset takes the question: with the token, or as a browser", async () => {
    expect((await gather()).asked).toContain("account /api/v1/me/roles/");
    const old = [...TOOLS.filter((tool) => tool !== ROLES), { ...ROLES, credential: "session" as const }];
    expect((await gather({}, undefined, old)).asked).toContain("browser /api/v1/me/roles/");
  });

  it("known also where the sign-in page does not tell the public role, if a stranger can read nothing", async () => {
    expect((await gather({ publicRoles: undefined })).permissions).toEqual(["can_read Chart"]);
  });

  it.each<[string, Partial<FakeServer>]>([
    ["Superset does not say them", { roles: undefined }],
    ["the answer is about nobody, as where the question is public", { isAnonymous: true }],
    ["a role is defined by patterns", { roles: { Ops: [["can_.*", ".*"]] } }],
    ["the public role is defined by patterns", { publicRoles: { Public: [[".*", "Chart"]] } }],
    ["strangers may read more than the page tells", { open: ["/api/v1/dashboard/"] }],
    [
      "strangers may read something and the page tells nothing",
      { publicRoles: undefined, open: ["/api/v1/menu/"] },
    ],
    ["strangers may read less than the page tells", { publicRoles: { Public: [["can_read", "Chart"]] } }],
    ["something in front keeps strangers away", { closed: 302 }],
  ])("not known where %s", async (_, server) => {
    expect((await gather(server)).permissions).toBeUndefined();
  });

  it("not known to a way in that has no browser session; the rest is", async () => {
    const questions = askFake(SERVER);
    const asAccount: typeof questions.asAccount = async (path, asBrowser) => {
      if (path === "/api/v1/me/roles/") throw new AuthError("only from a signed-in browser");
      return questions.asAccount(path, asBrowser);
    };
    const asking = { questions: { ...questions, asAccount }, version: "6.1.0", tools: TOOLS };
    const facts = await gatherFacts({ ...asking, previous: undefined, now: 0 });
    expect(Object.keys(facts).sort()).toEqual(["at", "document", "flags", "version"]);
  });
});

describe("an account is surely no administrator", () => {
  it.each<[string, FakeServer["roles"], false | undefined]>([
    ["without the role Admin and without some permission", { Gamma: [["can_read", "Chart"]] }, false],
    ["but not with that role", { Admin: [["can_read", "Chart"]] }, undefined],
    [
      "nor with every permission, as an administrator's role of another name has",
      {
        Root: [
          ["can_read", "Chart"],
          ["can_write", "Chart"],
        ],
      },
      undefined,
    ],
    ["nor when its roles are not told", undefined, undefined],
  ])("%s", async (_, roles, want) => {
    expect((await gather({ roles })).isAdministrator).toBe(want);
  });
});

it("tells the feature flags of the sign-in page, and none where it has none", async () => {
  expect((await gather()).flags).toEqual({ ALERT_REPORTS: false, THUMBNAILS: true });
  expect((await gather({ flags: undefined })).flags).toBeUndefined();
});

describe("the document", () => {
  it("is read once a day for each version", async () => {
    const first = await gather();
    expect(first.document).toEqual({
      at: 5 * DAY,
      operations: ["GET /api/v1/chart/", "DELETE /api/v1/chart/{}", "GET /api/v1/me/roles/"],
    });
    const known = (at: number, version = "6.1.0"): Facts => ({
      at,
      version,
      document: { at, operations: ["GET /known/"] },
    });
    const asks = async (previous: Facts) =>
      (await gather({}, previous)).asked.includes("account /api/v1/_openapi");
    expect(await asks(known(4 * DAY + 1))).toBe(false);
    expect((await gather({}, known(4 * DAY + 1))).document?.operations).toEqual(["GET /known/"]);
    expect(await asks(known(4 * DAY))).toBe(true);
    expect(await asks(known(5 * DAY, "6.0.0"))).toBe(true);
  });

  it.each<[string, FakeServer["paths"]]>([
    ["that is not published", undefined],
    [
      "that lacks most of what there must be",
      { "/prefix/api/v1/chart/": { get: {} }, "/api/v1/chart/": { get: {} } },
    ],
  ])("%s is not relied on", async (_, paths) => {
    expect((await gather({ paths })).document).toBeUndefined();
  });
});

it("fails when no answer comes", async () => {
  const asStranger = async () => {
    throw new NetworkError("Cannot reach Superset");
  };
  const questions = { ...askFake(SERVER), asStranger };
  const asking = { questions, version: "6.1.0", tools: TOOLS, previous: undefined, now: 0 };
  await expect(gatherFacts(asking)).rejects.toThrow(/Cannot reach/);
});
