/**
 * `npm run build`: bundle src/ and generated/ into dist/, one chunk per dynamic import, so that only what is used is loaded;
 * and beside it the generator with what it generates from, for `superset-mcp generate`.
 */
import { chmod, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { compressedWasm } from "./build.wasm.ts";

const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };

const CHUNKS = "dist/chunks";

await rm("dist", { recursive: true, force: true });
await mkdir(CHUNKS, { recursive: true });
await build({
  entryPoints: [
    { in: "src/main.ts", out: "main" },
    { in: "codegen/package.ts", out: "codegen" },
    // Begun by parser-thread.ts, which is in a chunk: the two must lie in one folder.
    { in: "src/sql/parser-worker.ts", out: "chunks/parser-worker" },
  ],
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  chunkNames: "chunks/[name]-[hash]",
  minify: true,
  legalComments: "none",
  // A native module, and optional.
  external: ["@napi-rs/keyring"],
  alias: {
    ajv: "./src/server/unused-ajv.ts",
    "ajv-formats": "./src/server/unused-ajv.ts",
    // Its entry for Node is CommonJS, which cannot say where it lies.
    "libpg-query": "libpg-query/wasm/index.js",
  },
  define: { PACKAGE_VERSION: JSON.stringify(version) },
  plugins: [compressedWasm(CHUNKS)],
  // Bundled CommonJS packages may still call require for node's own modules.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module";\nconst require = __createRequire(import.meta.url);',
  },
});
await chmod("dist/main.js", 0o755);

const overlay = (await readdir("spec/overlay", { recursive: true }))
  .filter((name) => name.endsWith(".yaml"))
  .sort();
const texts = overlay.map(
  async (name) => [name, await readFile(join("spec/overlay", name), "utf8")] as const,
);
const lock = JSON.parse(await readFile("spec/names.lock.json", "utf8"));
await writeFile(
  "dist/spec.json",
  JSON.stringify({ overlay: Object.fromEntries(await Promise.all(texts)), lock }),
);
