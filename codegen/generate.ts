import { createHash } from "node:crypto";
import { emitEndpoints } from "./emit/endpoints.ts";
import { emitSearch } from "./emit/search.ts";
import { GenerationError } from "./emit/source.ts";
import { emitTools, emitToolType } from "./emit/tools.ts";
import { emitTypes } from "./emit/types.ts";
import { emitValidators } from "./emit/validators.ts";
import { emitManifest, emitVersionIndex, groupByResource } from "./emit/version-index.ts";
import type { Problem, Tool } from "./model.ts";
import { correctCredentials } from "./overlay/credentials.ts";
import type { Correction, Overlay } from "./overlay/overlay.ts";
import { correctionKey, repair } from "./overlay/repair.ts";
import { type Document, parseDocument } from "./parse/document.ts";
import type { ListInfo } from "./tools/list-info.ts";
import type { NameLock } from "./tools/name-lock.ts";
import { planTools } from "./tools/plan.ts";
import { searchEntries } from "./tools/search-entry.ts";

export interface VersionInput {
  version: string;
  /** The vendor's document, verbatim. */
  openapi: string;
  info: ListInfo;
  overlay: Overlay;
  lock: NameLock;
  /** Corrections that were found not to hold for this version when it was added; see `correctionKey`. */
  waived?: readonly string[];
}

export interface VersionOutput {
  /** Path below `generated/<version>/` -> text. */
  files: Map<string, string>;
  /** The name lock with this version's operations entered. */
  lock: NameLock;
}

/** A version as it was understood: its repaired document, and the tools decided from it. */
export interface VersionPlan {
  document: Document;
  tools: Tool[];
  lock: NameLock;
  problems: Problem[];
  /** Corrections that claim this version but do not hold for it; each is among the problems. */
  stale: Correction[];
}

/** Understand a version: repair its document, read it, decide its tools. What cannot be understood is in `problems`. */
export function planVersion(input: VersionInput): VersionPlan {
  const { version, overlay } = input;
  const vendor = JSON.parse(input.openapi) as Document;
  const waived = new Set(input.waived ?? []);
  const corrections = overlay.corrections.filter((entry) => !waived.has(correctionKey(entry)));
  const repaired = repair(vendor, version, corrections);
  const parsed = parseDocument(repaired.document);
  const corrected = correctCredentials(parsed.operations, version, overlay.credentials);
  const plan = planTools({ version, operations: corrected.operations }, overlay, input.info, input.lock);
  const problems = [...repaired.problems, ...parsed.problems, ...corrected.problems, ...plan.problems];
  const { document, stale } = repaired;
  return { document, tools: plan.tools, lock: plan.lock, problems, stale };
}

/**
 * Everything generated for one version. Pure: the same input gives the same bytes, on any day and machine.
 * @throws GenerationError with every problem of the document and the overlay, by JSON pointer
 */
export async function generateVersion(input: VersionInput): Promise<VersionOutput> {
  const { version, overlay } = input;
  const plan = planVersion(input);
  if (plan.problems.length > 0) throw new GenerationError(version, plan.problems);

  const groups = groupByResource(plan.tools);
  const hashes = { openapiSha256: sha256(input.openapi), overlaySha256: sha256(JSON.stringify(overlay)) };
  const files = new Map([
    ["index.ts", emitVersionIndex(version, [...groups.keys()])],
    ["manifest.json", emitManifest(version, hashes, plan.tools)],
    ["search.ts", emitSearch(version, searchEntries(version, plan.tools, overlay), overlay.lexicon)],
    ["tool.ts", emitToolType(version)],
    ["types.ts", await emitTypes(version, plan.document)],
  ]);
  for (const [resource, tools] of groups) {
    files.set(`endpoints/${resource}.ts`, emitEndpoints(version, tools));
    files.set(`tools/${resource}.ts`, emitTools(version, tools, plan.lock));
    files.set(`validators/${resource}.ts`, emitValidators(version, tools));
  }
  return { files, lock: plan.lock };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
