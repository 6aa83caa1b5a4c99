import type { Tool } from "../model.ts";
import { operationKey } from "../overlay/operation-key.ts";
import type { Overlay } from "../overlay/overlay.ts";

/** What a human should look at after a version was added: nothing of it stops the generation. */
export function describeDecisions(
  tools: readonly Tool[],
  overlay: Overlay,
  waived: readonly string[],
): string {
  const missingFrom = (section: object) => {
    const known = new Set(Object.keys(section).map(operationKey));
    const missing = tools.filter(({ operation }) => !known.has(operationKey(operation.id)));
    return missing.map(({ name, operation }) => `  ${name}  ${operation.id}`);
  };
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [`${title} (${lines.length})`, ...lines, ""] : [];
  const lines = [
    ...section(
      "Not worded by the overlay: only the document's own words, and the effect guessed from the method",
      missingFrom(overlay.words),
    ),
    ...section(
      "Without need phrases in the overlay: the search finds them by title and description only",
      missingFrom(overlay.needs),
    ),
    ...section(
      "Corrections of the overlay that do not hold here and are left out",
      waived.map((key) => `  ${key}`),
    ),
  ];
  return lines.length > 0 ? `To decide:\n\n${lines.join("\n")}` : "Nothing to decide.";
}
