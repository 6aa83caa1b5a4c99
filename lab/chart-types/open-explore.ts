import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { findOnPath } from "../lab-paths.ts";
import type { Account } from "../seed/accounts.ts";
import { browserPackages, ensureDebianPackages } from "../services/debian.ts";

/** A chart type as the browser's registry has it. */
export interface TypeInBrowser {
  readonly title: string;
  readonly category?: string;
  readonly about: string;
  /** Such as DEPRECATED. */
  readonly label?: string;
  readonly deprecated?: true;
  /** Its data come from `explore_json`. */
  readonly legacy?: true;
  readonly behaviors?: readonly string[];
}

/** A control as it is drawn; what is not so is absent. */
export interface ControlInBrowser {
  readonly name: string;
  /** The component that it is drawn by. */
  readonly type: string;
  readonly [property: string]: unknown;
}

/** A chart that was opened in explore, and what came of it. */
export interface OpenedChart {
  readonly controls: readonly ControlInBrowser[];
  readonly status: string | null;
  readonly alert: string | null;
  /** Of each of its queries. */
  readonly rows: readonly (number | null)[];
}

/** What explore writes of a chart: both are JSON text in the request. */
export interface SavedChart {
  readonly params: Readonly<Record<string, unknown>>;
  readonly query_context: { readonly queries: readonly Readonly<Record<string, unknown>>[] };
}

export interface Explore {
  /** All types that are registered there, whether or not a user can choose them. */
  types(path: string, withoutFlags?: readonly string[]): Promise<Readonly<Record<string, TypeInBrowser>>>;
  /** Opens a chart and waits until it is drawn or has failed; then saves it, without Superset taking it in. */
  draw(path: string): Promise<OpenedChart & { saved: SavedChart }>;
  /** Its controls, however little is set. */
  controls(path: string): Promise<readonly ControlInBrowser[]>;
  close(): Promise<void>;
}

const SECONDS = 180;

/** Debian's Chromium, signed in to a Superset. */
export async function openExplore(baseUrl: string, account: Account): Promise<Explore> {
  await ensureDebianPackages(browserPackages, (line) => process.stderr.write(`${line}\n`));
  // Maps ask for tiles of the whole world, which are no part of the chart.
  const alone = `--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${new URL(baseUrl).hostname}`;
  // Root has no sandbox.
  const args = process.getuid?.() === 0 ? [alone, "--no-sandbox"] : [alone];
  const browser = await chromium.launch({ executablePath: findOnPath("chromium") as string, args });
  const context = await signIn(browser, baseUrl, account);
  await context.addInitScript({ path: fileURLToPath(new URL("explore.page.js", import.meta.url)) });
  const opened = async <T>(
    path: string,
    use: (page: Page) => Promise<T>,
    prepare?: (page: Page) => Promise<void>,
  ) => {
    const page = await context.newPage();
    page.setDefaultTimeout(SECONDS * 1000);
    try {
      await prepare?.(page);
      await page.goto(baseUrl + path, { waitUntil: "commit" });
      await page.waitForFunction("window.explore?.isReady()");
      return await use(page);
    } finally {
      await page.close();
    }
  };
  return {
    types: (path, withoutFlags = []) =>
      opened(
        path,
        (page) => page.evaluate("explore.types()"),
        (page) => switchOff(page, path, withoutFlags),
      ),
    controls: (path) => opened(path, (page) => page.evaluate("explore.controls()")),
    draw: (path) => opened(path, drawAndSave),
    close: () => browser.close(),
  };
}

async function signIn(
  browser: Browser,
  baseUrl: string,
  { username, password }: Account,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    locale: "en-US",
    timezoneId: "UTC",
  });
  const page = await context.newPage();
  await page.goto(`${baseUrl}/login/`);
  await page.fill("input[name=username], input#username", username);
  await page.fill("input[name=password], input#password", password);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => !url.pathname.startsWith("/login"));
  await page.close();
  return context;
}

/** Only the browser is told so: the page carries the flags. */
async function switchOff(page: Page, path: string, flags: readonly string[]): Promise<void> {
  if (flags.length === 0) return;
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch();
    const names = flags.join("|");
    const body = (await response.text()).replace(
      new RegExp(`((?:${names})(?:"|&#34;|&quot;): )true`, "g"),
      "$1false",
    );
    await route.fulfill({ response, body });
  });
}

async function drawAndSave(page: Page): Promise<OpenedChart & { saved: SavedChart }> {
  await page.waitForFunction("explore.isDone()");
  const outcome = await page.evaluate<Omit<OpenedChart, "controls">>("explore.outcome()");
  const controls = await page.evaluate<readonly ControlInBrowser[]>("explore.controls()");
  return { ...outcome, controls, saved: await save(page) };
}

/** By the buttons that a user presses; the request is read and goes no further. */
async function save(page: Page): Promise<SavedChart> {
  const sent = new Promise<{ params: string; query_context: string }>((resolve) => {
    page.route("**/api/v1/chart/", (route) => {
      if (route.request().method() !== "POST") return route.continue();
      resolve(route.request().postDataJSON());
      return route.abort();
    });
  });
  await page
    .locator("button", { hasText: /^Save$/ })
    .first()
    .click();
  await page.fill("input[name=new_slice_name]", "Captured");
  await page.click("#btn_modal_save");
  const { params, query_context } = await sent;
  return { params: JSON.parse(params), query_context: JSON.parse(query_context) };
}
