/** A Markdown table; numbers are put to the right. A cell that is undefined shows as a dash. */
export function table(head: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, column) => (column === 0 ? "---" : "--:"));
  return [
    line(head),
    line(rule),
    ...rows.map((cells) => line(cells.map((cell) => (cell ?? "–").replaceAll("|", "\\|")))),
  ].join("\n");
}

/** Three digits that count: 0.12, 1.23, 12.3, 123, 1,234. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return "–";
  const size = Math.abs(value);
  return value.toLocaleString("en", {
    minimumFractionDigits: size < 10 ? 2 : size < 100 ? 1 : 0,
    maximumFractionDigits: size < 10 ? 2 : size < 100 ? 1 : 0,
  });
}

export const whole = (value: number): string => Math.round(value).toLocaleString("en");
export const mebibytes = (bytes: number): string => digits(bytes / 1024 ** 2);
export const megabytes = (bytes: number): string => digits(bytes / 1e6);
/** How often the second goes into the first. */
export const ratio = (value: number, base: number): string => `${digits(value / base)} x`;
