import { expect, it } from "vitest";
import { SupersetError } from "../../../src/errors/errors.ts";
import { isListOfRecords, readKey } from "../../../src/long-work/read-key.ts";

const read = (body: string | null) => readKey(new Response(body), "GET /x", "result", isListOfRecords);

it("reads what belongs there", async () => {
  expect(await read('{"result":[{"a":1}]}')).toEqual([{ a: 1 }]);
});

it.each([
  "",
  "<html>",
  '{"result":',
  "null",
  "[]",
  "{}",
  '{"result":{}}',
  '{"result":[1]}',
  '{"result":[null]}',
])("%j is an error of Superset's, and no bug", async (body) => {
  await expect(read(body)).rejects.toThrow(SupersetError);
  await expect(read(body)).rejects.toThrow(/^200 from GET \/x: an answer without the "result"/);
});
