import { gzipSync } from "node:zlib";

const MEBIBYTE = 2 ** 20;
const MEBIBYTES = 256;

let made: Buffer | undefined;

/** Valid JSON of 256 MiB, nearly all of it blanks, in a few hundred kilobytes of gzip: whoever reads it all can tell the tale. */
export function bomb(): Buffer {
  made ??= Buffer.concat([
    gzipSync('{"count":0,"result":[]'),
    ...Array<Buffer>(MEBIBYTES).fill(gzipSync(" ".repeat(MEBIBYTE))),
    gzipSync("}"),
  ]);
  return made;
}
