import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compare, valid } from "semver";
import { correctCredentials } from "../../codegen/overlay/credentials.ts";
import { type Overlay, readOverlay } from "../../codegen/overlay/overlay.ts";
import { repair } from "../../codegen/overlay/repair.ts";
import { addRequirements, type Permissions } from "../../codegen/overlay/requirements.ts";
import { type Document, parseDocument } from "../../codegen/parse/document.ts";
import type { ListInfo } from "../../codegen/tools/list-info.ts";
import type { NameLock } from "../../codegen/tools/name-lock.ts";
import { planTools } from "../../codegen/tools/plan.ts";

/** The generator's stages run on what is really in spec/, for tests that assert on Superset's own document. */
export const SPEC = fileURLToPath(new URL("../../spec", import.meta.url));

export function readSpec(path: string): string {
  return readFileSync(join(SPEC, path), "utf8");
}

/** The vendor's document as it is committed, faults included. */
export function vendorDocument(version: string): Document {
  return JSON.parse(readSpec(`${version}/openapi.json`)) as Document;
}

export function realOverlay(): Overlay {
  return readOverlay(overlayFiles());
}

export function overlayFiles(): Map<string, string> {
  const files = readdirSync(join(SPEC, "overlay"), { recursive: true, encoding: "utf8" });
  const yaml = files.filter((file) => file.endsWith(".yaml")).map((file) => file.replaceAll("\\", "/"));
  return new Map(yaml.map((file) => [file, readSpec(`overlay/${file}`)]));
}

export function realLock(): NameLock {
  return JSON.parse(readSpec("names.lock.json")) as NameLock;
}

/** All versions in spec/, oldest first. */
export const VERSIONS = readdirSync(SPEC)
  .filter((name) => valid(name))
  .sort(compare);

/** Everything short of printing, for one version. */
export function runPipeline(version: string, lock: NameLock = realLock()) {
  const overlay = realOverlay();
  const repaired = repair(vendorDocument(version), version, overlay.corrections);
  const parsed = parseDocument(repaired.document);
  const corrected = correctCredentials(parsed.operations, version, overlay.credentials);
  const permissions = JSON.parse(readSpec(`${version}/permissions.json`)) as Permissions;
  const required = addRequirements(corrected.operations, version, permissions, overlay.flags);
  const info = JSON.parse(readSpec(`${version}/info.json`)) as ListInfo;
  const plan = planTools({ version, operations: required.operations }, overlay, info, lock);
  const problems = [repaired, parsed, corrected, required, plan].flatMap((stage) => stage.problems);
  return { document: repaired.document, operations: required.operations, ...plan, problems };
}
