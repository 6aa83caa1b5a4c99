import type { Argument, Schema } from "../model.ts";
import { operationKey } from "../overlay/operation-key.ts";

/** A tool, as far as versions are compared. */
export interface ComparedTool {
  name: string;
  operation: { id: string };
  arguments: readonly Pick<Argument, "name" | "in" | "wire" | "required" | "schema">[];
}
type ComparedArgument = ComparedTool["arguments"][number];

/** What changed for one tool between two versions. */
export interface ToolChange {
  tool: string;
  operation: string;
  /** Each a short phrase: `+ folders (body)`, `uuid is now required`. */
  changes: string[];
}

export interface VersionDiff {
  added: ComparedTool[];
  removed: ComparedTool[];
  /** The same operation under another path template. */
  moved: { tool: string; from: string; to: string }[];
  changed: ToolChange[];
}

/** Compare the tools of two versions, operation by operation. */
export function diffVersions(before: readonly ComparedTool[], after: readonly ComparedTool[]): VersionDiff {
  const old = new Map(before.map((tool) => [operationKey(tool.operation.id), tool]));
  const now = new Map(after.map((tool) => [operationKey(tool.operation.id), tool]));
  const kept = after.flatMap((tool) => {
    const former = old.get(operationKey(tool.operation.id));
    return former ? [{ former, tool }] : [];
  });
  return {
    added: after.filter((tool) => !old.has(operationKey(tool.operation.id))),
    removed: before.filter((tool) => !now.has(operationKey(tool.operation.id))),
    moved: kept
      .filter(({ former, tool }) => former.operation.id !== tool.operation.id)
      .map(({ former, tool }) => ({ tool: tool.name, from: former.operation.id, to: tool.operation.id })),
    changed: kept
      .map(({ former, tool }) => ({
        tool: tool.name,
        operation: tool.operation.id,
        changes: diffArguments(former.arguments, tool.arguments),
      }))
      .filter(({ changes }) => changes.length > 0),
  };
}

function diffArguments(before: ComparedTool["arguments"], after: ComparedTool["arguments"]): string[] {
  const key = ({ in: place, wire, name }: ComparedArgument) =>
    place === "path" ? `path.${name}` : `${place}.${wire}`;
  const old = new Map(before.map((argument) => [key(argument), argument]));
  const now = new Set(after.map(key));
  return [
    ...after
      .filter((argument) => !old.has(key(argument)))
      .map((argument) => `+ ${argument.name} (${argument.in}${argument.required ? ", required" : ""})`),
    ...before
      .filter((argument) => !now.has(key(argument)))
      .map(({ name, in: place }) => `- ${name} (${place})`),
    ...after.flatMap((argument) => {
      const former = old.get(key(argument));
      return former ? diffArgument(former, argument) : [];
    }),
  ];
}

function diffArgument(before: ComparedArgument, after: ComparedArgument): string[] {
  const changes: string[] = [];
  if (before.required !== after.required) {
    changes.push(`${after.name} is ${after.required ? "now" : "no longer"} required`);
  }
  const [old, now] = [typeText(before.schema), typeText(after.schema)];
  if (old !== now) changes.push(`${after.name}: ${old} -> ${now}`);
  const [lost, won] = [valuesOnlyIn(before.schema, after.schema), valuesOnlyIn(after.schema, before.schema)];
  if (lost.length > 0) changes.push(`${after.name} no longer takes ${lost.join(", ")}`);
  if (won.length > 0) changes.push(`${after.name} now also takes ${won.join(", ")}`);
  return changes;
}

function typeText({ type, items }: Schema): string {
  const own = [type ?? "any"].flat().join("|");
  return own === "array" && items ? `array of ${typeText(items)}` : own;
}

function valuesOnlyIn(schema: Schema, other: Schema): string[] {
  if (!schema.enum || !other.enum) return [];
  return schema.enum.filter((value) => !other.enum?.includes(value)).map(String);
}

/** The difference as text for a terminal. */
export function describeDiff(from: string, to: string, diff: VersionDiff): string {
  const toolLine = ({ name, operation }: ComparedTool) => `  ${name}  ${operation.id}`;
  const section = (title: string, lines: string[]) =>
    lines.length > 0 ? [`${title} (${lines.length})`, ...lines, ""] : [];
  const lines = [
    ...section("New operations", diff.added.map(toolLine)),
    ...section("Gone operations", diff.removed.map(toolLine)),
    ...section(
      "Moved operations",
      diff.moved.map((move) => `  ${move.tool}  ${move.from} -> ${move.to}`),
    ),
    ...section(
      "Changed arguments",
      diff.changed.map(({ tool, changes }) => `  ${tool}: ${changes.join("; ")}`),
    ),
  ];
  return lines.length > 0
    ? `From ${from} to ${to}:\n\n${lines.join("\n")}`
    : `Nothing differs between ${from} and ${to}.\n`;
}
