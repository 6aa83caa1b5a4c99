import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { mendLayouts } from "../../../../src/jobs/assets/mend-layouts.ts";
import { uuid } from "./sample-assets.ts";

const PATH = "dashboards/a.yaml";
const mend = (text: string) => mendLayouts(new Map([[PATH, text]])).get(PATH) as string;
const chart = (id: string, chartId: number, uuidLine = "") =>
  `  ${id}:\n    id: ${id}\n    type: CHART\n    children: []\n    meta:\n      chartId: ${chartId}\n${uuidLine}`;
const own = (number: number) => `      uuid: ${uuid(number)}\n`;
const holder = (id: string, children: string[]) =>
  `  ${id}:\n    id: ${id}\n    children:\n${children.map((child) => `    - ${child}\n`).join("")}`;

describe("a layout", () => {
  it("without UUIDs gets them, and the rows that an export added for want of them go", () => {
    const grid = (rows: string[]) => holder("GRID_ID", rows);
    const text = `css: '007'\nposition:\n${grid(["ROW-1", "ROW-N-X"])}${holder("ROW-1", ["CHART-1", "CHART-2"])}${chart("CHART-1", 1)}${chart("CHART-2", 2)}${holder("ROW-N-X", ["CHART-A", "CHART-B"])}${chart("CHART-A", 1, own(1))}${chart("CHART-B", 2, own(2))}n: 12345678901234567890\n`;
    const want = `css: '007'\nposition:\n${grid(["ROW-1"])}${holder("ROW-1", ["CHART-1", "CHART-2"])}${chart("CHART-1", 1, own(1))}${chart("CHART-2", 2, own(2))}n: 12345678901234567890\n`;
    expect(parse(mend(text))).toEqual(parse(want));
    expect(mend(text)).toContain("css: '007'");
    expect(mend(text)).toContain("n: 12345678901234567890");
  });

  it("keeps an added row for a chart that stands nowhere else", () => {
    const text = `position:\n${holder("GRID_ID", ["ROW-1", "ROW-N-X"])}${holder("ROW-1", ["CHART-1"])}${chart("CHART-1", 1)}${holder("ROW-N-X", ["CHART-A", "CHART-B"])}${chart("CHART-A", 1, own(1))}${chart("CHART-B", 2, own(2))}`;
    const { position } = parse(mend(text));
    expect(position["ROW-N-X"].children).toEqual(["CHART-B"]);
    expect(position["CHART-1"].meta.uuid).toBe(uuid(1));
  });

  it("that has them all is left alone, to the last character", () => {
    const text = `# a comment\nposition:\n${holder("ROW-1", ["CHART-1"])}${chart("CHART-1", 1, own(1))}`;
    expect(mend(text)).toBe(text);
  });
});
