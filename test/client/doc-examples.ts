import { readFileSync } from "node:fs";

/** A program in the guide, under the heading that it stands under. */
export interface DocExample {
  title: string;
  code: string;
}

/** The programs of docs/client.md, in their order. */
export function docExamples(): DocExample[] {
  const text = readFileSync(new URL("../../docs/client.md", import.meta.url), "utf8");
  let title = "";
  return [...text.matchAll(/^#+ (.+)$|^```ts\n([\s\S]*?)^```$/gm)].flatMap(([, heading, code]) => {
    title = heading ?? title;
    return code === undefined ? [] : [{ title, code }];
  });
}
