import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { beforeEach, describe, expect, it } from "vitest";
import { readArchive } from "../../src/jobs/assets/archive.ts";
import { cutEverywhere } from "./cut-everywhere.ts";
import type { Difference } from "./metadata.ts";
import { setUpJobs } from "./set-up-jobs.ts";

const { jobs, metadata } = await setUpJobs();
await metadata.mark("start");

beforeEach(() => metadata.restore("start"));

/** An import of several kinds writes the JSON of what stays as it is anew, with other spaces. */
function isRespaced({ before, after }: Difference): boolean {
  const meaning = (row: unknown) => {
    const { params = null, query_context: context = null, extra = null, ...rest } = Object(row);
    const { annotation_layers: _, ...read } = JSON.parse(params) ?? {};
    return { ...rest, datasource_name: "", read, context: JSON.parse(context), extra: JSON.parse(extra) };
  };
  return isDeepStrictEqual(meaning(before), meaning(after));
}

interface Saved {
  file: string;
  holds: Record<string, string[]>;
}
const save = (args: object) => jobs.json<Saved>("superset_assets_save", args);
const load = (args: object) => jobs.json("superset_assets_load", args);
const archiveAt = async (file: string) => readArchive(await readFile(file), file);
const shop = { dashboards: ["Shop overview"] };

describe("saving", () => {
  it("a dashboard with all that it is made of", async () => {
    const { file, holds } = await save(shop);
    expect(Object.keys(holds)).toEqual(["dashboards", "charts", "datasets", "databases"]);
    expect(holds.charts).toHaveLength(5);
    expect((await archiveAt(file)).type).toBe("Dashboard");
  });

  it("things of several kinds, and everything", async () => {
    const { file, holds } = await save({ charts: [8], saved_queries: ["Best customers"] });
    expect(holds).toMatchObject({ charts: ["Products by price"], saved_queries: ["Best customers"] });
    expect((await archiveAt(file)).type).toBe("assets");
    const all = await save({ everything: true });
    expect(all.holds.dashboards).toHaveLength(2);
  });

  it("leaves nothing else in the output folder", async () => {
    const before = await readdir(jobs.folder);
    const { file } = await save(shop);
    const after = await readdir(jobs.folder);
    expect(after.filter((name) => !before.includes(name)).map((name) => join(jobs.folder, name))).toEqual([
      file,
    ]);
  });
});

/** No report holds it, so that it can be deleted. */
const customers = { dashboards: ["Customers & products"] };

describe("loading", () => {
  it("what is there already changes nothing", async () => {
    const { file } = await save(shop);
    expect(await load({ file })).toMatchObject({
      imported: "nothing",
      same: { dashboards: ["Shop overview"] },
    });
    expect(await metadata.differences("start")).toEqual([]);
  });

  it("what was deleted comes back, with a preview of it before", async () => {
    const { file, holds } = await save(customers);
    await jobs.json("superset_dashboard_delete", { dashboard_id: 2 });
    await jobs.json("superset_chart_delete", { chart_id: 8 });
    expect(await load({ file, preview: true })).toMatchObject({
      preview: true,
      made: { dashboards: ["Customers & products"], charts: ["Products by price"] },
    });
    expect(await load({ file, dry_run: true })).toMatchObject({ requests: [{ method: "POST" }] });
    expect(await load({ file })).toMatchObject({
      made: {
        dashboards: [expect.stringMatching(/^\d+ Customers & products$/)],
        charts: [expect.stringMatching(/^\d+ Products by price$/)],
      },
    });
    expect(await load({ file, preview: true })).toMatchObject({ made: {}, same: holds });
  });

  it("what differs is named with who changed it, and replaced only when told so, with a backup", async () => {
    const { file, holds } = await save(shop);
    await jobs.json("superset_chart_update", { chart_id: 2, description: "changed since" });
    await jobs.json("superset_dataset_update", { dataset_id: 4, description: "changed too" });
    await metadata.mark("changed");
    const said = await jobs.failure("superset_assets_load", { file });
    expect(said).toContain('chart "Revenue per month" (id 2, changed by Ada Admin 20');
    expect(said).toContain('"overwrite" which kinds the file replaces, ["charts","datasets"]');
    await load({ file, overwrite: [] });
    expect(await metadata.differences("changed")).toEqual([]);
    const { overwritten, backup, kept } = await load({ file, overwrite: ["charts"] });
    expect(overwritten).toEqual({ charts: ["2 Revenue per month"] });
    expect(kept).toEqual({ datasets: ["Sales"] });
    const others = (await metadata.differences("changed")).map(({ table, id }) => `${table} ${id}`);
    expect(others).toEqual(["slices 2"]);
    await load({ file: backup, overwrite: ["charts"] });
    expect(await jobs.failure("superset_assets_load", { file })).toContain("Revenue per month");
    await load({ file, overwrite: ["dashboards", "charts", "datasets"] });
    expect(await load({ file, preview: true })).toEqual({ preview: true, made: {}, same: holds });
    const rest = (await metadata.differences("start")).filter((one) => !isRespaced(one));
    // That there is no description is written as an empty one by who undoes it.
    expect(rest.filter(({ table }) => table !== "tables")).toEqual([]);
  });

  it("succeeds or changes nothing, wherever the network is cut", async () => {
    const { file } = await save(customers);
    const outcome = await cutEverywhere(jobs, metadata, {
      tool: "superset_assets_load",
      async prepare() {
        await jobs.json("superset_dashboard_delete", { dashboard_id: 2 });
        await jobs.json("superset_chart_update", { chart_id: 7, description: "changed since" });
        return { file, overwrite: ["charts"] };
      },
      // Tags of Superset's own making come and go with what they tag.
      mayStay: (difference) => difference.table === "tagged_object" || isRespaced(difference),
    });
    expect(outcome.runs).toBeGreaterThan(10);
  });
});
