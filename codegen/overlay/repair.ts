import { satisfies, validRange } from "semver";
import type { Problem } from "../model.ts";
import type { Document, Json } from "../parse/document.ts";
import { operationKey } from "./operation-key.ts";
import type { Correction } from "./overlay.ts";

/**
 * Apply the overlay's corrections to a copy of the vendor's document. Every entry must change the document of each
 * version it claims; one that does not is stale and is reported, as is one whose target is not there.
 */
export function repair(
  document: Document,
  version: string,
  corrections: readonly Correction[],
): { document: Document; problems: Problem[]; stale: Correction[] } {
  const repaired = structuredClone(document);
  const problems: Problem[] = [];
  const stale: Correction[] = [];
  corrections.forEach((entry, index) => {
    const valid = validRange(entry.versions) !== null;
    if (valid && !satisfies(version, entry.versions)) return;
    const complaint = valid
      ? applyCorrection(repaired, entry)
      : `"${entry.versions}" is no range of versions`;
    if (!complaint) return;
    stale.push(entry);
    problems.push({ pointer: `spec/overlay/corrections.yaml#/${index}`, message: complaint });
  });
  return { document: repaired, problems, stale };
}

/** What tells a correction from all others, whatever its place in the file: its target and what it does there. */
export function correctionKey(entry: Correction): string {
  const action = (["add", "replace", "merge", "remove"] as const).find((name) => entry[name] !== undefined);
  return `${action} ${entry.operation ?? `schema ${entry.schema}`} ${entry.at}`.trim();
}

/** Returns what is wrong with the entry, or nothing when it changed the document. */
function applyCorrection(document: Document, entry: Correction): string | undefined {
  const name = entry.operation ?? `schema ${entry.schema}`;
  const root = entry.operation ? findOperation(document, entry.operation) : document.components.schemas;
  if (!root) return `${name} is not in this version's document; narrow \`versions\``;
  const path = [...(entry.schema ? [entry.schema] : []), ...pointerSegments(entry.at)];
  const key = path.pop();
  if (key === undefined) return `${name}: \`at\` must name a part of the operation`;
  const parent = path.reduce<Json | undefined>((value, segment) => child(value, segment), root as Json);
  if (typeof parent !== "object" || parent === null) return `${name}: nothing at ${entry.at || "/"}`;
  return change(parent as Record<string, Json>, key, entry, `${name} ${entry.at}`);
}

function change(
  parent: Record<string, Json>,
  key: string,
  entry: Correction,
  where: string,
): string | undefined {
  const before = JSON.stringify(parent[key]);
  const present = before !== undefined;
  if (entry.add !== undefined) {
    if (present) return `${where} is there already; the vendor may have fixed it`;
    parent[key] = structuredClone(entry.add) as Json;
    return undefined;
  }
  if (!present) return `${where} is not there`;
  if (entry.remove) {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
    return undefined;
  }
  parent[key] = entry.merge
    ? ({ ...(parent[key] as object), ...structuredClone(entry.merge) } as Json)
    : (structuredClone(entry.replace) as Json);
  return JSON.stringify(parent[key]) === before
    ? `${where} is already so; the entry changes nothing`
    : undefined;
}

function findOperation(document: Document, id: string): unknown {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (operationKey(`${method.toUpperCase()} ${path}`) === operationKey(id)) return operation;
    }
  }
  return undefined;
}

function pointerSegments(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function child(value: Json | undefined, segment: string): Json | undefined {
  return typeof value === "object" && value !== null ? (value as Record<string, Json>)[segment] : undefined;
}
