import { didYouMean, nearestNames } from "../config/nearest.ts";
import { VARIABLES } from "../config/settings.ts";
import { type Verdict, warning } from "./check.ts";

/** What Superset itself and its images read: they stand in the environment of whoever runs one. */
const SUPERSETS_OWN =
  /^SUPERSET_(HOME|CONFIG|CONFIG_PATH|SECRET_KEY|ENV|PORT|LOAD_EXAMPLES|TESTENV|WEBSERVER_\w+|LOG_LEVEL|FEATURE_\w+|APP_ROOT|BUILD_TARGET)$/;

const PREFIX = "SUPERSET_";
const KNOWN: readonly string[] = [...Object.values(VARIABLES), "SUPERSET_MCP_CONFIG"];

/** Variables that look like settings and are none, which nobody would be told of otherwise. */
export function unknownVariables(env: Readonly<Record<string, string | undefined>>): Verdict[] {
  return Object.keys(env)
    .filter((name) => /^SUPERSET_/i.test(name) && !KNOWN.includes(name) && !SUPERSETS_OWN.test(name))
    .sort()
    .map((name) => {
      const nearest = nearestSetting(name.slice(PREFIX.length));
      return warning(
        `The variable ${name} is no setting and is ignored.`,
        nearest
          ? `Did you mean ${PREFIX}${nearest}?`
          : "Take it away; `superset-mcp help settings` names them all.",
      );
    });
}

/** What is spelt alike or holds the word; without the prefix, in which all are alike. */
function nearestSetting(given: string): string | undefined {
  const known = KNOWN.map((name) => name.slice(PREFIX.length));
  const spelt = /"(.*)"/.exec(didYouMean(given, known))?.[1];
  const [holding] = nearestNames(given, known, 1).filter((name) => name.includes(given.toUpperCase()));
  return spelt ?? holding;
}
