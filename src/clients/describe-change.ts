import { styleText } from "node:util";
import { structuredPatch } from "diff";
import { SECRET_VARIABLES } from "../config/settings.ts";
import { printable } from "../results/printable.ts";
import type { ConfigurationChange } from "./configuration.ts";

/**
 * A change as a person reads it: the lines that go and come of the one server. A line of the file itself may hold other servers
 * and their secrets too.
 */
export function describeChange({ client, path, before, own }: ConfigurationChange): string {
  const { hunks } = structuredPatch("", "", own.before ?? "", own.after, "", "", { context: 0 });
  const lines = hunks
    .flatMap(({ lines }) => lines)
    .filter((line) => !line.startsWith("\\"))
    .map((line) => paint(printable(hideSecret(line))));
  return [`${client.title}: ${path}${before === undefined ? " (new)" : ""}`, ...lines].join("\n");
}

const paint = (line: string) =>
  styleText(line.startsWith("-") ? "red" : "green", line, { stream: process.stdout });

/** What an entry of ours that is replaced may have held. */
function hideSecret(line: string): string {
  const holds = SECRET_VARIABLES.some((variable) => new RegExp(`\\b${variable}\\b`).test(line));
  return holds ? line.replace(/([:=]\s*).*$/, "$1…") : line;
}
