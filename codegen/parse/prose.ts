/**
 * The document's prose as one line of plain text: markup removed, folding leftovers (`\n` as two characters, doubled
 * spaces) healed, sentences that lost the space between them parted.
 */
export function cleanProse(text: string | undefined): string {
  return (text ?? "")
    .replace(/<br\s*\/?>/gi, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/\\+n/g, " ")
    .replace(/`/g, "")
    .replace(/\.(?=[A-Z][a-z])/g, ". ")
    .replace(/\s+/g, " ")
    .trim();
}
