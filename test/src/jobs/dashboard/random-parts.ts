import * as fc from "fast-check";
import { evenWidths, HEADER_SIZES, type Part } from "../../../../src/jobs/dashboard/part.ts";

const words = fc.string({ minLength: 1, maxLength: 12, unit: "binary" }).filter((text) => text.trim() !== "");
const height = fc.oneof(fc.constant(50), fc.integer({ min: 5, max: 1000 }));
const header: fc.Arbitrary<Part> = fc.record({
  kind: fc.constant("header"),
  text: words,
  size: fc.constantFrom(...HEADER_SIZES),
});
const divider: fc.Arbitrary<Part> = fc.constant({ kind: "divider" });

function leaf(width: number): fc.Arbitrary<Part> {
  const sizes = { width: fc.constant(width), height };
  return fc.oneof<fc.Arbitrary<Part>[]>(
    fc.record({ kind: fc.constant("chart"), chart: fc.constant(1), ...sizes }),
    fc.record({ kind: fc.constant("text"), text: words, ...sizes }),
  );
}

function widths(columns: number): fc.Arbitrary<number[]> {
  const even = fc.integer({ min: 1, max: Math.min(6, columns) }).map((count) => evenWidths(count, columns));
  const any = fc
    .array(fc.integer({ min: 1, max: columns }), { minLength: 1, maxLength: 5 })
    .map((all) =>
      all.filter((_, place) => all.slice(0, place + 1).reduce((sum, width) => sum + width, 0) <= columns),
    );
  return fc.oneof(even, any);
}

function row(depth: number, columns: number, hasColumns: boolean): fc.Arbitrary<Part> {
  return widths(columns).chain((all) =>
    fc
      .tuple(
        ...all.map((width) =>
          hasColumns && depth > 0 ? fc.oneof(leaf(width), column(depth - 1, width)) : leaf(width),
        ),
      )
      .map((parts) => ({ kind: "row", parts })),
  );
}

function column(depth: number, width: number): fc.Arbitrary<Part> {
  const inner = depth > 0 ? [row(0, width, false), tabs(0, width)] : [];
  return fc
    .array(fc.oneof(leaf(width), header, divider, ...inner), { minLength: 1, maxLength: 3 })
    .map((parts) => ({ kind: "column", width, parts }));
}

function tabs(depth: number, columns: number): fc.Arbitrary<Part> {
  const inner = content(depth, columns);
  const tab = fc.record({
    kind: fc.constant("tab" as const),
    title: words,
    parts: fc.oneof(fc.constant<Part[]>([]), inner),
  });
  return fc.array(tab, { minLength: 1, maxLength: 3 }).map((all) => ({ kind: "tabs", tabs: all }));
}

function content(depth: number, columns = 12): fc.Arbitrary<Part[]> {
  const inner = depth > 0 ? [tabs(depth - 1, columns)] : [];
  return fc.array(fc.oneof(row(depth, columns, true), header, divider, ...inner), {
    minLength: 1,
    maxLength: 4,
  });
}

/** Dashboards as an outline can say them; a chart's number is its place, so that none comes twice. */
export const dashboards: fc.Arbitrary<Part[]> = fc
  .oneof({ weight: 4, arbitrary: content(2) }, { weight: 1, arbitrary: tabs(2, 12).map((part) => [part]) })
  .map((parts) => {
    let chart = 0;
    const numbered = (part: Part): Part => {
      if (part.kind === "chart") return { ...part, chart: ++chart };
      if ("parts" in part) return { ...part, parts: part.parts.map(numbered) };
      if (part.kind !== "tabs") return part;
      return { kind: "tabs", tabs: part.tabs.map((tab) => ({ ...tab, parts: tab.parts.map(numbered) })) };
    };
    return parts.map(numbered);
  });
