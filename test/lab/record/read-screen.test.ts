import { expect, it } from "vitest";
import { readScreen } from "../../../lab/record/read-screen.ts";

const plain = { isBold: false, isDim: false, isInverse: false };
const texts = async (shown: string, columns = 80) =>
  (await readScreen(shown, columns)).map((runs) => runs.map(({ text }) => text));

it("has what is left on the screen, not what was drawn over", async () => {
  expect(await texts("asking…\r\u001b[2Kanswered\r\nnext")).toEqual([["answered"], ["next"]]);
});

it("keeps rows that have scrolled away, and empty ones between others", async () => {
  const rows = await texts(`first\r\n\r\n${"row\r\n".repeat(100)}`);
  expect(rows.length).toBe(102);
  expect(rows.slice(0, 3)).toEqual([["first"], [], ["row"]]);
});

it("breaks what is too long where the terminal does", async () => {
  expect(await texts("abcdefgh", 5)).toEqual([["abcde"], ["fgh"]]);
});

it("tells colours and places apart", async () => {
  const [row] = await readScreen("a \u001b[32mgreen\u001b[0m \u001b[1mbold\u001b[0m", 80);
  expect(row).toEqual([
    { column: 0, text: "a ", ...plain },
    { column: 2, text: "green", color: 2, ...plain },
    { column: 8, text: "bold", ...plain, isBold: true },
  ]);
});
