import { expect } from "vitest";
import type { Scene } from "./contract.ts";

/** Three names in alphabetical order that a filter by their beginning finds, and nothing else. */
export function threeNames({ unique }: Scene, word: string): [first: string, second: string, third: string] {
  const stem = unique(word);
  return [`${stem} a`, `${stem} b`, `${stem} c`];
}

/**
 * Ask for the last page of three rows, two to a page, in descending order. Only when filter, order, page, page size and
 * columns all arrive is that the first row alone, and of it that column alone.
 */
export async function expectLastPage(
  { json }: Scene,
  tool: string,
  column: string,
  [first, , third]: readonly [string, string, string],
  args: Record<string, unknown> = {},
): Promise<void> {
  const answer = await json(tool, {
    filters: [{ col: column, opr: "sw", value: third.slice(0, -2) }],
    order_column: column,
    order_direction: "desc",
    page: 1,
    page_size: 2,
    columns: [column],
    keys: ["none"],
    ...args,
  });
  expect(answer).toMatchObject({ shown: "1 of 3", count: 3 });
  expect(answer.result).toEqual([{ [column]: first }]);
}

/** The users a `related` tool offers: paged, with one asked for by id beside the page, and only for columns that hold users. */
export async function expectUsersOffered({ json, refused }: Scene, tool: string): Promise<void> {
  const names = async (args: object) =>
    (await json(tool, { column_name: "created_by", page_size: 1, ...args })).result.map(
      ({ text }: { text: string }) => text,
    );
  expect(await names({})).toEqual(["Ada Admin"]);
  expect(await names({ page: 1 })).toEqual(["Vera Viewer"]);
  const [vera] = (await json(tool, { column_name: "created_by", page: 1, page_size: 1 })).result;
  expect(await names({ include_ids: [vera.value] })).toEqual(["Ada Admin", "Vera Viewer"]);
  expect(await refused(tool, { column_name: "no_such_column" })).toMatch(/^404/);
}
