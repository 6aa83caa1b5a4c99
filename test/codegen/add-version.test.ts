import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Document } from "../../codegen/parse/document.ts";
import { ProjectCopy } from "./project-copy.ts";

const SLOW = 120_000;

describe("adding a version", () => {
  let project: ProjectCopy;
  beforeAll(() => {
    project = new ProjectCopy(["6.1.0"]);
  });
  afterAll(() => project.remove());

  /** As a capture leaves it: 6.1.0's document with something changed. */
  function capture(version: string, change: (document: Document) => void): void {
    const document = JSON.parse(readFileSync(project.path("spec/6.1.0/openapi.json"), "utf8"));
    change(document);
    mkdirSync(project.path(`spec/${version}`), { recursive: true });
    writeFileSync(project.path(`spec/${version}/openapi.json`), JSON.stringify(document));
    writeFileSync(project.path(`spec/${version}/info.json`), "{}");
  }

  it("generates it, reports what differs, and waives what the vendor has mended", { timeout: SLOW }, () => {
    capture("6.2.0", ({ paths, components }) => {
      delete paths["/api/v1/available_domains/"];
      paths["/api/v1/weather/"] = {
        get: { summary: "The weather.", security: [{ jwt: [] }], responses: {} },
      };
      components.schemas["ChartRestApi.post"] = { type: "object", properties: { mood: { type: "string" } } };
      components.schemas.GuestTokenCreate = {
        ...components.schemas.GuestTokenCreate,
        required: ["resources", "rls", "user"],
      };
    });
    const { status, stdout, stderr } = project.generate(["add", "6.2.0"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/New operations \(1\)\n {2}superset_weather_list {2}GET \/api\/v1\/weather\//);
    expect(stdout).toMatch(/Gone operations \(1\)\n {2}superset_available_domains_list/);
    expect(stdout).toMatch(/superset_chart_create: \+ mood \(body\); - cache_timeout \(body\)/);
    expect(stdout).toMatch(/Not worded .*\(1\)\n {2}superset_weather_list/);
    const waived = JSON.parse(readFileSync(project.path("spec/6.2.0/waived.json"), "utf8"));
    expect(waived).toEqual(["replace schema GuestTokenCreate /required"]);
    expect(project.generate(["--check"])).toEqual({ status: 0, stdout: "", stderr: "" });
    const lock = JSON.parse(readFileSync(project.path("spec/names.lock.json"), "utf8"));
    expect(lock["GET /api/v1/weather/"]).toEqual(["superset_weather_list"]);
  });

  it("that cannot be understood ends in its problems and in what to do, and writes nothing generated", {
    timeout: SLOW,
  }, () => {
    const before = project.output();
    capture("6.3.0", ({ paths }) => {
      (paths["/api/v1/chart/"] as Document["paths"][string]).get = { security: [{ oauth9: [] }] };
    });
    const { status, stderr } = project.generate(["add", "6.3.0"]);
    expect(status).toBe(1);
    expect(stderr).toContain('#/paths/~1api~1v1~1chart~1/get/security: unknown security scheme "oauth9"');
    expect(stderr).toContain("npm run generate -- add 6.3.0");
    expect(project.output()).toEqual(before);
  });
});
