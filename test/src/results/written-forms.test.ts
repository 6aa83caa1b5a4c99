import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMask } from "../../../src/results/mask.ts";
import { writtenForms } from "../../../src/results/written-forms.ts";

const AWKWARD = "pw \"'&<x>\\/+ %é日~!*()";

describe("a secret is taken out", () => {
  it.each<[string, (secret: string) => string]>([
    ["of a URL", encodeURIComponent],
    [
      "of a URL in small letters",
      (secret) => encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase()),
    ],
    [
      "of a URL as Python writes it",
      (secret) =>
        encodeURIComponent(secret).replace(
          /[!'()*]/g,
          (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
        ),
    ],
    ["of a URL with + for spaces", (secret) => encodeURIComponent(secret).replaceAll("%20", "+")],
    ["of JSON", (secret) => JSON.stringify({ secret })],
    ["of JSON in JSON", (secret) => JSON.stringify({ text: JSON.stringify({ secret }) })],
    [
      "of JSON in plain ASCII",
      (secret) =>
        JSON.stringify({ secret }).replace(
          /[^ -~]/g,
          (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
        ),
    ],
    [
      "of a page",
      (secret) =>
        secret
          .replaceAll("&", "&amp;")
          .replaceAll("<", "&lt;")
          .replaceAll(">", "&gt;")
          .replaceAll('"', "&#34;")
          .replaceAll("'", "&#39;"),
    ],
    [
      "of a page in JSON",
      (secret) =>
        JSON.stringify(
          secret
            .replaceAll("&", "&amp;")
            .replaceAll("<", "&lt;")
            .replaceAll(">", "&gt;")
            .replaceAll('"', "&quot;")
            .replaceAll("'", "&#x27;"),
        ),
    ],
  ])("%s", (_, write) => {
    const masked = createMask(() => [AWKWARD])(`before ${write(AWKWARD)} after`);
    expect(masked).toMatch(/^before .*\*\*\*.* after$/);
    expect(masked).not.toMatch(/pw|日|65e5/);
  });

  it("of base64, whatever stands around it there", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.uuid(), (before, after, secret) => {
        for (const encoding of ["base64", "base64url"] as const) {
          const text = Buffer.from(before + secret + after).toString(encoding);
          const left = Buffer.from(
            createMask(() => [secret])(text)
              .split("***")
              .join("A"),
            encoding,
          );
          expect(left.toString("latin1")).not.toContain(secret.slice(4, -4));
          expect(createMask(() => [secret])(text)).toContain("***");
        }
      }),
    );
  });

  it("in base64 only where there is enough of it: short passwords would be found in ordinary words", () => {
    expect(writtenForms("hunter22")).toEqual(["hunter22"]);
  });

  it("as it is, in one form only, where nothing writes it otherwise", () => {
    const forms = writtenForms("0123456789abcdef");
    expect(forms.filter((form) => form.includes("0123"))).toEqual(["0123456789abcdef"]);
  });
});

describe("of a text that was cut", () => {
  const mask = createMask(() => ["the-secret-of-somebody"]);

  it.each([
    ["begins with the-secret-of…", "begins with ***…"],
    ["the-secret-of-somebod…", "***…"],
    ["begins with the-sec… and goes on", "begins with ***… and goes on"],
    ["twice the-secret…, the-secret-of…", "twice ***…, ***…"],
    ["whole the-secret-of-somebody…", "whole ***…"],
  ])("the beginning of a secret is taken out: %s", (text, want) => {
    expect(mask(text)).toBe(want);
  });

  it.each(["ends with the-s…", "an ordinary text…", "the-secret-of is a name"])(
    "%s is left alone",
    (text) => {
      expect(mask(text)).toBe(text);
    },
  );
});
