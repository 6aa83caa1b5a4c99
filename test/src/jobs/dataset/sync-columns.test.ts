import { expect, it } from "vitest";
import { compareColumns } from "../../../../src/jobs/dataset/sync-columns.ts";
import { sampleDataset as dataset } from "./sample-dataset.ts";

it("tells what is new, gone and of another type, and leaves calculated columns alone", () => {
  const source = [
    { name: "country", type: "INTEGER" },
    { name: "since", type: "TIMESTAMP" },
  ];
  expect(compareColumns(dataset, source)).toEqual({
    new: { since: "TIMESTAMP" },
    gone: ["ordered_at"],
    retyped: { country: "TEXT -> INTEGER" },
    wanted: {
      columns: [
        { id: 1, column_name: "country", type: "INTEGER" },
        { id: 3, column_name: "vat" },
        { column_name: "since", type: "TIMESTAMP", is_dttm: true },
      ],
      main_dttm_col: null,
    },
  });
});

it("a date that somebody made of a text in SQL stays one", () => {
  const source = [
    { name: "country", type: "text" },
    { name: "ordered_at", type: "STRING" },
  ];
  const { retyped } = compareColumns({ ...dataset, sql: "SELECT 1" }, source);
  expect(retyped).toEqual({});
  expect(compareColumns(dataset, source).retyped).toEqual({ ordered_at: "DATETIME -> STRING" });
});
