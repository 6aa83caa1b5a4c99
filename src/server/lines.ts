import type { Readable } from "node:stream";

const NEWLINE = 10;

/** Call back with each whole line of a stream, without its end. A line may come in any number of pieces. */
export function onLines(stream: Readable, onLine: (line: string) => void): void {
  let begun: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      const line = Buffer.concat([...begun, chunk.subarray(start, end)]).toString("utf8");
      begun = [];
      start = end + 1;
      onLine(line);
    }
    if (start < chunk.length) begun.push(chunk.subarray(start));
  });
}
