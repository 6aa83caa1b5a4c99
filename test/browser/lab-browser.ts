import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { findOnPath, projectRoot } from "../../lab/lab-paths.ts";
import type { Account } from "../../lab/seed/accounts.ts";
import { browserPackages, ensureDebianPackages } from "../../lab/services/debian.ts";

/** A page whose charts have all drawn, or failed. */
export interface DrawnPage {
  /** What the page's own store says of each chart. */
  charts: { id: number; status: string; alert: string | null; rows: (number | null)[] }[];
  /** Places in the page that hold something drawn. */
  drawn: number;
  /** What can be read in the page in place of a chart. */
  complaints: string[];
  /** Errors that the page's code did not catch. */
  errors: string[];
}

export interface LabBrowser {
  /** @param picture name of the screenshot that is kept in .results/charts/<version>/ */
  explore(chartId: number, picture: string): Promise<DrawnPage>;
  /** With all its tabs, one after the other. */
  dashboard(id: number | string, picture: string): Promise<DrawnPage>;
  close(): Promise<void>;
}

const MOST_SECONDS = 60;

/** Debian's Chromium, signed in to a lab's Superset. It draws maps in software, and has no network but that Superset. */
export async function openLabBrowser(
  baseUrl: string,
  version: string,
  account: Account,
): Promise<LabBrowser> {
  await ensureDebianPackages(browserPackages, (line) => process.stderr.write(`${line}\n`));
  const pictures = join(projectRoot, ".results", "charts", version);
  await mkdir(pictures, { recursive: true });
  const args = [
    "--enable-unsafe-swiftshader",
    // Names are not looked up; a route that refuses them would switch off the cache of Superset's many scripts.
    `--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${new URL(baseUrl).hostname}`,
    // Root has no sandbox.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
  const browser = await chromium.launch({ executablePath: findOnPath("chromium") as string, args });
  const context = await browser.newContext({
    ...{ viewport: { width: 1400, height: 900 }, locale: "en-US", timezoneId: "UTC" },
  });
  await context.addInitScript({ path: fileURLToPath(new URL("lab-browser.page.js", import.meta.url)) });
  await signIn(context, baseUrl, account);
  const draw = async (
    path: string,
    picture: string,
    open: (page: Page) => Promise<string[]> = async () => [],
  ): Promise<DrawnPage> => {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    try {
      await page.goto(baseUrl + path, { waitUntil: "commit" });
      const before = await open(page);
      await untilDone(page);
      await page.screenshot({ path: join(pictures, `${picture}.png`), timeout: MOST_SECONDS * 1000 });
      // A picture takes a while: what has broken meanwhile is seen, and what is just drawn again is waited for.
      const { drawn, ...others } = await untilDone(page);
      return { ...others, drawn: new Set([...before, ...drawn]).size, errors };
    } finally {
      await page.close();
    }
  };
  return {
    explore: (id, picture) => draw(`/explore/?slice_id=${id}`, picture),
    dashboard: (id, picture) => draw(`/superset/dashboard/${id}/`, picture, openTabs),
    close: () => browser.close(),
  };
}

/**
 * Opens one tab after the other, each until its charts have drawn.
 * @returns the places that were drawn in any of them
 */
async function openTabs(page: Page): Promise<string[]> {
  // A chart out of sight is not drawn.
  await page.setViewportSize({ width: 1400, height: 4000 });
  const opened = new Set<string | null>();
  const drawn: string[] = [];
  for (;;) {
    drawn.push(...(await untilDone(page)).drawn);
    const tabs = await page.locator(".dashboard-component-tabs [role=tab]:visible").all();
    const ids = await Promise.all(tabs.map((tab) => tab.getAttribute("id")));
    for (const [at, tab] of tabs.entries())
      if ((await tab.getAttribute("aria-selected")) === "true") opened.add(ids[at] ?? null);
    // Those inside another come after it, and first: they are hidden once the outer one is left.
    const next = tabs.findLast((_, at) => !opened.has(ids[at] ?? null));
    if (!next) return drawn;
    await next.click();
    await page.waitForFunction(
      (tab) => tab?.getAttribute("aria-selected") === "true",
      await next.elementHandle(),
    );
    await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  }
}

/** As the page tells it, all at one moment. */
type Shown = Pick<DrawnPage, "charts" | "complaints"> & { drawn: string[] };

/** Until every chart has drawn or failed, and what there was to see right then; or what there is when time is up. */
async function untilDone(page: Page): Promise<Shown> {
  try {
    // Asked in one go: a chart that is drawn once more is gone for a moment.
    const shown = await page.waitForFunction("window.lab?.isDone() && lab.shown()", undefined, {
      timeout: MOST_SECONDS * 1000,
    });
    return (await shown.jsonValue()) as Shown;
  } catch {
    return await page.evaluate<Shown>("lab.shown()");
  }
}

async function signIn(
  context: BrowserContext,
  baseUrl: string,
  { username, password }: Account,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${baseUrl}/login/`);
  await page.fill("input[name=username], input#username", username);
  await page.fill("input[name=password], input#password", password);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => !url.pathname.startsWith("/login"));
  await page.close();
}
