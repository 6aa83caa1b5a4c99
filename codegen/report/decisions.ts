import type { Tool } from "../model.ts";
import { operationKey } from "../overlay/operation-key.ts";
import type { Overlay } from "../overlay/overlay.ts";

/** What a human should look at after a version was added: nothing of it stops the generation. */
export function describeDecisions(
  tools: readonly Tool[],
  overlay: Overlay,
  waived: readonly string[],
): string {
  const worded = new Set(Object.keys(overlay.words).map(operationKey));
  const unworded = tools.filter(({ operation }) => !worded.has(operationKey(operation.id)));
  const silent = unworded.flatMap(({ name, operation }) => [`  ${name}  ${operation.id}`]);
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [`${title} (${lines.length})`, ...lines, ""] : [];
  const lines = [
    ...section(
      "Not worded by the overlay: only the document's own words, and the effect guessed from the method",
      silent,
    ),
    ...section(
      "Corrections of the overlay that do not hold here and are left out",
      waived.map((key) => `  ${key}`),
    ),
  ];
  return lines.length > 0 ? `To decide:\n\n${lines.join("\n")}` : "Nothing to decide.";
}
