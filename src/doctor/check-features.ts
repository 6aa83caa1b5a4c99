import { judge } from "../fit/facts.ts";
import { type Check, ok, skipped } from "./check.ts";
import { offeredTools } from "./offered-tools.ts";

/** What the server has switched off, and which tools that takes away. */
export const checkFeatures: Check<"config" | "version" | "facts"> = {
  name: "features",
  needs: ["config", "version", "facts"],
  gives: [],
  async run({ config, version, facts }) {
    if (!facts.flags) return { verdicts: [skipped("the server does not say which of its features are on")] };
    const { heads, policy } = await offeredTools(config, version);
    const missing = new Map<string, number>();
    for (const tool of heads.filter((head) => policy.allows(head))) {
      const { flagsOff, isOffered } = judge(tool, facts, version);
      const switches = isOffered === false && tool.setting ? [...flagsOff, tool.setting] : flagsOff;
      for (const name of switches) missing.set(name, (missing.get(name) ?? 0) + 1);
    }
    const off = [...missing].map(([name, count]) => `${name} (${count} ${count === 1 ? "tool" : "tools"})`);
    const said =
      off.length === 0
        ? "nothing is switched off that a tool needs"
        : `off on this server: ${off.join(", ")}`;
    const later = facts.flags.GLOBAL_ASYNC_QUERIES ? "; chart data comes from the background" : "";
    return { verdicts: [ok(said + later)] };
  },
};
