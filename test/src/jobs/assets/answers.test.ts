import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Archive, readArchive, writeArchive } from "../../../../src/jobs/assets/archive.ts";
import type { Asset } from "../../../../src/jobs/assets/asset.ts";
import { loadAssets } from "../../../../src/jobs/assets/load.ts";
import { saveAssets } from "../../../../src/jobs/assets/save.ts";
import type { Row, Steps } from "../../../../src/jobs/steps.ts";
import { failureOf } from "../../failure.ts";
import { changed, overview, query, revenue, sales, sample, shop } from "./sample-assets.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "assets-"));
});
afterEach(() => rm(folder, { recursive: true }));

const charts = Array.from({ length: 12 }, (_, place) =>
  sample("charts", 100 + place, { slice_name: `Revenue by region ${place}`, dataset_uuid: sales.uuid }),
);
const board = sample("dashboards", 4, { dashboard_title: "Overview", shows: charts.map(({ uuid }) => uuid) });
const held = [board, ...charts, sales, shop];
const fileOf = async (assets: readonly Asset[], name = "in.zip") => {
  const archive: Archive = { type: "assets", files: new Map(assets.map(({ path, text }) => [path, text])) };
  await writeFile(join(folder, name), writeArchive(archive));
  return join(folder, name);
};

/** Steps on an instance that has some things, and remembers what is imported. */
function stepsOn(there: readonly Asset[], overrides: Partial<Steps> = {}) {
  const written: { tool: string; args: Row }[] = [];
  const notes: string[] = [];
  const kindOf = (tool: string) =>
    there.filter(
      ({ kind }) => tool.includes(kind.slice(0, -1)) || (/quer/.test(tool) && kind === "saved_queries"),
    );
  const by = { first_name: "Ada", last_name: "Admin" };
  const rowOf = ({ uuid, content }: Asset, id: number) => ({
    ...{ ...content, id: id + 1, uuid, changed_by: by, changed_on_utc: "2026-11-27T07:55:22+0000" },
    database: { database_name: "Shop" },
  });
  const steps = {
    isDry: false,
    folders: [folder],
    outputDir: folder,
    has: () => true,
    note: (text: string) => void notes.push(text),
    rows: async (tool: string) => kindOf(tool).map(rowOf),
    read: async () => ({ file: await fileOf(there, "there.zip") }),
    write: async (tool: string, args: Row) => void written.push({ tool, args }),
    ...overrides,
  } as unknown as Steps;
  return { steps, written, notes };
}
const tokens = (answer: object) => countTokens(JSON.stringify(answer));

describe("answers of at most 200 tokens", () => {
  it("saving a dashboard of twelve charts", async () => {
    const answer = await saveAssets({ everything: true }, stepsOn(held).steps);
    expect(answer).toMatchObject({ holds: { dashboards: ["Overview"], databases: ["Shop"] } });
    expect(tokens(answer)).toBeLessThanOrEqual(200);
  });

  it("loading it where it is new, and what a preview of that says", async () => {
    const file = await fileOf(held);
    const { steps, written } = stepsOn([shop]);
    expect(tokens(await loadAssets({ file, preview: true }, steps))).toBeLessThanOrEqual(200);
    expect(written).toEqual([]);
    expect(tokens(await loadAssets({ file }, steps))).toBeLessThanOrEqual(200);
    expect(written).toMatchObject([{ tool: "superset_dashboard_import" }]);
  });
});

describe("loading", () => {
  it("refuses to overwrite unasked, and says what, whose and how", async () => {
    const file = await fileOf([overview, revenue, sales, shop]);
    const { steps, written } = stepsOn([changed(revenue, "row_limit: 10", "row_limit: 11"), sales, shop]);
    const { message } = await failureOf(loadAssets({ file }, steps));
    expect(message).toContain('chart "Revenue" (id 1, changed by Ada Admin 2026-11-27)');
    expect(message).toContain('"overwrite" which kinds the file replaces, ["charts"]');
    expect(written).toEqual([]);
  });

  it("leaves a database that differs as it is, without a question", async () => {
    const file = await fileOf([query, shop]);
    const { steps, written } = stepsOn([changed(shop, "shop.db", "prod.db")]);
    expect(await loadAssets({ file }, steps)).toMatchObject({ kept: { databases: ["Shop"] } });
    const [{ tool, args } = { tool: "", args: {} }] = written;
    expect(tool).toBe("superset_saved_query_import");
    const { base64 } = args.formData as { base64: string };
    const { files } = readArchive(Buffer.from(base64, "base64"), "sent");
    expect([...files.values()].join()).toContain("prod.db");
  });

  it("says so when the import that it takes is not allowed", async () => {
    const file = await fileOf([overview, query, revenue, sales, shop]);
    const { steps } = stepsOn([], { has: (tool) => tool !== "superset_assets_import" });
    expect((await failureOf(loadAssets({ file }, steps))).message).toContain("takes superset_assets_import");
  });

  it("hides no fault of its own", async () => {
    const file = await fileOf([query, shop]);
    const { message } = await failureOf(
      loadAssets({ file }, stepsOn([shop], { write: async () => Promise.reject(new Error("bug")) }).steps),
    );
    expect(message).toBe("bug");
  });
});
