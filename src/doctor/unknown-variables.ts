import { didYouMean } from "../config/nearest.ts";
import { VARIABLES } from "../config/settings.ts";
import { type Verdict, warning } from "./check.ts";

/** What Superset itself and its images read: they stand in the environment of whoever runs one. */
const SUPERSETS_OWN =
  /^SUPERSET_(HOME|CONFIG|CONFIG_PATH|SECRET_KEY|ENV|PORT|LOAD_EXAMPLES|TESTENV|WEBSERVER_\w+|LOG_LEVEL|FEATURE_\w+|APP_ROOT|BUILD_TARGET)$/;

const KNOWN: readonly string[] = [...Object.values(VARIABLES), "SUPERSET_MCP_CONFIG"];

/** Variables that look like settings and are none, which nobody would be told of otherwise. */
export function unknownVariables(env: Readonly<Record<string, string | undefined>>): Verdict[] {
  return Object.keys(env)
    .filter((name) => /^SUPERSET_/i.test(name) && !KNOWN.includes(name) && !SUPERSETS_OWN.test(name))
    .sort()
    .map((name) => {
      const nearest = didYouMean(
        name.slice("SUPERSET_".length),
        KNOWN.map((known) => known.slice("SUPERSET_".length)),
      );
      const meant = /"(.*)"/.exec(nearest)?.[1];
      return warning(
        `The variable ${name} is no setting and is ignored.`,
        meant
          ? `Did you mean SUPERSET_${meant}?`
          : "Take it away; `superset-mcp help settings` names them all.",
      );
    });
}
