import { type FileHandle, open } from "node:fs/promises";
import type { Mask } from "./mask.ts";
import { readPart } from "./read-part.ts";

const ENTRIES = 20;
const NAME_CHARACTERS = 200;
/** The end record: 22 bytes, and a comment of up to 65,535. */
const LONGEST_END = 22 + 65_535;
const END = Buffer.from("PK\x05\x06");
/** Of the directory, as much as twenty ordinary names take, many times over. */
const DIRECTORY_BYTES = 256 * 1024;
const ENTRY = Buffer.from("PK\x01\x02");
const ENTRY_BYTES = 46;

/**
 * The names of the first files in a zip, by its directory, and how many more there are. Nothing is unpacked.
 * @returns nothing for what is no zip, or one of more than 4 GiB
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export async function readZipEntries(path: string, mask: Mask): Promise<string[] | undefined> {
  const handle = await open(path);
  try {
    const end = await findEnd(handle);
    if (!end) return undefined;
    const names = entryNames(await readPart(handle, end.offset, Math.min(end.length, DIRECTORY_BYTES)));
    if (names.length === 0 && end.count > 0) return undefined;
    const more = end.count - names.length;
    return [...names.map((name) => shorten(mask(name))), ...(more > 0 ? [`and ${more} more`] : [])];
  } finally {
    await handle.close();
  }
}

async function findEnd(handle: FileHandle) {
  const { size } = await handle.stat();
  const length = Math.min(size, LONGEST_END);
  const tail = await readPart(handle, size - length, length);
  const at = tail.lastIndexOf(END);
  if (at < 0 || at + 22 > tail.length) return undefined;
  return {
    count: tail.readUInt16LE(at + 10),
    length: tail.readUInt32LE(at + 12),
    offset: tail.readUInt32LE(at + 16),
  };
}

function entryNames(directory: Buffer): string[] {
  const names: string[] = [];
  let at = 0;
  while (names.length < ENTRIES && at + ENTRY_BYTES <= directory.length) {
    if (directory.compare(ENTRY, 0, 4, at, at + 4) !== 0) break;
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => directory.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    names.push(directory.toString("utf8", at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength));
    at += ENTRY_BYTES + nameLength + extra + comment;
  }
  return names;
}

function shorten(name: string): string {
  return name.length > NAME_CHARACTERS ? `${name.slice(0, NAME_CHARACTERS)}…` : name;
}
