import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { describe, expect, inject, it } from "vitest";
import { projectRoot } from "../../lab/lab-paths.ts";

const { files, unpackedSize } = inject("packed");
const paths = files.map(({ path }) => path);

/** All that may be in the package. */
const EXPECTED = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|config\.schema\.json)$/,
  /^dist\/[\w-]+(\.d\.ts|\.js)$/,
  /^dist\/types\/[\w.-]+\.(d\.ts|js)$/,
  /^dist\/spec\.json\.br$/,
  /^dist\/chunks\/[\w-]+\.(js|wasm\.br|br)$/,
  /^dist\/chunks\/page\/[\w-]+\.(html|css|js)$/,
  /^dist\/versions\/(\d+\.\d+\.\d+|jobs)\.pack$/,
];

describe("the tarball", () => {
  it("holds what runs, what explains it and its licence", () => {
    for (const path of ["package.json", "README.md", "LICENSE", "config.schema.json", "dist/main.js"])
      expect(paths).toContain(path);
    // Four versions, and the jobs.
    expect(paths.filter((path) => /^dist\/versions\//.test(path))).toHaveLength(5);
  });

  it("holds nothing else: no source, no tests, no maps", () => {
    expect(paths.filter((path) => !EXPECTED.some((pattern) => pattern.test(path)))).toEqual([]);
  });

  it("is less than 6 MB unpacked", () => {
    expect(unpackedSize).toBeLessThan(6 * 2 ** 20);
  });

  it("names no folder of the machine that it was made on", async () => {
    const places = [projectRoot, `${homedir()}/`, "file:///"];
    const naming = await Promise.all(
      paths.map(async (path) => {
        const bytes = await readFile(join(inject("installed"), "node_modules/superset-mcp", path));
        const content = path.endsWith(".br") ? brotliDecompressSync(bytes) : bytes;
        return places.filter((place) => content.includes(place)).map((place) => `${path}: ${place}`);
      }),
    );
    expect(naming.flat()).toEqual([]);
  });
});
