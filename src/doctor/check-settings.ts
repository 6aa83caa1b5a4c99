import { readConfig } from "../config/config.ts";
import { configuredTransport } from "../connection.ts";
import { ConfigError } from "../errors/errors.ts";
import { compareVersions } from "../version/detect-version.ts";
import { type Check, failed, ok, type Verdict } from "./check.ts";
import { checkFolders } from "./folders.ts";
import { readMessage } from "./read-error.ts";
import { unknownVariables } from "./unknown-variables.ts";

const NODE_NEEDED = "20.19.0";
/** Nobody who waits for a diagnosis waits longer for one answer, in seconds. */
const LONGEST_ANSWER = 10;

/** The configuration can be read and means something, and what is kept can be kept. */
export const checkSettings: Check<never> = {
  name: "settings",
  needs: [],
  gives: ["config", "transport"],
  async run(_, { sources, origin, known }) {
    const troubles = [...nodeTroubles(process.versions.node), ...unknownVariables(sources.env)];
    const config = await readConfig(sources).catch((error) => {
      if (!(error instanceof ConfigError)) throw error;
      const help = "`superset-mcp help settings` says what each setting takes.";
      troubles.push(...error.message.split("\n").map((line) => readMessage(line, help)));
    });
    if (!config) return { verdicts: troubles };
    troubles.push(...(await checkFolders(config)));
    const patient = {
      ...config,
      timeout: Math.min(config.timeout, LONGEST_ANSWER),
      connect_timeout: Math.min(config.connect_timeout, LONGEST_ANSWER),
    };
    return {
      verdicts: troubles.length > 0 ? troubles : [ok(`valid, from ${origin}`)],
      ground: { config, transport: configuredTransport(patient, known) },
    };
  },
};

function nodeTroubles(node: string): Verdict[] {
  if (compareVersions(node, NODE_NEEDED) >= 0) return [];
  return [failed(`Node is ${node}, and superset-mcp needs ${NODE_NEEDED}.`, "Install a newer Node.")];
}
