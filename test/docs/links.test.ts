import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { anchorsOf, DOCUMENTS, type Found, linksOf, ROOT } from "./documents.ts";

/** Hosts that somebody has looked at; tests have no internet. */
const HOSTS = new Set(["modelcontextprotocol.io", "superset.apache.org", "openapi-ts.dev", "github.com"]);

/** What is wrong with a link; nothing when it leads somewhere. */
function complaintAbout({ document, text: link }: Found): string | undefined {
  if (/^[a-z]+:/i.test(link)) return complaintAboutAddress(link);
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? document : normalize(join(dirname(document), decodeURI(path)));
  if (!existsSync(join(ROOT, target))) return `there is no ${target}`;
  if (anchor !== undefined && !anchorsOf(target).has(anchor)) return `${target} has no #${anchor}`;
  return undefined;
}

function complaintAboutAddress(link: string): string | undefined {
  if (!URL.canParse(link)) return "is no address";
  const { protocol, hostname } = new URL(link);
  if (protocol !== "https:") return "is not https";
  return HOSTS.has(hostname) ? undefined : `${hostname} is not among the reviewed hosts`;
}

it.each(DOCUMENTS)("every link of %s leads somewhere", (document) => {
  const wrong = linksOf(document).flatMap((link) => {
    const complaint = complaintAbout(link);
    return complaint ? [`${document}:${link.line} ${link.text}: ${complaint}`] : [];
  });
  expect(wrong).toEqual([]);
});

describe("a link is refused", () => {
  const said = (text: string) => complaintAbout({ document: "docs/design.md", line: 1, text });
  it.each([
    ["nowhere.md", "there is no docs/nowhere.md"],
    ["bench.md#nothing", "docs/bench.md has no #nothing"],
    ["#nothing", "docs/design.md has no #nothing"],
    ["http://superset.apache.org", "is not https"],
    ["https://example.com/a", "example.com is not among the reviewed hosts"],
  ])("%s: %s", (link, complaint) => expect(said(link)).toBe(complaint));

  it.each(["bench.md", "#packaging", "../README.md#the-tools", "https://superset.apache.org/docs"])(
    "but not %s",
    (link) => expect(said(link)).toBeUndefined(),
  );
});
