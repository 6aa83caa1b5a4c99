import type { Config } from "../config/config.ts";
import { checkedPolicy } from "../tools/checked-policy.ts";
import { estimateTokens } from "../tools/token-estimate.ts";
import { type Check, failed, ok, type Verdict, warning } from "./check.ts";
import { type OfferedTools, offeredTools } from "./offered-tools.ts";
import { verdictOf } from "./read-error.ts";

/** What the configuration offers, and what it costs in every conversation. Needs no Superset. */
export const checkTools: Check<"config"> = {
  name: "tools",
  needs: ["config"],
  gives: [],
  async run({ config, version = undefined }) {
    const told: Verdict[] = [];
    try {
      const offer = await offeredTools(config, version);
      const { settings, heads, own, versions } = offer;
      const say = (message: string) =>
        void told.push(warning(message, "Take it out of the setting, or leave it."));
      await checkedPolicy({ settings, heads, own, version: offer.version, versions, say });
      return { verdicts: [describe(config, offer), ...told] };
    } catch (error) {
      return { verdicts: [verdictOf(error, "`superset-mcp tools` shows what there is.")] };
    }
  },
};

function describe(config: Config, { all, policy, heads, texts }: OfferedTools): Verdict {
  const allowed = heads.filter((tool) => policy.allows(tool));
  const listed = all.filter((tool) => policy.lists(tool));
  if (allowed.length === 0)
    return failed(
      "The settings tools, deny and read_only together leave no tool.",
      "Loosen one of SUPERSET_MCP_TOOLS, SUPERSET_MCP_DENY and SUPERSET_MCP_READ_ONLY; `superset-mcp tools` shows what they leave.",
    );
  const tokens = estimateTokens(listed.map(({ name }) => texts.get(name)).join(","));
  const found = allowed.filter((tool) => !listed.includes(tool)).length;
  const parts = [
    `${allowed.length} of ${heads.length} are enabled`,
    `${listed.length} are listed, about ${tokens} tokens`,
    found > 0 ? `${found} are found by search` : "",
    config.read_only ? "read-only" : `confirm: ${config.confirm}`,
  ];
  return ok(parts.filter((part) => part !== "").join("; "));
}
