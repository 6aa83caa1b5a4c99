/** `npm run build`: bundle src/ and generated/ into dist/, one chunk per dynamic import, so that only what is used is loaded. */
import { chmod, mkdir, readFile, rm } from "node:fs/promises";
import { build } from "esbuild";
import { compressedWasm } from "./build.wasm.ts";

const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };

const CHUNKS = "dist/chunks";

await rm("dist", { recursive: true, force: true });
await mkdir(CHUNKS, { recursive: true });
await build({
  entryPoints: [
    { in: "src/main.ts", out: "main" },
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
