import { styleText } from "node:util";
import { structuredPatch } from "diff";
import { SECRET_VARIABLES } from "../config/settings.ts";
import type { ConfigurationChange } from "./configuration.ts";

/** A change as a person reads it: the lines that go and come, and none of the others, which may hold other servers' secrets. */
export function describeChange({ client, path, before, after }: ConfigurationChange): string {
  const { hunks } = structuredPatch("", "", before ?? "", after, "", "", { context: 0 });
  const lines = hunks
    .flatMap(({ lines }) => lines)
    .filter((line) => !line.startsWith("\\"))
    .map((line) => paint(hideSecret(line)));
  return [`${client.title}: ${path}${before === undefined ? " (new)" : ""}`, ...lines].join("\n");
}

const paint = (line: string) =>
  styleText(line.startsWith("-") ? "red" : "green", line, { stream: process.stdout });

/** What an entry of ours that is replaced may have held. */
function hideSecret(line: string): string {
  const holds = SECRET_VARIABLES.some((variable) => new RegExp(`\\b${variable}\\b`).test(line));
  return holds ? line.replace(/([:=]\s*).*$/, "$1…") : line;
}
