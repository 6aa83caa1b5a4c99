import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import type { PolicySettings } from "../src/policy/policy.ts";
import { listEntry } from "../src/tools/list-entry.ts";
import type { Registry } from "../src/tools/registry.ts";
import type { OperationTool } from "../src/tools/tool.ts";
import { ownTools } from "./own-tools.ts";
import { registryUnder } from "./registry-under.ts";

/** What a configuration puts before a model, in o200k's own tokens. */
export interface SurfaceSize {
  listed: number;
  allowed: number;
  /** Of the whole result of `tools/list`. */
  bytes: number;
  tokens: number;
}

export function registryOf(
  operations: readonly OperationTool[],
  settings: Partial<PolicySettings> = {},
): Registry {
  const all = [...operations, ...ownTools(operations)];
  return registryUnder(all, { tools: ["core"], ...settings });
}

export function measureSurface(registry: Registry): SurfaceSize {
  const listed = registry.listed();
  const text = JSON.stringify({ tools: listed.map(listEntry) });
  const size = { bytes: Buffer.byteLength(text), tokens: countTokens(text) };
  return { listed: listed.length, allowed: registry.allowed().length, ...size };
}
