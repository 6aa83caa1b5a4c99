import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { encode } from "gpt-tokenizer/encoding/o200k_base";
import { describe, expect, inject, it } from "vitest";
import { workbookArgument } from "../contract/workbook.ts";
import { cutEverywhere } from "./cut-everywhere.ts";
import { setUpJobs } from "./set-up-jobs.ts";

const { jobs, metadata, undone } = await setUpJobs();

const LOAD = "superset_dataset_load_file";
const tokensOf = (answer: object) => encode(JSON.stringify(answer)).length;

describe("loading a file", () => {
  const csv = (text: string) => ({ file: { name: "in.csv", text }, database: "Shop", table: "loaded" });

  it(
    "guesses what there is to guess, and shows it",
    undone(async () => {
      const answer = await jobs.json(
        LOAD,
        csv("plz;preis;tag;seit\n01067;1,50;2024-01-02;31.12.2023\n80331;2,25;2024-02-03;01.02.2024\n"),
      );
      expect(answer).toMatchObject({
        table: "loaded",
        rows: 2,
        read_as: {
          delimiter: ";",
          encoding: "utf-8",
          decimal: ",",
          dates: ["seit"],
          left_as_text: ["tag"],
          digits_kept: ["plz"],
        },
      });
      const columns = answer.columns as Record<string, unknown[]>;
      expect(columns.plz?.slice(1)).toEqual(["01067", "80331"]);
      expect(columns.tag?.slice(1)).toEqual(["2024-01-02", "2024-02-03"]);
      expect(columns.preis?.slice(1)).toEqual([1.5, 2.25]);
      expect(String(columns.seit?.[1])).toMatch(/^2023-12-31/);
      expect(tokensOf(answer)).toBeLessThanOrEqual(200);
    }),
  );

  it(
    "keeps thousands and long numbers, and takes a decimal sign that is said",
    undone(async () => {
      const text = "city\tpop\tid\nA\t1,234\t12345678901234567\nB\t56,789\tN/A\n";
      const kept = await jobs.json(LOAD, csv(text));
      expect(kept.read_as).toMatchObject({ left_as_text: ["pop"], digits_kept: ["id"] });
      const { pop, id } = kept.columns as Record<string, unknown[]>;
      expect([pop?.slice(1), id?.slice(1)]).toEqual([
        ["1,234", "56,789"],
        ["12345678901234567", null],
      ]);
      const said = await jobs.json(LOAD, {
        ...csv(text),
        decimal: ",",
        delimiter: "\\t",
        if_exists: "replace",
      });
      expect((said.columns as Record<string, unknown[]>).pop?.slice(1)).toEqual([1.234, 56.789]);
    }),
  );

  it(
    "in another encoding, and says so",
    undone(async () => {
      const base64 = Buffer.from("name,n\nMüller,1\n", "latin1").toString("base64");
      const answer = await jobs.json(LOAD, {
        file: { name: "in.csv", base64 },
        database: 1,
        table: "loaded",
      });
      expect(answer).toMatchObject({
        read_as: { encoding: "windows-1252" },
        columns: { name: [expect.any(String), "Müller"] },
      });
    }),
  );

  it(
    "of Parquet, written by the lab's own Python",
    undone(async () => {
      const path = join(jobs.folder, "in.parquet");
      const script =
        "import sys, pyarrow as a, pyarrow.parquet as p; p.write_table(a.table({'n': [1, 2], 's': ['x', 'y']}), sys.argv[1])";
      await promisify(execFile)(inject("python"), ["-c", script, path]);
      const file = { file: path, database: 1, table: "loaded" };
      const answer = await jobs.json(LOAD, file);
      expect(answer).toMatchObject({ table: "loaded", read_as: { type: "columnar" } });
      expect((answer.columns as Record<string, unknown[]>).s?.slice(1)).toEqual(["x", "y"]);
      const again = await jobs.failure(LOAD, file);
      expect(again).toMatch(/already exists/);
      await jobs.json(LOAD, { ...file, if_exists: "append" });
      const rows = await jobs.json<{ total: number }>("superset_dataset_count", { by: "database" });
      expect(rows.total).toBe(5);
    }),
  );

  it(
    "of Excel, from the sheet that is named",
    undone(async () => {
      const file = workbookArgument("in.xlsx", {
        Notes: [["text"], ["nothing"]],
        Sales: [
          ["city", "total"],
          ["Kiel", 12.5],
          ["Ulm", 7],
        ],
      });
      const answer = await jobs.json(LOAD, { file, database: 1, table: "loaded", sheet: "Sales" });
      expect(answer).toMatchObject({ table: "loaded", read_as: { type: "excel" } });
      const { city, total } = answer.columns as Record<string, unknown[]>;
      expect([city?.slice(1), total?.slice(1)]).toEqual([
        ["Kiel", "Ulm"],
        [12.5, 7],
      ]);
      const first = await jobs.json(LOAD, { file, database: 1, table: "first" });
      expect(Object.keys(first.columns as object)).toEqual(["text"]);
    }),
  );

  it.each([
    ["an empty file", csv(""), /empty/],
    ["ragged rows", csv("a,b\n1,2\n3\n"), /line 3 has 1/],
    ["doubled names", csv("a,a\n1,2\n"), /several columns called "a"/],
    ["binary content", { ...csv(""), file: { name: "a.csv", base64: "AAECAw==" } }, /binary/],
    ["a file of another kind", { ...csv(""), file: { name: "a.xlsx", text: "a,b" } }, /none inside/],
    ["a schema that takes no files", { ...csv("a\n1\n"), schema: "other" }, /only into these schemas.*main/],
    ["a path outside of the folders", { ...csv(""), file: "/etc/passwd" }, /not a file in a folder/],
    ["a sheet of a CSV", { ...csv("a\n1\n"), sheet: "Sales" }, /"sheet" is for Excel files only/],
    ["a separator that is none", { ...csv("a,b\n1,2\n"), delimiter: ";" }, /"," splits all lines evenly/],
    ["a table that exists", { ...csv("a\n1\n"), table: "orders" }, /already exists/],
  ])("%s changes nothing", async (_, args, says) => {
    await metadata.mark("before");
    expect(await jobs.failure(LOAD, args)).toMatch(says);
    expect(await metadata.differences("before")).toEqual([]);
  });

  it(
    "switches uploads on only when asked, and off again when it fails",
    undone(async () => {
      await jobs.json("superset_database_update", { database_id: 1, allow_file_upload: false });
      await metadata.mark("off");
      expect(await jobs.failure(LOAD, csv("a\n1\n"))).toMatch(/"allow_uploads": true/);
      const failing = { ...csv("a\n1\n"), table: "orders", allow_uploads: true };
      expect(await jobs.failure(LOAD, failing)).toMatch(/Undone: uploads into/);
      expect(await metadata.differences("off")).toEqual([]);
      const answer = await jobs.json(LOAD, { ...csv("a\n1\n"), allow_uploads: true });
      expect(answer.note).toMatch(/now switched on/);
    }),
  );

  it("leaves nothing but the table wherever the network is cut", async () => {
    await cutEverywhere(jobs, metadata, {
      tool: LOAD,
      async prepare() {
        await jobs.json("superset_database_update", { database_id: 1, allow_file_upload: false });
        return { ...csv("a,b\n1,2\n"), database: 1, allow_uploads: true };
      },
      // No operation drops a table.
      mayStay: ({ table }) => table === "table of the shop",
    });
  });
});
