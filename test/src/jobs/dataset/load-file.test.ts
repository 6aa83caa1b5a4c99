import { expect, it } from "vitest";
import { loadFile } from "../../../../src/jobs/dataset/load-file.ts";
import type { Steps } from "../../../../src/jobs/steps.ts";

const csv = { name: "in.csv", text: "a\n1\n" };
const excel = { name: "in.xlsx", base64: Buffer.from("PK..").toString("base64") };

it.each([
  [{ file: csv, sheet: "Sales" }, /"sheet" is for Excel files only, and in\.csv is none/],
  [{ file: excel, delimiter: ";" }, /"delimiter" is for separated values only, and in\.xlsx is none/],
  [{ file: excel, decimal: "," }, /"decimal" is for separated values only/],
])("refuses what is said of files of another kind: %j", async (args, says) => {
  await expect(
    loadFile({ ...args, database: 1, table: "t" }, { folders: [] } as unknown as Steps),
  ).rejects.toThrow(says);
});
