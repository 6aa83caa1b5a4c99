import { createPolicy, type PolicySettings } from "../src/policy/policy.ts";
import { Registry } from "../src/tools/registry.ts";
import type { Tool } from "../src/tools/tool.ts";

/** These tools under a policy: all allowed and listed, unless other settings are given. */
export function registryUnder(tools: readonly Tool[], settings: Partial<PolicySettings> = {}): Registry {
  return new Registry(tools, createPolicy({ tools: ["all"], deny: [], readOnly: false, ...settings }, tools));
}
