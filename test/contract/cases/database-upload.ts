import { readFile } from "node:fs/promises";
import { expect } from "vitest";
import type { Contract, Scene } from "../contract.ts";
import { withDatabase } from "../scratch-database.ts";
import { workbookArgument } from "../workbook.ts";

type Kind = "csv" | "excel" | "columnar";

const takesUploads = { allow_file_upload: true, extra: { schemas_allowed_for_file_upload: ["main"] } };

/** Since 5.0 one operation takes all kinds of file; before there was one for each. */
function uploadTools({ is, json, refused }: Scene, kind: Kind) {
  const upload = is(">=5") ? "superset_database_upload" : `superset_database_${kind}_upload`;
  const metadata = is(">=5") ? "superset_database_upload_metadata" : `superset_database_${kind}_metadata`;
  const type = is(">=5") ? { type: kind } : {};
  return {
    upload: (args: object) => json(upload, { ...type, ...args }),
    uploadRefused: (args: object) => refused(upload, { ...type, ...args }),
    /** Column names, sheet by sheet. */
    async look(args: object): Promise<Record<string, string[]>> {
      const { items } = (await json(metadata, { ...type, ...args })).result;
      return Object.fromEntries(
        items.map((item: { sheet_name?: string; column_names: string[] }) => [
          item.sheet_name ?? "",
          [...item.column_names].sort(),
        ]),
      );
    },
  };
}

async function csv(scene: Scene): Promise<void> {
  const { upload, uploadRefused, look } = uploadTools(scene, "csv");
  const text = [
    "Prices of 2024",
    "code;herb;price;picked;notes",
    "007;Basil;1,50;2024-05-01;sweet",
    "008;Dill;n/a;2024-06-02;fresh",
    "009;Mint;0,75;2024-07-03;cool",
  ].join("\n");
  const file = { name: "herbs.csv", text };
  expect(await look({ file, delimiter: ";", header_row: 1 })).toEqual({
    "": ["code", "herb", "notes", "picked", "price"],
  });
  await withDatabase(scene, takesUploads, async ({ id, sql }) => {
    const herbs = { database_id: id, schema: "main", table_name: "herbs", file };
    await upload({
      ...herbs,
      delimiter: ";",
      decimal_character: ",",
      header_row: 1,
      columns_read: ["code", "herb", "price", "picked"],
      column_data_types: { code: "str" },
      column_dates: ["picked"],
      null_values: ["n/a"],
      rows_to_read: 2,
    });
    const rows = () => sql("SELECT * FROM herbs ORDER BY code");
    expect(await rows()).toEqual([
      { code: "007", herb: "Basil", price: 1.5, picked: expect.stringMatching(/^2024-05-01[T ]00:00:00/) },
      { code: "008", herb: "Dill", price: null, picked: expect.stringMatching(/^2024-06-02/) },
    ]);
    const more = {
      ...herbs,
      file: { name: "more.csv", text: "code,herb\n010,Sage\n" },
      column_data_types: { code: "str" },
    };
    expect(await uploadRefused(more)).toMatch(/already exists/);
    await upload({ ...more, already_exists: "append" });
    expect(await rows()).toHaveLength(3);
    await upload({ ...more, already_exists: "replace", dataframe_index: true, index_label: "line" });
    expect(await rows()).toEqual([{ line: 0, code: "010", herb: "Sage" }]);
  });
}

async function excel(scene: Scene): Promise<void> {
  const { upload, look } = uploadTools(scene, "excel");
  const file = workbookArgument("garden.xlsx", {
    Herbs: [["herb"], ["Basil"]],
    Trees: [
      ["tree", "height"],
      ["Oak", 21.5],
      ["Birch", 14],
    ],
  });
  expect(await look({ file })).toEqual({ Herbs: ["herb"], Trees: ["height", "tree"] });
  await withDatabase(scene, takesUploads, async ({ id, sql }) => {
    const trees = { database_id: id, schema: "main", table_name: "trees", file, sheet_name: "Trees" };
    await upload({ ...trees, columns_read: ["tree", "height"], rows_to_read: 1 });
    expect(await sql("SELECT * FROM trees")).toEqual([{ tree: "Oak", height: 21.5 }]);
  });
}

async function columnar(scene: Scene): Promise<void> {
  const { upload, look } = uploadTools(scene, "columnar");
  // Written by pyarrow: herb, grams and stock of Basil, Dill and Mint.
  const parquet = await readFile(new URL("../fixtures/herbs.parquet", import.meta.url));
  const file = { name: "herbs.parquet", base64: parquet.toString("base64") };
  expect(await look({ file })).toEqual({ "": ["grams", "herb", "stock"] });
  await withDatabase(scene, takesUploads, async ({ id, sql }) => {
    const herbs = { database_id: id, schema: "main", table_name: "herbs", file };
    await upload({ ...herbs, columns_read: ["herb", "stock"] });
    expect(await sql("SELECT * FROM herbs ORDER BY stock")).toEqual([
      { herb: "Dill", stock: 0 },
      { herb: "Basil", stock: 3 },
      { herb: "Mint", stock: 7 },
    ]);
    await upload({ ...herbs, already_exists: "replace" });
    expect(await sql("SELECT sum(grams) AS grams FROM herbs")).toEqual([{ grams: 50.75 }]);
  });
}

const forAllKinds = ["superset_database_upload", "superset_database_upload_metadata"];
const forOne = (kind: Kind) => [`superset_database_${kind}_upload`, `superset_database_${kind}_metadata`];

/** Files that become tables. */
export const databaseUploadCases: readonly Contract[] = [
  { proves: forAllKinds, versions: ">=5", run: csv },
  { proves: forAllKinds, versions: ">=5", run: excel },
  { proves: forAllKinds, versions: ">=5", run: columnar },
  { proves: forOne("csv"), versions: "<5", run: csv },
  { proves: forOne("excel"), versions: "<5", run: excel },
  { proves: forOne("columnar"), versions: "<5", run: columnar },
];
