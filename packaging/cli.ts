import { parseArgs } from "node:util";
import { reportFailure } from "../lab/report-failure.ts";
import { makeBundle } from "./make-bundle.ts";
import { packPackage } from "./pack-package.ts";
import { release, releaseFolder } from "./release.ts";

const USAGE = `npm run bundle                  makes release/superset-mcp-<version>.mcpb, for clients that install by a click
npm run release -- --dry-run    makes and checks all that a release is made of, and publishes nothing
npm run release                 the same, and publishes it; in CI only`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { "dry-run": { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const say = (line: string) => console.log(line);
  switch (positionals.join(" ")) {
    case "bundle": {
      const { tarball } = await packPackage(releaseFolder);
      return say(await makeBundle(tarball, releaseFolder));
    }
    case "release":
      return release({ dryRun: values["dry-run"], env: process.env, say });
    default:
      throw new TypeError(USAGE);
  }
}

main().catch(reportFailure);
