import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "./documents.ts";
import { RESOURCE_LINES } from "./resource-lines.ts";
import { RESOURCES, resourcePage, toolsIndex } from "./tools-reference.ts";

const FOLDER = join(ROOT, "docs", "tools");

/** `npx vitest run --project unit test/docs -u` writes them. */
it("docs/tools/README.md is the index of the resources", async () => {
  await expect(toolsIndex()).toMatchFileSnapshot(join(FOLDER, "README.md"));
});

it.each([...RESOURCES.keys()])("docs/tools/%s.md has its tools", async (resource) => {
  await expect(resourcePage(resource)).toMatchFileSnapshot(join(FOLDER, `${resource}.md`));
});

it("has a page and a line for every resource, and no other", () => {
  const pages = readdirSync(FOLDER).filter((name) => name !== "README.md");
  expect(pages.sort()).toEqual([...RESOURCES.keys()].map((resource) => `${resource}.md`).sort());
  expect(Object.keys(RESOURCE_LINES).sort()).toEqual([...RESOURCES.keys()]);
});

it("stays below 600 KB", () => {
  const bytes = readdirSync(FOLDER).map((name) => statSync(join(FOLDER, name)).size);
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(600_000);
});

it("has every argument of every tool once", () => {
  for (const [resource, tools] of RESOURCES) {
    const text = readFileSync(join(FOLDER, `${resource}.md`), "utf8");
    const rows = text.match(/^\| `\w+` \|/gm)?.length ?? 0;
    expect([resource, rows]).toEqual([resource, tools.flatMap((tool) => tool.arguments).length]);
  }
});
