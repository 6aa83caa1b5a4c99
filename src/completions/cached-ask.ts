import { ToolError } from "../errors/errors.ts";
import type { AskTool } from "../resources/ask-tool.ts";

const KEPT_MS = 60_000;
const MOST_KEPT = 200;

type Kept = { until: number } & ({ value: unknown } | { error: ToolError });

/**
 * The same asking, each answer kept for a minute, so that typing does not ask the same again and again; a refusal is kept as
 * well. What ended because it was cancelled is no answer.
 */
export function cachedAsk(ask: AskTool, now: () => number): AskTool {
  const kept = new Map<string, Kept>();
  const keep = (key: string, answer: Kept) => {
    kept.delete(key);
    kept.set(key, answer);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  };
  return async (tool, args, signal) => {
    const key = JSON.stringify([tool, args]);
    const known = kept.get(key);
    if (known && known.until > now()) {
      if ("error" in known) throw known.error;
      return known.value;
    }
    const until = now() + KEPT_MS;
    try {
      const value = await ask(tool, args, signal);
      keep(key, { until, value });
      return value;
    } catch (error) {
      if (error instanceof ToolError && !signal?.aborted) keep(key, { until, error });
      throw error;
    }
  };
}
