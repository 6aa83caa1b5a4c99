import { fileURLToPath } from "node:url";
import { code } from "../../generated/code.ts";
import type { GeneratedVersion } from "../tools/tool.ts";
import { openPackedVersion } from "./packed-version.ts";
import type { Versions } from "./user-versions.ts";

type Code = Pick<GeneratedVersion, "endpoints" | "validators">;

/** Where the build puts the files of the versions, seen from what is loaded at the start. */
const FOLDER = new URL("./versions/", import.meta.url);

/** The versions of this package, as the build packs them: data in a file, and what runs them as code. */
export const ownVersions: Versions = Object.fromEntries(
  Object.entries(code).map(([version, load]) => [
    version,
    async (): Promise<GeneratedVersion> => {
      const [packed, { endpoints, validators }] = await Promise.all([
        openPackedVersion(fileURLToPath(new URL(`${version}.pack`, FOLDER))),
        load() as unknown as Promise<Code>,
      ]);
      return { ...packed, endpoints, validators, chartTypes: async () => (await packed.chartTypes()) ?? {} };
    },
  ]),
);
