import { describe, expect, it } from "vitest";
import { json } from "../fake-superset.ts";
import { setUp } from "../tools/real-handler.ts";

const COUNT = "superset_chart_count";
const rows = [
  { id: 1, viz_type: "pie" },
  { id: 2, viz_type: "table" },
  { id: 3, viz_type: "pie hunter2!" },
  { id: 4, viz_type: "pie" },
];
const UUID = "12345678-1234-4234-8234-123456789012";
const answer = () => json(200, { count: rows.length, result: rows });

describe("a job", () => {
  it("takes arguments for what they mean, says so, and shows no secret", async () => {
    const { call } = await setUp(answer);
    const { content, _meta } = await call(COUNT, { By: "Type", most: "3" });
    const [block] = content;
    const said = JSON.parse(block?.type === "text" ? block.text : "");
    expect(said.total).toBe(4);
    expect(said.counts.map(([, number]: [string, number]) => number)).toEqual([2, 1, 1]);
    expect(JSON.stringify(said)).not.toContain("hunter2!");
    expect(_meta?.["superset-mcp/coerced"]).toEqual([
      { argument: "most", from: "3", to: 3 },
      { argument: "by", from: { By: "Type" }, to: "Type" },
      { argument: "by", from: "Type", to: "type" },
    ]);
  });

  it("sends nothing where an argument is wrong, and says which and what would be right", async () => {
    const { text, requests } = await setUp(answer);
    const { isError, text: said } = await text(COUNT, { by: "datset", extra: 1 });
    expect(isError).toBe(true);
    expect(said).toContain('Did you mean "dataset"?');
    expect(said).toContain('There is no argument "extra"');
    expect(requests).toEqual([]);
  });

  it("is not to be had where policy forbids one of its operations", async () => {
    const { text, requests } = await setUp(answer, {}, ["superset_chart_list"]);
    const { isError, text: said } = await text(COUNT, { by: "type" });
    expect(isError).toBe(true);
    expect(said).toMatch(/"superset_chart_count" is switched off/);
    expect(requests).toEqual([]);
  });

  it("fails as its operation does", async () => {
    const { text } = await setUp(() => json(403, { message: "Forbidden" }));
    const { isError, text: said } = await text(COUNT, { by: "type" });
    expect(isError).toBe(true);
    expect(said).toMatch(/403 from GET \/api\/v1\/chart\//);
  });

  it.each([
    ["no token", {}],
    ["a token of something else", { token: "opaque" }],
    ["a token that never ends", { token: `h.${btoa("{}")}.s` }],
  ])("says so where an answer cannot be read, and takes back what it had done: %s", async (_, made) => {
    const { text, lines } = await setUp(({ method, url }) => {
      if (url.endsWith("/guest_token/")) return json(200, made);
      if (method === "POST") return json(200, { result: { uuid: UUID, allowed_domains: [] } });
      return method === "GET" ? json(404, { message: "Not found" }) : json(200, { message: "OK" });
    });
    const { isError, text: said } = await text("superset_dashboard_embed", { dashboard_id: 1, guest: "ann" });
    expect(isError).toBe(true);
    expect(said).toContain("not what this job can read");
    expect(lines().at(-1)).toBe("DELETE /api/v1/dashboard/1/embedded");
  });
});
