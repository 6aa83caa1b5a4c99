/**
 * `npm run build`: bundle src/ and generated/ into dist/, with what a start needs in one file and everything else loaded when
 * it is used; beside it the tools of the versions as data, the declarations of the typed client, and the generator with what it
 * generates from, for `superset-mcp generate`.
 */
import { chmod, cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build, type ChunkingContext, type Plugin } from "rolldown";
import { writeDeclarations } from "./build.types.ts";
import { compressedWasm } from "./build.wasm.ts";
import { packJobs } from "./src/jobs/job-list.ts";
import { jobTools } from "./src/jobs/job-tools.ts";
import { ownVersions } from "./src/version/own-versions.ts";
import { packVersion } from "./src/version/packed-version.ts";

const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };

const CHUNKS = "dist/chunks";
const VERSIONS = "dist/versions";

/**
 * What runs from the start to the first list of tools: each further file would take half a millisecond to load. The entry that
 * runs the command line stays apart from it, since the client shares it.
 */
const ENTRY = resolve("src/main.ts");
const START = [
  ENTRY,
  ...["src/cli/serve.ts", "src/runtime.ts", "src/connection.ts"].map((path) => resolve(path)),
];
/** What of that is imported and not used: zod's reading and writing of JSON Schema. */
const NOT_AT_START = /zod\/v4\/core\/(json-schema-\w+|to-json-schema|compile)\.js$/;

const startModules = new Set<string>();
function needsAtStart(id: string, context: ChunkingContext): boolean {
  const add = (module: string) => {
    if (startModules.has(module) || NOT_AT_START.test(module)) return;
    startModules.add(module);
    context.getModuleInfo(module)?.importedIds.forEach(add);
  };
  if (startModules.size === 0) START.forEach(add);
  return id !== ENTRY && startModules.has(id);
}

/** The tools of the versions and the jobs are data in the bundle; see packed-version.ts and job-list.ts. */
const packedTools: Plugin = {
  name: "packed-tools",
  resolveId: {
    filter: { id: /\/own-(versions|jobs)\.ts$/ },
    handler: (id) =>
      resolve(id.endsWith("jobs.ts") ? "src/jobs/packed-own-jobs.ts" : "src/version/packed-own-versions.ts"),
  },
};

await rm("dist", { recursive: true, force: true });
await mkdir(CHUNKS, { recursive: true });
await mkdir(VERSIONS);
await build({
  input: {
    main: "src/main.ts",
    index: "src/index.ts",
    codegen: "codegen/package.ts",
    // Begun by parser-thread.ts, which is in a chunk: the two must lie in one folder.
    "chunks/parser-worker": "src/sql/parser-worker.ts",
  },
  platform: "node",
  // A native module, and optional.
  external: ["@napi-rs/keyring"],
  resolve: {
    alias: {
      ajv: resolve("src/server/unused-ajv.ts"),
      "ajv-formats": resolve("src/server/unused-ajv.ts"),
      // Its entry for Node is a wrapper that no bundler sees through.
      "jsonc-parser": resolve("node_modules/jsonc-parser/lib/esm/main.js"),
      // Its entry for Node is CommonJS, which cannot say where it lies.
      "libpg-query": resolve("node_modules/libpg-query/wasm/index.js"),
    },
  },
  transform: { target: "node20.19", define: { PACKAGE_VERSION: JSON.stringify(version) } },
  plugins: [compressedWasm(CHUNKS), packedTools],
  checks: { ineffectiveDynamicImport: false },
  output: {
    dir: "dist",
    format: "esm",
    minify: true,
    comments: false,
    entryFileNames: "[name].js",
    // Beside the versions, which it looks for there.
    chunkFileNames: ({ name }) => (name === "start" ? "[name].js" : "chunks/[name]-[hash].js"),
    codeSplitting: {
      groups: [{ debugName: "start", name: (id, context) => (needsAtStart(id, context) ? "start" : null) }],
    },
  },
});
await chmod("dist/main.js", 0o755);
// Read by render-page.ts, which is in a chunk.
await cp("src/tools-page/page", join(CHUNKS, "page"), { recursive: true });
await writeDeclarations("dist", Object.keys(ownVersions));

for (const [name, load] of Object.entries(ownVersions)) {
  const { tools, search, chartTypes } = await load();
  const parts = { tools: await tools(), search: await search(), chartTypes: await chartTypes() };
  const file = packVersion({ version: name, ...parts });
  await writeFile(join(VERSIONS, `${name}.pack`), file);
}

await writeFile(join(VERSIONS, "jobs.pack"), packJobs(jobTools));

const overlay = (await readdir("spec/overlay", { recursive: true }))
  .filter((name) => name.endsWith(".yaml"))
  .sort();
const texts = overlay.map(
  async (name) => [name, await readFile(join("spec/overlay", name), "utf8")] as const,
);
const lock = JSON.parse(await readFile("spec/names.lock.json", "utf8"));
const spec = JSON.stringify({ overlay: Object.fromEntries(await Promise.all(texts)), lock });
await writeFile("dist/spec.json.br", brotliCompressSync(spec));
