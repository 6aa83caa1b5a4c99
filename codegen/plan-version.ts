import { createHash } from "node:crypto";
import type { CapturedCharts } from "./chart-types/captured.ts";
import type { Problem, Tool } from "./model.ts";
import { correctCredentials } from "./overlay/credentials.ts";
import type { Correction, Overlay } from "./overlay/overlay.ts";
import { correctionKey, repair } from "./overlay/repair.ts";
import { addRequirements, type Permissions } from "./overlay/requirements.ts";
import { type Document, parseDocument } from "./parse/document.ts";
import type { ListInfo } from "./tools/list-info.ts";
import type { NameLock } from "./tools/name-lock.ts";
import { planTools } from "./tools/plan.ts";

export interface VersionInput {
  version: string;
  /** The vendor's document, verbatim. */
  openapi: string;
  info: ListInfo;
  /** Absent where they could not be captured. */
  permissions?: Permissions | undefined;
  /** Absent where none were captured. */
  charts?: CapturedCharts | undefined;
  overlay: Overlay;
  lock: NameLock;
  /** Corrections that were found not to hold for this version when it was added; see `correctionKey`. */
  waived?: readonly string[];
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
  const required = addRequirements(corrected.operations, version, input.permissions, overlay.flags);
  const plan = planTools({ version, operations: required.operations }, overlay, input.info, input.lock);
  const stages = [repaired, parsed, corrected, required, plan];
  const problems = stages.flatMap((stage) => stage.problems);
  const { document, stale } = repaired;
  return { document, tools: plan.tools, lock: plan.lock, problems, stale };
}

/**
 * Understand a version that is new: corrections that do not hold for it are waived, in the form that `waived` takes, and
 * whatever else cannot be understood stays among the problems.
 */
export function planNewVersion(input: VersionInput): { plan: VersionPlan; waived: string[] } {
  const { stale } = planVersion({ ...input, waived: [] });
  const waived = stale.map(correctionKey).sort();
  return { plan: planVersion({ ...input, waived }), waived };
}

/** What a version was made of. */
export function provenance({ openapi, overlay }: VersionInput): Record<string, string> {
  return { openapiSha256: sha256(openapi), overlaySha256: sha256(JSON.stringify(overlay)) };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
