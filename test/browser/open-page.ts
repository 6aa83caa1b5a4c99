import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { findOnPath } from "../../lab/lab-paths.ts";
import { browserPackages, ensureDebianPackages } from "../../lab/services/debian.ts";

/** A page in a browser of its own, and what it did that a file should not do. */
export interface OpenedPage {
  page: Page;
  /** Errors, console messages and requests beyond the page itself. */
  surprises: string[];
}

export interface PageOpener {
  open(hash?: string, options?: BrowserContextOptions): Promise<OpenedPage>;
  close(): Promise<void>;
}

/** Debian's Chromium on an HTML text, opened from a file. */
export async function openerFor(html: string): Promise<PageOpener> {
  await ensureDebianPackages(browserPackages, (line) => process.stderr.write(`${line}\n`));
  const folder = await mkdtemp(join(tmpdir(), "browser-"));
  const file = join(folder, "tools.html");
  await writeFile(file, html);
  const address = pathToFileURL(file).href;
  const browser = await launch();
  return {
    async open(hash = "", options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const surprises: string[] = [];
      page.on("pageerror", (error) => surprises.push(`error: ${error.message}`));
      page.on("console", (message) => surprises.push(`console: ${message.text()}`));
      page.on("request", (request) => {
        const url = request.url().split("#")[0] as string;
        if (url !== address && !url.startsWith("data:image/svg+xml")) surprises.push(`request: ${url}`);
      });
      await page.goto(address + hash);
      return { page, surprises };
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true });
    },
  };
}

function launch(): Promise<Browser> {
  // Root has no sandbox.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath: findOnPath("chromium") as string, args });
}
