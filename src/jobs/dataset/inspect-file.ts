import { ArgumentError } from "../../errors/errors.ts";
import { withUploads } from "../../tools/upload-files.ts";
import { inspectText, type SaidOfText, type TextFacts } from "./inspect-text.ts";

export type FileType = "csv" | "excel" | "columnar";

/** What a file is that is to become a table. */
export interface FileFacts {
  type: FileType;
  name: string;
  /** Of separated values. */
  text?: TextFacts & { encoding: string };
  /** What is sent instead of a file that is not in UTF-8, which is all that every version takes. */
  instead?: { name: string; text: string };
  /** Only its beginning was looked at. */
  isPartial: boolean;
}

const TYPES: Readonly<Record<string, FileType>> = {
  csv: "csv",
  tsv: "csv",
  txt: "csv",
  xlsx: "excel",
  xls: "excel",
  parquet: "columnar",
  zip: "columnar",
};

/** How much of a file is read: whole must be what is sent in another encoding. */
const MOST_BYTES = 32 * 1024 * 1024;
/** How much of a text is looked at, which takes a second. */
const MOST_CHARACTERS = 4 * 1024 * 1024;

/** What the first bytes of a file must be, by how its name ends. */
const MAGIC: Readonly<Record<string, readonly number[]>> = {
  xlsx: [0x50, 0x4b],
  zip: [0x50, 0x4b],
  xls: [0xd0, 0xcf],
  parquet: [0x50, 0x41, 0x52, 0x31],
};

/**
 * Look at a local file, or at one given inline, before anything is sent.
 * @throws ArgumentError saying what is wrong with it
 */
export async function inspectFile(
  given: unknown,
  folders: readonly string[],
  said?: SaidOfText,
): Promise<FileFacts> {
  const tool = {
    arguments: [{ name: "file", in: "body", wire: "file", required: true, file: true }],
  } as const;
  return withUploads(tool, { file: given }, { folders }, async ({ file }) => inspect(file as File, said));
}

async function inspect(file: File, said: SaidOfText | undefined): Promise<FileFacts> {
  const { name } = file;
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const type = TYPES[ending];
  if (!type)
    throw new ArgumentError(
      `"file": ${name} is of no known kind. Its name must end in ${Object.keys(TYPES).join(", ")}.`,
    );
  const bytes = await readStart(file);
  if (bytes.length === 0) throw new ArgumentError(`"file": ${name} is empty.`);
  const isCut = bytes.length < file.size;
  const magic = MAGIC[ending];
  if (magic && !magic.every((byte, place) => bytes[place] === byte))
    throw new ArgumentError(`"file": ${name} is called .${ending} but is none inside.`);
  if (type !== "csv") return { type, name, isPartial: isCut };
  const { text, encoding } = decode(bytes, name, isCut);
  if (encoding !== "utf-8" && isCut)
    throw new ArgumentError(`"file": ${name} is in ${encoding} and large. Save it as UTF-8 first.`);
  const isPartial = isCut || text.length > MOST_CHARACTERS;
  const looked = isPartial ? wholeLines(text.slice(0, MOST_CHARACTERS)) : text;
  return {
    type,
    name,
    text: { ...inspectText(looked, said, isPartial), encoding },
    isPartial,
    ...(encoding !== "utf-8" && { instead: { name, text } }),
  };
}

const wholeLines = (text: string) =>
  text.slice(0, Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1);

async function readStart(file: File): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.stream()) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= MOST_BYTES) break;
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Uint8Array, name: string, isPartial: boolean): { text: string; encoding: string } {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : undefined;
  if (mark) return { text: new TextDecoder(mark).decode(bytes), encoding: mark };
  if (bytes.includes(0)) throw new ArgumentError(`"file": ${name} is binary, not text.`);
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: isPartial });
    return { text, encoding: "utf-8" };
  } catch {
    // What is no UTF-8 is most likely what Windows writes in the West, in which all bytes mean something.
    return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
  }
}
