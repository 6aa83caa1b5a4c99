import { PassThrough } from "node:stream";
import fc from "fast-check";
import { expect, it } from "vitest";
import { onLines } from "../../../src/server/lines.ts";

/** The lines that come of some bytes in these pieces. */
function linesOf(pieces: readonly Buffer[]): string[] {
  const stream = new PassThrough();
  const lines: string[] = [];
  onLines(stream, (line) => lines.push(line));
  for (const piece of pieces) stream.emit("data", piece);
  return lines;
}

it("gives the same lines however the bytes are cut, in the middle of a character too", () => {
  const line = fc.string({ unit: "grapheme", maxLength: 20 }).map((text) => text.replaceAll("\n", "é"));
  fc.assert(
    fc.property(fc.array(line), fc.array(fc.nat(30)), (lines, sizes) => {
      const bytes = Buffer.from(lines.map((text) => `${text}\n`).join(""));
      const pieces: Buffer[] = [];
      let start = 0;
      for (const size of sizes) {
        pieces.push(bytes.subarray(start, start + size));
        start += size;
      }
      expect(linesOf([...pieces, bytes.subarray(start)])).toEqual(lines);
    }),
  );
});

it("keeps a line that has no end", () => {
  expect(linesOf([Buffer.from("whole\nhalf")])).toEqual(["whole"]);
});
