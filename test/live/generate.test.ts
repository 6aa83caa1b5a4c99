import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { openPackedVersion } from "../../src/version/packed-version.ts";
import { MAIN } from "../built.ts";
import { loadAll } from "../generated/all-tools.ts";

it("`superset-mcp generate` reads from a running Superset what this project's own tools were made of", async () => {
  const home = mkdtempSync(join(tmpdir(), "generate-live-"));
  const { baseUrl, version, admin } = inject("superset");
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    XDG_STATE_HOME: home,
    SUPERSET_BASE_URL: baseUrl,
    SUPERSET_USERNAME: admin.username,
    SUPERSET_PASSWORD: admin.password,
  };
  const run = (...args: string[]) => spawnSync(process.execPath, [MAIN, ...args], { env, encoding: "utf8" });
  const made = run("generate");
  expect({ status: made.status, stderr: made.stderr }).toMatchObject({ status: 0 });
  const file = await openPackedVersion(join(home, "superset-mcp", "generated", `${version}.pack`));
  const own = (await loadAll()).find((loaded) => loaded.version === version)?.tools ?? [];
  const byName = (tools: readonly { name: string }[]) =>
    [...tools].sort((a, b) => (a.name < b.name ? -1 : 1));
  // A running Superset does not tell what its operations are protected by.
  expect(byName(await file.tools())).toEqual(byName(own.map(({ permission: _, ...tool }) => tool)));

  const call = run("call", "superset_chart_list", '{"columns": ["id"], "page_size": 1}');
  expect({ status: call.status, count: JSON.parse(call.stdout).count }).toEqual({
    status: 0,
    count: expect.any(Number),
  });
  rmSync(home, { recursive: true });
});
