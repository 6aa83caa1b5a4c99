import { createHash } from "node:crypto";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { OperationTool } from "../../../src/tools/tool.ts";
import { pageData } from "../../../src/tools-page/page-data.ts";
import { renderPage } from "../../../src/tools-page/render-page.ts";
import { loadAll } from "../../generated/all-tools.ts";
import { registryOf } from "../../surface-sizes.ts";
import { operation } from "../tools/sample-tools.ts";

const newest = (await loadAll()).at(-1);
const render = (tools: readonly OperationTool[]) => renderPage(pageData(registryOf(tools), "6.1.0"));
const page = await render(newest?.tools ?? []);
const { document } = parseHTML(page);
const sha256 = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("the page of the tools", () => {
  it("carries its data whole, also what looks like the end of a script", async () => {
    const description = "</script><script>alert(1)</script><!-- <script> $& $1 {{data}} \u2028";
    const tools = [operation("superset_x_y", { title: "</title>", description })];
    const html = await render(tools);
    const text = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? "";
    expect(text).not.toContain("<");
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(pageData(registryOf(tools), "6.1.0"))));
    expect(html.match(/<script\b/g)).toHaveLength(page.match(/<script\b/g)?.length ?? 0);
  });

  it("loads nothing: no address in it is fetched", () => {
    const fetched = [
      ...document.querySelectorAll("[src], [srcset], link[href], object, iframe, embed, base"),
    ];
    expect(fetched.map((element) => element.getAttribute("href"))).toEqual([
      expect.stringMatching(/^data:image\/svg/),
    ]);
    const code = [...document.querySelectorAll("style, script:not([type='application/json'])")];
    expect(code.length).toBe(4);
    for (const { textContent } of code)
      expect(textContent).not.toMatch(/url\(|@import|\bimport\b|https?:|\bfetch\b|XMLHttpRequest|WebSocket/);
  });

  it("allows its own scripts and style by their hashes, and forbids all else", () => {
    const policy = document.querySelector("meta[http-equiv]")?.getAttribute("content") ?? "";
    const rules = new Map<string, string[]>();
    for (const [name = "", ...sources] of policy.split("; ").map((rule: string) => rule.split(" ")))
      rules.set(name, sources);
    expect(rules.get("default-src")).toEqual(["'none'"]);
    const hashes = (selector: string) =>
      [...document.querySelectorAll(selector)].map(({ textContent }) => sha256(textContent ?? ""));
    expect(rules.get("script-src")).toEqual(hashes("script:not([type='application/json'])"));
    expect(rules.get("style-src")).toEqual(hashes("style"));
    expect(rules.get("img-src")).toEqual(["data:"]);
    expect(document.querySelector("[style], [onclick], [onload]")).toBeNull();
  });

  it("never takes text for markup", () => {
    const scripts = [...document.querySelectorAll("script:not([type='application/json'])")];
    for (const { textContent } of scripts)
      expect(textContent).not.toMatch(
        /innerHTML|outerHTML|insertAdjacentHTML|setHTML|document\.write|\beval\b/,
      );
  });

  it("stays small enough to be sent around", () => {
    expect(Buffer.byteLength(page)).toBeLessThan(1_200_000);
  });
});
