import headless from "@xterm/headless";

/** Characters of one look that stand together. */
export interface Run {
  /** Counted from 0. */
  column: number;
  text: string;
  /** One of the sixteen of a terminal; absent for that of ordinary text. */
  color?: number;
  isBold: boolean;
  isDim: boolean;
  isInverse: boolean;
}

/** The rows of a terminal after a program has written to it, those that scrolled away included; trailing empty ones are not. */
export async function readScreen(shown: string, columns: number): Promise<Run[][]> {
  const terminal = new headless.Terminal({
    cols: columns,
    rows: 40,
    scrollback: 10_000,
    allowProposedApi: true,
  });
  await new Promise<void>((resolve) => terminal.write(shown, resolve));
  const buffer = terminal.buffer.active;
  const rows = Array.from({ length: buffer.length }, (_, row) => readRow(terminal, row));
  terminal.dispose();
  while (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

function readRow(terminal: headless.Terminal, row: number): Run[] {
  const line = terminal.buffer.active.getLine(row);
  const runs: Run[] = [];
  for (let column = 0; column < (line?.length ?? 0); column++) {
    const cell = line?.getCell(column);
    if (!cell || cell.getWidth() === 0) continue;
    const look = {
      ...(cell.isFgPalette() && { color: cell.getFgColor() }),
      isBold: cell.isBold() !== 0,
      isDim: cell.isDim() !== 0,
      isInverse: cell.isInverse() !== 0,
    };
    const last = runs.at(-1);
    if (last && isSameLook(last, look)) last.text += cell.getChars() || " ";
    else runs.push({ column, text: cell.getChars() || " ", ...look });
  }
  const end = runs.at(-1);
  if (end && !end.isInverse) end.text = end.text.trimEnd();
  return runs.filter(({ text, isInverse }) => isInverse || text.trim() !== "");
}

type Look = Omit<Run, "column" | "text">;

function isSameLook(a: Look, b: Look): boolean {
  return a.color === b.color && a.isBold === b.isBold && a.isDim === b.isDim && a.isInverse === b.isInverse;
}
