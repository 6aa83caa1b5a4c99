import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";

export interface Contrast {
  text: string;
  ratio: number;
}

/** The contrast of every text that is to be seen, as WCAG 2 counts it, lowest first. */
export async function contrasts(page: Page): Promise<Contrast[]> {
  return page.evaluate(await readFile(new URL("./contrast.page.js", import.meta.url), "utf8"));
}
