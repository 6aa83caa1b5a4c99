import type { Run } from "./read-screen.ts";

const FONT = 14;
const CHARACTER = 8.4;
const LINE = 19;
const MARGIN = 18;
const BAR = 36;

/** Red, green, yellow, blue, magenta, cyan and grey, on a light and on a dark ground. */
const COLORS: Readonly<Record<number, readonly [light: string, dark: string]>> = {
  1: ["#cf222e", "#ff7b72"],
  2: ["#116329", "#7ee787"],
  3: ["#7d4e00", "#e3b341"],
  4: ["#0969da", "#79c0ff"],
  5: ["#8250df", "#d2a8ff"],
  6: ["#1b7c83", "#56d4dd"],
  8: ["#6e7781", "#8b949e"],
};

/** A picture of a terminal's window, whose text can be selected; it follows the reader's colour scheme and loads nothing. */
export function drawTerminal(rows: readonly (readonly Run[])[], columns: number, title: string): string {
  const width = Math.ceil(columns * CHARACTER + 2 * MARGIN);
  const height = BAR + rows.length * LINE + MARGIN;
  const lines = rows.flatMap((runs, row) => (runs.length > 0 ? [drawRow(runs, row)] : []));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">
<style>${styles()}</style>
<rect class="ground" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>
<circle class="dot" cx="20" cy="18" r="5"/><circle class="dot" cx="38" cy="18" r="5"/><circle class="dot" cx="56" cy="18" r="5"/>
<text class="title" x="${width / 2}" y="23" text-anchor="middle">${escaped(title)}</text>
${lines.join("\n")}
</svg>
`;
}

function drawRow(runs: readonly Run[], row: number): string {
  const y = BAR + row * LINE + FONT;
  return `<text y="${y}" xml:space="preserve">${runs.map(drawRun).join("")}</text>`;
}

/** Its length is given, so that columns stay columns in every font. */
function drawRun({ column, text, color, isBold, isDim, isInverse }: Run): string {
  // Of the bright ones only grey is another than its dark twin.
  const shade = color === undefined || color === 8 ? color : color % 8;
  const isKnown = shade !== undefined && shade in COLORS;
  const names = [isKnown && `c${shade}`, isBold && "b", (isDim || isInverse) && "d"]
    .filter(Boolean)
    .join(" ");
  const x = number(MARGIN + column * CHARACTER);
  const length = [...text].length;
  const fixed = length > 1 ? ` textLength="${number(length * CHARACTER)}"` : "";
  return `<tspan x="${x}"${fixed}${names && ` class="${names}"`}>${escaped(text)}</tspan>`;
}

function styles(): string {
  const color = (scheme: 0 | 1) =>
    Object.entries(COLORS)
      .map(([name, schemes]) => `.c${name}{fill:${schemes[scheme]}}`)
      .join("");
  return [
    `text{font:${FONT}px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:#1f2328}`,
    `.ground{fill:#ffffff;stroke:#d0d7de}.dot{fill:#d0d7de}.title{fill:#59636e;font-size:12px}`,
    `.b{font-weight:600}.d{fill:#59636e}`,
    color(0),
    `@media(prefers-color-scheme:dark){text{fill:#e6edf3}.ground{fill:#0d1117;stroke:#30363d}.dot{fill:#30363d}`,
    `.title,.d{fill:#9198a1}${color(1)}}`,
  ].join("");
}

const number = (value: number) => String(Math.round(value * 10) / 10);

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
