import { expect, it } from "vitest";
import { loadVersion } from "../../../src/tools/registry.ts";
import { ownVersions } from "../../../src/version/own-versions.ts";
import { registryUnder } from "../../registry-under.ts";
import { json } from "../fake-superset.ts";
import { longCall } from "./long-call.ts";

const THUMBNAIL = "GET /api/v1/chart/7/thumbnail/abc/";
const args = { chart_id: 7, digest: "abc" };
const begun = () => json(202, { task_status: "Pending" });
const missing = () => json(404, { message: "Not found" });
const png = () => new Response("PNG", { headers: { "Content-Type": "image/png" } });

it("is awaited, be it that Superset calls it begun or missing meanwhile", async () => {
  const { call, clock } = await longCall({ replies: { [THUMBNAIL]: [begun(), missing(), begun(), png()] } });
  const { content, isError } = await call("superset_chart_get_thumbnail", args);
  expect([isError, content.at(-1)?.type]).toEqual([undefined, "resource_link"]);
  expect(clock.slept).toHaveLength(3);
});

it("that nobody ever takes is waited for as long as one may take", async () => {
  const { text, clock } = await longCall({ replies: { [THUMBNAIL]: begun }, limitMs: 600_000 });
  expect(await text("superset_chart_get_thumbnail", args)).toEqual({
    isError: false,
    text: expect.stringMatching(/^\{"note":"Superset has been asked to take the picture, .*after 60 s/),
  });
  expect(clock.now()).toBe(60_000);
});

it("that is to be a new one is ordered once, and not taken for the old one", async () => {
  const generated = await loadVersion(ownVersions, "4.1.4");
  const registry = registryUnder(await generated.tools());
  const { text, requests } = await longCall({
    replies: { "GET /api/v1/dashboard/7/thumbnail/abc/": [begun(), png()] },
    overrides: { generated, registry },
  });
  const args = { dashboard_id: 7, digest: "abc", force: true };
  expect((await text("superset_dashboard_get_thumbnail", args)).text).toMatch(/get it without force/);
  expect(requests).toHaveLength(1);
});

it("that was not begun is not waited for", async () => {
  const { text, clock } = await longCall({ replies: { [THUMBNAIL]: missing() } });
  expect((await text("superset_chart_get_thumbnail", args)).text).toMatch(/^404 /);
  expect(clock.slept).toEqual([]);
});

it("that was ordered may be on its way where Superset does not find it", async () => {
  const { text } = await longCall({ replies: {} });
  expect((await text("superset_chart_get_screenshot", args)).text).toMatch(/still being taken .*again in 10/);
});

it("that is ordered is named for what it is", async () => {
  const { text } = await longCall({ replies: { "GET /api/v1/chart/7/cache_screenshot/": begun() } });
  expect(JSON.parse((await text("superset_chart_cache_screenshot", { chart_id: 7 })).text)).toEqual({
    note: expect.stringContaining("only begun"),
    task_status: "Pending",
  });
});
