import { mkdir } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { pageData } from "../../src/tools-page/page-data.ts";
import { renderPage } from "../../src/tools-page/render-page.ts";
import { loadAll } from "../generated/all-tools.ts";
import { operation } from "../src/tools/sample-tools.ts";
import { registryOf } from "../surface-sizes.ts";
import { contrasts } from "./contrast.ts";
import { type OpenedPage, openerFor, type PageOpener } from "./open-page.ts";

const PICTURES = ".results/tools-page";
const { tools = [], version = "" } = (await loadAll()).at(-1) ?? {};
const data = pageData(registryOf(tools, { tools: ["analyst"] }), version);

let opener: PageOpener;
let opened: OpenedPage[] = [];
beforeAll(async () => {
  opener = await openerFor(await renderPage(data));
  await mkdir(PICTURES, { recursive: true });
});
afterAll(() => opener.close());
afterEach(async () => {
  const surprises = opened.flatMap((page) => page.surprises);
  for (const { page } of opened) await page.context().close();
  opened = [];
  expect(surprises).toEqual([]);
});

async function open(...args: Parameters<PageOpener["open"]>): Promise<Page> {
  const page = await opener.open(...args);
  opened.push(page);
  return page.page;
}

const shown = (page: Page) => page.locator("tool-entry:visible h3").allTextContents();
const named = (test: (tool: (typeof data.tools)[number]) => boolean) =>
  data.tools.filter(test).map(({ name }) => name);
const count = (page: Page) => page.locator("#count").textContent();
const focused = (page: Page) => page.evaluate<string>("document.activeElement.id");
/** Where a tool is. */
const at = (name: string) => `tool-entry:has(#${name})`;
const byName = (names: string[]) => [...names].sort();

describe("the page", () => {
  it("shows every tool, and counts them", async () => {
    const page = await open();
    expect(byName(await shown(page))).toEqual(byName(named(() => true)));
    expect(await count(page)).toBe(`${data.tools.length} of ${data.tools.length}`);
    expect(await page.locator(".body").count()).toBe(0);
  });

  it("finds the tools that have all words, wherever they stand", async () => {
    const page = await open();
    await page.getByRole("searchbox").fill("OWNERS  dashboard");
    const textOf = (tool: (typeof data.tools)[number]) => JSON.stringify(tool).toLowerCase();
    const found = await shown(page);
    expect(found).toContain("superset_dashboard_update");
    expect(found.length).toBeLessThan(data.tools.length / 4);
    const most = named((tool) => textOf(tool).includes("owners") && textOf(tool).includes("dashboard"));
    expect(most).toEqual(expect.arrayContaining(found));
    expect(await count(page)).toBe(`${found.length} of ${data.tools.length}`);
  });

  it("combines the filters, keeps them in the address, and takes them from there", async () => {
    const page = await open();
    await page.getByLabel("Included in").selectOption("editor");
    await page.getByLabel("Resource").selectOption("chart");
    await page.getByText("delete", { exact: true }).first().click();
    const wanted = named(
      ({ presets, resource, kinds }) =>
        presets.includes("editor") && resource === "chart" && kinds.includes("delete"),
    );
    expect(wanted.length).toBeGreaterThan(1);
    expect(await shown(page)).toEqual(wanted);
    expect(await count(page)).toBe(`${wanted.length} of ${data.tools.length}`);
    const hash = new URL(page.url()).hash;
    expect(await shown(await open(hash))).toEqual(wanted);
    await page.getByRole("button", { name: "Clear", exact: true }).click();
    expect(await count(page)).toBe(`${data.tools.length} of ${data.tools.length}`);
  });

  it.each([
    ["configured", ["listed", "by search"]],
    ["listed", ["listed"]],
    ["off", ["off"]],
  ])("knows what the configuration says: %s", async (choice, states) => {
    const page = await open(`#preset=${choice}`);
    const wanted = named(({ state }) => states.includes(state));
    expect(wanted.length).toBeGreaterThan(0);
    expect(byName(await shown(page))).toEqual(byName(wanted));
  });

  it("says that there is nothing, and leads back", async () => {
    const page = await open("#q=xyzzy+chart&resource=of+another+version");
    expect(await count(page)).toBe(`0 of ${data.tools.length}`);
    await page.getByRole("button", { name: "Clear the filters" }).click();
    expect(await count(page)).toBe(`${data.tools.length} of ${data.tools.length}`);
    expect(await focused(page)).toBe("q");
  });
});

describe("a tool", () => {
  it("is opened and scrolled to by its address, and focused", async () => {
    const page = await open("#superset_theme_list");
    const entry = page.locator(`${at("superset_theme_list")}`);
    const top = await entry.evaluate((element) => element.getBoundingClientRect().top);
    const bar = await page.locator("search").evaluate((element) => element.getBoundingClientRect().bottom);
    expect(top).toBeGreaterThanOrEqual(bar);
    expect(top).toBeLessThan(bar + 100);
    expect(await entry.locator(".body").count()).toBe(1);
    expect(await focused(page)).toBe("superset_theme_list");
  });

  it("is shown by its address even where the filters there would hide it", async () => {
    const page = await open("#superset_chart_delete&kind=read");
    await page.locator(`${at("superset_chart_delete")} .body`).waitFor();
    expect(await count(page)).toBe(`${data.tools.length} of ${data.tools.length}`);
  });

  it("shows all that is known of it", async () => {
    const page = await open("#superset_dashboard_get_screenshot");
    const tool = data.tools.find(({ name }) => name === "superset_dashboard_get_screenshot");
    const text = await page.locator(`${at("superset_dashboard_get_screenshot")}`).innerText();
    const facts = [
      tool?.description,
      `${tool?.method} ${tool?.path}`,
      ...(tool?.needs ?? []),
      tool?.presets.join(", "),
    ];
    for (const fact of [...facts, ...(tool?.arguments ?? []).map(({ name }) => name)])
      expect(text).toContain(fact);
    const rows = page.getByRole("table").getByRole("rowheader");
    expect(await rows.count()).toBe(tool?.arguments.length);
    await page.getByText("JSON Schema of the arguments").click();
    const schema = await page.locator(".schema pre").textContent();
    expect(JSON.parse(schema ?? "")).toEqual(tool?.schema);
  });

  it("leads to the tools that it names, past the filters, and back", async () => {
    const page = await open("#q=superset_chart_list&resource=chart");
    await page
      .locator(`${at("superset_chart_list")} summary`)
      .first()
      .click();
    await page
      .locator(`${at("superset_chart_list")}`)
      .getByRole("link", { name: "superset_dashboard_get_charts" })
      .first()
      .click();
    await page.locator(`${at("superset_dashboard_get_charts")} .body`).waitFor();
    expect(new URL(page.url()).hash).toBe("#superset_dashboard_get_charts");
    await page.goBack();
    expect(await page.getByRole("searchbox").inputValue()).toBe("superset_chart_list");
  });

  it("gives its example and its schema to the clipboard", async () => {
    const page = await open("#superset_chart_get_by_id", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.getByRole("button", { name: "Copy superset_chart_get_by_id: the example" }).click();
    await page.getByRole("button", { name: "Copied superset_chart_get_by_id: the example" }).waitFor();
    const copied = await page.evaluate<string>("navigator.clipboard.readText()");
    expect(copied).toMatch(/^superset-mcp call superset_chart_get_by_id '\{"chart_id":.*\}'$/);
  });

  it("cannot get a script, or markup, onto the page", async () => {
    const evil = `</script><img src=x onerror="window.hacked=1"><script>window.hacked=1</script>`;
    const inputSchema = {
      type: "object" as const,
      properties: { [evil]: { type: "string", description: evil, default: evil } },
      additionalProperties: false as const,
    };
    const tool = operation("superset_evil_x", {
      title: evil,
      description: evil,
      resource: evil,
      path: evil,
      inputSchema,
    });
    const other = await openerFor(await renderPage(pageData(registryOf([tool]), evil)));
    const { page, surprises } = await other.open("#superset_evil_x");
    expect(await page.locator(`${at("superset_evil_x")} .description`).textContent()).toBe(evil);
    expect(await page.locator(`${at("superset_evil_x")} th code`).textContent()).toBe(evil);
    expect(await page.evaluate("'hacked' in window || document.images.length > 0")).toBe(false);
    expect(surprises).toEqual([]);
    await other.close();
  });
});

describe("by keyboard", () => {
  it("one searches, goes from tool to tool, opens one, and goes back", async () => {
    const page = await open();
    await page.keyboard.press("/");
    expect(await focused(page)).toBe("q");
    await page.keyboard.type("css_template");
    await page.keyboard.press("Enter");
    const [first, second] = await shown(page);
    expect(await focused(page)).toBe(first);
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toBe(second);
    await page.keyboard.press("Enter");
    await page.locator(`${at(second as string)} .body`).waitFor();
    expect(new URL(page.url()).hash).toBe(`#${second}&q=css_template`);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await focused(page)).toBe("q");
    await page.keyboard.press("Escape");
    expect(await count(page)).toBe(`${data.tools.length} of ${data.tools.length}`);
  });

  it("one reaches every control, each with its name", async () => {
    const page = await open();
    const names: string[] = [];
    for (let place = 0; place < 7; place++) {
      await page.keyboard.press("Tab");
      names.push(
        await page.evaluate<string>(
          `(({ labels, textContent }) => (labels?.[0] ?? { textContent }).textContent.trim().split("\\n")[0])(document.activeElement)`,
        ),
      );
    }
    expect(names.map((name) => name.replace(/any preset.*|all resources.*/, ""))).toEqual([
      "Skip to the tools",
      "Theme",
      "Search names, descriptions and arguments",
      "all",
      "Included in",
      "Resource",
      expect.stringContaining(data.tools[0]?.name ?? "?"),
    ]);
  });
});

describe("looks", () => {
  const opens = "superset_dashboard_update";

  it.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 360],
    ["dark", 360],
  ] as const)("as they should, %s at %d pixels", async (colorScheme, width) => {
    const viewport = { width, height: 900 };
    const page = await open("", { colorScheme, viewport });
    await page.screenshot({ path: `${PICTURES}/${colorScheme}-${width}.png` });
    const tool = await open(`#${opens}&preset=analyst`, { colorScheme, viewport });
    await tool.getByText("JSON Schema of the arguments").click();
    await tool.screenshot({ path: `${PICTURES}/${colorScheme}-${width}-tool.png` });
    for (const each of [page, tool]) {
      expect(await each.evaluate("document.documentElement.scrollWidth")).toBe(width);
      const [least] = await contrasts(each);
      expect(least?.ratio, least?.text).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("change by the switch, and stay so", async () => {
    const page = await open("", { colorScheme: "light" });
    const ground = () => page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
    const light = await ground();
    await page.locator("#theme").selectOption("dark");
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await ground()).toBe(dark);
    await page.locator("#theme").selectOption("");
    expect(await ground()).toBe(light);
  });

  it("are for paper when it is printed", async () => {
    const page = await open(`#${opens}`, { colorScheme: "dark" });
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("search").isVisible()).toBe(false);
    expect(await page.locator(`${at(opens)} .description`).isVisible()).toBe(true);
    expect(await page.evaluate("getComputedStyle(document.body).color")).toBe("rgb(29, 33, 37)");
  });
});
