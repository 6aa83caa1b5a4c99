import { NetworkError } from "../errors/errors.ts";
import { detectVersion, nearestVersion } from "../version/detect-version.ts";
import { ownVersions } from "../version/own-versions.ts";
import { findVersions } from "../version/user-versions.ts";
import { type Check, failed, ok, warning } from "./check.ts";

/** Which version it is, and that there are tools for it. */
export const checkVersion: Check<"config" | "baseUrl" | "transport" | "isSuperset"> = {
  name: "version",
  needs: ["config", "baseUrl", "transport", "isSuperset"],
  gives: ["version"],
  async run({ config, baseUrl, transport }) {
    const known = Object.keys(findVersions(ownVersions, config.generatedDir));
    const { superset_version: configured } = config;
    const real = await detectVersion(transport, baseUrl).catch((error) => {
      if (!(error instanceof NetworkError)) throw error;
      return undefined;
    });
    if (configured !== undefined && !known.includes(configured))
      return {
        verdicts: [
          failed(
            `There are no tools for the configured version ${configured}; there are for ${known.join(", ")}.`,
            real === configured
              ? "Run `superset-mcp generate`."
              : "Take SUPERSET_VERSION away: the version is then asked for.",
          ),
        ],
      };
    if (configured !== undefined && real !== undefined && configured !== real)
      return {
        verdicts: [
          warning(
            `SUPERSET_VERSION says ${configured}, and the server is ${real}.`,
            "Take SUPERSET_VERSION away: the version is then asked for.",
          ),
        ],
        ground: { version: configured },
      };
    if (configured !== undefined) return { verdicts: [ok(configured)], ground: { version: configured } };
    if (real === undefined)
      return {
        verdicts: [
          warning(
            `The server does not say its version; the tools of ${known.at(-1)} are used.`,
            "Set SUPERSET_VERSION, if you know it.",
          ),
        ],
        ground: { version: known.at(-1) as string },
      };
    const version = nearestVersion(known, real);
    const verdict =
      version === real
        ? ok(real)
        : warning(
            `The server is ${real}, for which there are no tools; those of ${version} are used.`,
            "Run `superset-mcp generate` to make them.",
          );
    return { verdicts: [verdict], ground: { version } };
  },
};
