import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageData } from "../../../src/tools-page/page-data.ts";
import { renderPage } from "../../../src/tools-page/render-page.ts";
import { ensureBuilt } from "../../built.ts";
import { loadAll } from "../../generated/all-tools.ts";
import { runBuilt } from "../../run-built.ts";
import { registryOf } from "../../surface-sizes.ts";

let home: string;
beforeAll(async () => {
  ensureBuilt();
  home = await mkdtemp(join(tmpdir(), "tools-page-"));
});
afterAll(() => rm(home, { recursive: true }));

const run = (...args: string[]) => runBuilt(["tools", ...args], { HOME: home, XDG_STATE_HOME: home });

describe("superset-mcp tools --html", () => {
  it("writes the page of its configuration to stdout, the same from the bundle as from source", async () => {
    const { tools = [], version = "" } = (await loadAll()).at(-1) ?? {};
    const page = await renderPage(pageData(registryOf(tools, { tools: ["viewer"] }), version));
    const { code, stdout, stderr } = await run("--html", "--tools", "viewer");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout === page).toBe(true);
  });

  it("writes it to a file, and says where", async () => {
    const file = join(home, "tools.html");
    expect(await run("--html", file)).toEqual({
      code: 0,
      stdout: "",
      stderr: `superset-mcp: The tools are in ${file}\n`,
    });
    expect(await readFile(file, "utf8")).toMatch(/^<!doctype html>.*<\/html>\n$/s);
  });

  it.each([
    [["--html", "--json"], /--json or --html/],
    [["page.html"], /"page\.html" is too much; superset-mcp tools --html FILE/],
    [["--html", "a.html", "b.html"], /"b\.html" is too much/],
  ])("refuses %j", async (args, complaint) => {
    const { code, stdout, stderr } = await run(...args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(complaint);
  });
});
