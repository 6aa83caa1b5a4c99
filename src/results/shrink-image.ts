/** Pixels by rows from the top, four bytes each: red, green, blue, opacity. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/** How many pixels of the source a pixel of the target spans along one axis: the first, and how much of each it takes. */
interface Span {
  start: number;
  shares: readonly number[];
}

/** Make a picture smaller: each pixel becomes the average of those that it stands for, in the shares that it covers. */
export function shrinkImage(source: Pixels, width: number, height: number): Pixels {
  const data = new Uint8Array(width * height * 4);
  const columns = spans(source.width, width);
  const rows = spans(source.height, height);
  for (const [y, row] of rows.entries()) {
    for (const [x, column] of columns.entries()) {
      writeAverage(source, row, column, data, (y * width + x) * 4);
    }
  }
  return { width, height, data };
}

function spans(from: number, to: number): Span[] {
  const ratio = from / to;
  return Array.from({ length: to }, (_, index) => {
    const [begin, end] = [index * ratio, Math.min((index + 1) * ratio, from)];
    const start = Math.floor(begin);
    const shares = Array.from(
      { length: Math.ceil(end) - start },
      (_, offset) => Math.min(end, start + offset + 1) - Math.max(begin, start + offset),
    );
    return { start, shares };
  });
}

/** A colour counts as much as it is opaque. */
function writeAverage(
  { data, width }: Pixels,
  row: Span,
  column: Span,
  target: Uint8Array,
  at: number,
): void {
  let [red, green, blue, opacity, area] = [0, 0, 0, 0, 0];
  for (let y = 0; y < row.shares.length; y++) {
    let from = ((row.start + y) * width + column.start) * 4;
    for (let x = 0; x < column.shares.length; x++, from += 4) {
      const share = (row.shares[y] as number) * (column.shares[x] as number);
      const weight = share * (data[from + 3] as number);
      red += weight * (data[from] as number);
      green += weight * (data[from + 1] as number);
      blue += weight * (data[from + 2] as number);
      opacity += weight;
      area += share;
    }
  }
  if (opacity === 0) return;
  target[at] = Math.round(red / opacity);
  target[at + 1] = Math.round(green / opacity);
  target[at + 2] = Math.round(blue / opacity);
  target[at + 3] = Math.round(opacity / area);
}
