import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { digits } from "./markdown.ts";
import type { Results, ServerResult } from "./results.ts";

interface Panel {
  readonly title: string;
  readonly bars: readonly { readonly label: string; readonly value: number }[];
}

const size = { width: 640, height: 210 };

/** Four panels of bars, one SVG. */
export function plot(results: Results): string {
  const drawn = panels(results).map(
    (panel, index) => `<g transform="translate(0 ${index * size.height})">${draw(panel)}</g>`,
  );
  const height = drawn.length * size.height;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${height}" viewBox="0 0 ${size.width} ${height}"><rect width="100%" height="100%" fill="white"/>${drawn.join("")}</svg>\n`;
}

function panels(results: Results): Panel[] {
  const bars = (value: (server: ServerResult) => number | undefined) =>
    results.servers.flatMap((server) => {
      const number = value(server);
      return number === undefined ? [] : [{ label: server.label, value: number }];
    });
  const { exit, idle } = results.node;
  return [
    {
      title: "Spawn to first tools/list answered, ms",
      bars: [{ label: "bare node", value: exit.p50 }, ...bars(({ start }) => start.list.p50)],
    },
    {
      title: "RSS after tools/list, MiB",
      bars: [
        { label: "idle node", value: idle.rss / 1024 ** 2 },
        ...bars(({ profile }) => profile.afterList.rss / 1024 ** 2),
      ],
    },
    {
      title: "Overhead of a call over raw fetch on the replay, p50, ms",
      bars: bars(({ profile }) => profile.onReplay?.sequential.p50),
    },
    {
      title: "Tokens of tools/list",
      bars: bars(({ profile }) => profile.list.tokens),
    },
  ];
}

function draw({ title, bars }: Panel): string {
  const { document } = parseHTML("<html><body></body></html>");
  const largest = Math.max(...bars.map(({ value }) => value));
  const chart = Plot.plot({
    document,
    ...size,
    marginLeft: 190,
    marginTop: 40,
    x: { axis: null, domain: [0, largest * 1.15] },
    y: { label: null, domain: bars.map(({ label }) => label), tickSize: 0 },
    marks: [
      Plot.barX(bars, {
        x: "value",
        y: "label",
        fill: ({ label }) => (/this|same/.test(label) ? "#1b7f5c" : "#9aa5b1"),
      }),
      Plot.text(bars, {
        x: "value",
        y: "label",
        text: ({ value }) => digits(value),
        textAnchor: "start",
        dx: 4,
      }),
      Plot.text([title], { frameAnchor: "top-left", dy: -28, dx: -180, fontWeight: "bold", fontSize: 13 }),
    ],
  });
  return chart.outerHTML;
}
