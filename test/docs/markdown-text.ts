const WIDTH = 120;

/** As text that markdown takes for nothing else. */
export function asProse(text: string): string {
  return text.replaceAll(/[*<[\]`]|(?<!\w)_|_(?!\w)/g, "\\$&");
}

/** Lines that end before the width, where words do. */
export function wrap(text: string): string {
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) as string;
    if (line !== "" && line.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.join("\n");
}
