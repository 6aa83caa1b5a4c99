import { expect, it } from "vitest";
import type { Overlay } from "../../../codegen/overlay/overlay.ts";
import { wordsFor } from "../../../codegen/tools/words-for-version.ts";

const entry = (description: string, args: Record<string, string> = {}) =>
  ({
    "GET /x": { title: "X", effect: "read", external: false, admin: false, description, arguments: args },
  }) as Overlay["words"];
const described = (version: string, text: string) => wordsFor(version, entry(text))["GET /x"]?.description;

it.each([
  ["6.1.0", "Get X{>=6:, or Y}.", "Get X, or Y."],
  ["5.0.0", "Get X{>=6:, or Y}.", "Get X."],
  ["5.0.0", "One. {>=6: Two.} Three.", "One. Three."],
  ["6.0.0", "One. {>=6 <6.1: Two.} Three.", "One. Two. Three."],
  ["6.1.0", "One. {>=6 <6.1: Two.} Three.", "One. Three."],
  ["6.1.0", 'Returns {count, ids}, e.g. {"a": 1}.', 'Returns {count, ids}, e.g. {"a": 1}.'],
])("of %s: %s", (version, text, want) => {
  expect(described(version, text)).toBe(want);
});

it("chooses in the words of arguments too, and changes nothing else", () => {
  const words = wordsFor("5.0.0", entry("Get X.", { "path.pk": "Id{>=6: or UUID}." }));
  expect(words).toEqual(entry("Get X.", { "path.pk": "Id." }));
});
