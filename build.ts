/**
 * `npm run build`: bundle src/ and generated/ into dist/, one chunk per dynamic import, so that only what is used is loaded;
 * and beside it the generator with what it generates from, for `superset-mcp generate`.
 */
import { chmod, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };

await rm("dist", { recursive: true, force: true });
await build({
  entryPoints: { main: "src/main.ts", codegen: "codegen/package.ts" },
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
  alias: { ajv: "./src/server/unused-ajv.ts", "ajv-formats": "./src/server/unused-ajv.ts" },
  define: { PACKAGE_VERSION: JSON.stringify(version) },
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
