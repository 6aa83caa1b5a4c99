import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { labFolder, venvPython } from "../../lab/lab-paths.ts";
import { startSuperset } from "../../lab/superset.ts";
import { cutEverywhere } from "./cut-everywhere.ts";
import { type CuttingProxy, startCuttingProxy } from "./cutting-proxy.ts";
import { type JobRunner, openJobs } from "./job-runner.ts";
import { type Metadata, openMetadata } from "./metadata.ts";

/** From the run's Superset to one of the newest version. */
const VERSION = "6.1.0";

let folder: string;
let jobs: JobRunner;
let there: Awaited<ReturnType<typeof startSuperset>>;
let proxy: CuttingProxy;
let metadata: Metadata;
beforeAll(async () => {
  there = await startSuperset({ version: VERSION, onProgress: () => undefined });
  proxy = await startCuttingProxy(there.baseUrl);
  metadata = openMetadata(venvPython(join(labFolder, VERSION, "venv")), there.home);
  folder = await mkdtemp(join(tmpdir(), "targets-"));
  const { username, password } = there.admin;
  const settings = {
    base_url: proxy.baseUrl,
    username,
    password,
    superset_version: VERSION,
    confirm: "never",
  };
  await writeFile(join(folder, "there.yaml"), JSON.stringify({ ...settings, tools: ["all"] }));
  await writeFile(join(folder, "closed.yaml"), JSON.stringify({ ...settings, read_only: true }));
  jobs = await openJobs({
    SUPERSET_MCP_TARGETS: `there=${join(folder, "there.yaml")},closed=${join(folder, "closed.yaml")}`,
  });
  await metadata.mark("start");
});
afterAll(async () => {
  metadata.close();
  await jobs.close();
  await proxy.close();
  await there.stop();
  await rm(folder, { recursive: true });
});
beforeEach(() => metadata.restore("start"));

const move = (args: object) =>
  jobs.json("superset_assets_move", { to: "there", dashboards: ["Customers & products"], ...args });
const isSameVersion = inject("superset").version === VERSION;

describe("moving", () => {
  it("says what there is, and what would be made", async () => {
    const answer = await move({ preview: true });
    expect(answer).toMatchObject({ to: "there", preview: true });
    if (isSameVersion) expect(answer).toMatchObject({ same: { dashboards: ["Customers & products"] } });
    else expect(answer.note).toContain('database "Shop"');
    expect(await metadata.differences("start")).toEqual([]);
  });

  it("brings a dashboard with all that it is made of, and a second time nothing", async () => {
    const first = await move({ overwrite: ["dashboards", "charts", "datasets"] });
    expect(first.file).toMatch(/\.zip$/);
    const second = await move({ preview: true });
    expect(second).toMatchObject({ made: {}, same: { dashboards: ["Customers & products"] } });
    expect(second).not.toHaveProperty("differs");
  });

  it("a target that only reads refuses, one that there is not is named with the nearest", async () => {
    const args = { dashboards: [2] };
    const closed = await jobs.failure("superset_assets_move", { ...args, to: "closed" });
    expect(closed).toContain("superset_assets_load");
    const unknown = await jobs.failure("superset_assets_move", { ...args, to: "ther" });
    expect(unknown).toContain('No target is called "ther". Did you mean "there"?');
  });

  it("succeeds or changes nothing there, wherever its network is cut", async () => {
    const outcome = await cutEverywhere({ ...jobs, proxy }, metadata, {
      tool: "superset_assets_move",
      prepare: async () => ({
        to: "there",
        charts: ["Customers by country"],
        overwrite: ["charts", "datasets"],
      }),
      mayStay: ({ table }) => table === "tagged_object",
    });
    expect(outcome.runs).toBeGreaterThan(5);
  });
});
