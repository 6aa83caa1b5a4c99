import { expect, it } from "vitest";
import { headerSecrets } from "../../../src/http/header-secrets.ts";

const base64 = (text: string) => Buffer.from(text).toString("base64");

it.each<[string, string, string[]]>([
  ["X-Key", "the-key", ["the-key"]],
  ["X-Key", "two words", ["two words"]],
  ["Authorization", "Bearer the-token", ["Bearer the-token", "the-token"]],
  [
    "Proxy-Authorization",
    `Basic ${base64("ann:pass:word")}`,
    [`Basic ${base64("ann:pass:word")}`, base64("ann:pass:word"), "ann:pass:word", "pass:word"],
  ],
  ["cookie", "a=first; b=second", ["a=first; b=second", "first", "second"]],
])("of the header %s: %s the parts are secret too", (name, value, want) => {
  expect(headerSecrets(name, value)).toEqual(want);
});
