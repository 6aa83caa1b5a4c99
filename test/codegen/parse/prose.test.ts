import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanProse } from "../../../codegen/parse/prose.ts";

describe("cleanProse", () => {
  const cases: [title: string, given: string | undefined, want: string][] = [
    ["gives nothing for nothing", undefined, ""],
    ["keeps plain text", "Get a chart", "Get a chart"],
    ["joins lines", "Get\n  a\tchart\r\n", "Get a chart"],
    ["heals a folding leftover", "Get\\n a chart", "Get a chart"],
    ["heals a doubled folding leftover", "Get\\\\na chart", "Get a chart"],
    ["turns breaks into spaces", "One<br>two<br />three<BR/>", "One two three"],
    ["removes markup but keeps its text", 'See <a href="https://x.y/z">the docs</a>', "See the docs"],
    ["removes code marks", "The `slice_name`", "The slice_name"],
    ["parts sentences that lost their space", "Creates a Tag.Returns it", "Creates a Tag. Returns it"],
    [
      "leaves versions and addresses together",
      "Since 4.1 at superset.apache.org",
      "Since 4.1 at superset.apache.org",
    ],
    ["leaves other scripts alone", "Größe – 大小", "Größe – 大小"],
  ];
  it.each(cases)("%s", (_, given, want) => {
    expect(cleanProse(given)).toBe(want);
  });

  it("always gives one line without doubled or outer spaces", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "B", ".", " ", "\n", "\\", "n", "<", ">", "`", "br"),
    });
    fc.assert(
      fc.property(text, (given) => {
        expect(cleanProse(given)).not.toMatch(/\n|\s\s|^\s|\s$|`/);
      }),
    );
  });
});
