import { expect } from "vitest";
import type { OperationTool } from "../../src/tools/tool.ts";
import { decodeRison } from "../src/http/rison.decoder.ts";
import type { Declared, Input } from "./declared.ts";
import { ACCESS_TOKEN, BROWSER_COOKIE, CSRF_TOKEN, type Recorded, SESSION_COOKIE } from "./recorder.ts";

/** Inputs with the values given for them. */
export type Given = readonly { input: Input; value: unknown }[];

/** That a request is, to the byte where bytes matter, what the document says these inputs are sent as. */
export async function expectRequest(
  recorded: Recorded,
  declared: Declared,
  tool: OperationTool,
  given: Given,
  baseUrl: string,
): Promise<void> {
  const at = (place: Input["in"]) => given.filter(({ input }) => input.in === place);
  expect(recorded.method).toBe(declared.method);
  const path = at("path").reduce(
    (template, { input, value }) => template.replace(`{${input.wire}}`, encodeURIComponent(String(value))),
    declared.path,
  );
  expect(recorded.path).toBe(path);
  expectQuery(recorded.query, at("query"), at("q"));
  expectHeaders(recorded, declared, tool, baseUrl);
  await expectBody(recorded, declared, [...at("body"), ...at("form")]);
}

function expectQuery(query: string, plain: Given, q: Given): void {
  // Nothing but what percent-encoding leaves as it is, so that no proxy and no second decoding changes it.
  expect(query).toMatch(/^[\w.!~*'()%=&-]*$/);
  const sent = Object.fromEntries(
    query
      .split("&")
      .filter(Boolean)
      .map((pair) => pair.split("=").map(decodeURIComponent) as [string, string]),
  );
  const wanted: Record<string, unknown> = Object.fromEntries(
    plain.map(({ input, value }) => [input.wire, Array.isArray(value) ? value.join(",") : String(value)]),
  );
  if (q.length > 0) {
    const [first] = q;
    const whole = q.length === 1 && first?.input.wire === "q";
    wanted.q = whole ? first?.value : Object.fromEntries(q.map(({ input, value }) => [input.wire, value]));
  }
  expect({ ...sent, ...(sent.q !== undefined && { q: decodeRison(sent.q) }) }).toEqual(wanted);
}

function expectHeaders(
  { headers, method }: Recorded,
  { mediaType }: Declared,
  tool: OperationTool,
  baseUrl: string,
) {
  expect(headers.accept).toContain("application/json");
  expect(headers.accept).not.toContain("*/*");
  const asBrowser = tool.credential === "session";
  expect(headers.authorization).toBe(asBrowser ? undefined : `Bearer ${ACCESS_TOKEN}`);
  const write = method !== "GET";
  expect(headers["x-csrftoken"]).toBe(write ? CSRF_TOKEN : undefined);
  expect(headers.referer).toBe(write ? `${baseUrl}/` : undefined);
  // Before its first write a browser session has no other cookie than that of its sign-in.
  if (asBrowser && !write) expect([BROWSER_COOKIE, SESSION_COOKIE]).toContain(headers.cookie);
  else expect(headers.cookie).toBe(SESSION_COOKIE);
  const type = headers["content-type"]?.split(";")[0];
  expect(type).toBe(write ? (mediaType ?? "application/json") : undefined);
}

async function expectBody({ body, headers }: Recorded, { mediaType }: Declared, given: Given): Promise<void> {
  if (!mediaType) {
    expect(body).toBe("");
    return;
  }
  const [first] = given;
  const whole = given.length === 1 && first?.input.wire === "body";
  const wanted = whole
    ? first?.value
    : Object.fromEntries(given.map(({ input, value }) => [input.wire, value]));
  if (mediaType === "application/json") {
    expect(JSON.parse(body)).toEqual(wanted);
    return;
  }
  const type = headers["content-type"] as string;
  const form = await new Response(body, { headers: { "Content-Type": type } }).formData();
  const sent = await Promise.all([...form].map(async ([name, value]) => [name, await fieldText(value)]));
  const texts = Object.entries(wanted as object).map(([name, value]) => [name, wantedText(value)]);
  expect(Object.fromEntries(sent)).toEqual(Object.fromEntries(texts));
}

async function fieldText(value: string | File): Promise<string> {
  return typeof value === "string" ? value : `${value.name}: ${await value.text()}`;
}

/** Lists are comma-separated, files have their name and content, all else is text. */
function wantedText(value: unknown): string {
  if (Array.isArray(value)) return value.join(",");
  if (typeof value !== "object" || value === null) return String(value);
  const { name, text } = value as { name: string; text: string };
  return `${name}: ${text}`;
}
