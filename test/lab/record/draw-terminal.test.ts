import { readFileSync, statSync } from "node:fs";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { drawTerminal } from "../../../lab/record/draw-terminal.ts";

const look = { isBold: false, isDim: false, isInverse: false };

it("puts text where it stood, in its colour, and takes none of it for markup", () => {
  const svg = drawTerminal([[], [{ column: 10, text: '<b> & "c"', color: 2, ...look }]], 80, "a & b");
  const run = parseHTML(svg).document.querySelector("tspan");
  expect(run?.textContent).toBe('<b> & "c"');
  expect([run?.getAttribute("x"), run?.getAttribute("class")]).toEqual(["102", "c2"]);
  expect(parseHTML(svg).document.querySelectorAll("tspan").length).toBe(1);
});

it("shows a bright colour as its dark twin, but grey as grey", () => {
  const runs = [10, 8, 7].map((color, column) => ({ column, text: "x", color, ...look }));
  const drawn = [...parseHTML(drawTerminal([runs], 80, "")).document.querySelectorAll("tspan")];
  expect(drawn.map((run) => run.getAttribute("class") || "plain")).toEqual(["c2", "c8", "plain"]);
});

describe("docs/session.svg, which `npm run record` writes", () => {
  const file = new URL("../../../docs/session.svg", import.meta.url);
  const svg = readFileSync(file, "utf8");
  const text = parseHTML(svg).document.documentElement.textContent ?? "";

  it("is small and loads nothing", () => {
    expect(statSync(file).size).toBeLessThan(60_000);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
      /href|url\(|@import|<script|<image/,
    );
    expect(svg).toContain("prefers-color-scheme:dark");
  });

  it("shows what a new user does, and nothing of the machine that it was recorded on", () => {
    for (const said of ["superset-mcp init", "Cursor: written", 'Did you mean "columns"?', "slice_name"])
      expect(text).toContain(said);
    expect(text).not.toMatch(/\/tmp|\/work|\/root/);
  });
});
