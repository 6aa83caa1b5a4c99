/** The WebAssembly of the SQL parsers, as the bundle carries it: compressed, since it is five megabytes and seldom used. */
import { readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { Plugin } from "rolldown";

/** The strongest setting would save another tenth, and take ten seconds at each build. */
const COMPRESSION = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 };

/** Where a package reads its WebAssembly, and what it is to read instead. */
interface Loading {
  file: RegExp;
  wasm: string;
  /** The text in the package's code, which must occur once: another version may load otherwise. */
  read: string;
  instead: (bytes: string) => string;
}

const LOADINGS: readonly Loading[] = [
  {
    file: /@guanmingchiu\/sqlparser-ts\/dist\/index\.mjs$/,
    wasm: "../wasm/sqlparser_rs_wasm_bg.wasm",
    read: 'await readFile(new URL("../wasm/sqlparser_rs_wasm_bg.wasm", import.meta.url))',
    instead: (bytes) => bytes,
  },
  {
    file: /libpg-query\/wasm\/index\.js$/,
    wasm: "libpg-query.wasm",
    read: "PgQueryModule()",
    instead: (bytes) => `PgQueryModule({
      instantiateWasm: (imports, use) => void WebAssembly.instantiate(${bytes}, imports).then(({ instance }) => use(instance)),
    })`,
  },
  // Of use only where no binary is given, and not defined in a module.
  { file: /libpg-query\/wasm\/libpg-query\.js$/, wasm: "", read: '__dirname+"/"', instead: () => '""' },
];

/** Write each parser's WebAssembly compressed into `folder`, beside the code that reads it. */
export function compressedWasm(folder: string): Plugin[] {
  return LOADINGS.map((loading) => ({
    name: "compressed-wasm",
    load: {
      filter: { id: loading.file },
      handler: (path) => rewrite(path, loading, folder),
    },
  }));
}

async function rewrite(path: string, { wasm, read, instead }: Loading, folder: string): Promise<string> {
  // One of them asks bundlers to leave its own files alone.
  const text = (await readFile(path, "utf8")).replaceAll("/* @vite-ignore */", "");
  const pieces = text.split(read);
  if (pieces.length !== 2) throw new Error(`${path} does not load its WebAssembly as build.wasm.ts expects`);
  if (wasm === "") return pieces.join(instead(""));
  const compressed = `${basename(wasm)}.br`;
  const bytes = await readFile(join(dirname(path), wasm));
  await writeFile(join(folder, compressed), brotliCompressSync(bytes, { params: COMPRESSION }));
  const url = `new URL("./${compressed}", import.meta.url)`;
  return [
    'import { readFileSync as readCompressed } from "node:fs";',
    'import { brotliDecompressSync } from "node:zlib";',
    pieces.join(instead(`brotliDecompressSync(readCompressed(${url}))`)),
  ].join("\n");
}
