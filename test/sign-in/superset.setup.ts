import { access } from "node:fs/promises";
import type { TestProject } from "vitest/node";
import { serverFile } from "../../lab/mcp-client.ts";
import { ensureDebianPackages, signInPackages } from "../../lab/services/debian.ts";
import { guestConfig, proxiedConfig } from "../../lab/sign-in/sign-in-config.ts";
import { type Superset, startSuperset } from "../../lab/superset.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** One that takes passwords, API keys and guest tokens, and may stand behind a proxy; shared by the suites. */
    plain: Pick<Superset, "baseUrl" | "version" | "home" | "logFile" | "admin" | "viewer">;
  }
}

/** What a suite cannot share it starts for itself. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await access(serverFile).catch(() => {
    throw new Error("dist/ is missing; run `npm run build` first");
  });
  const onProgress = (line: string) => console.log(line);
  await ensureDebianPackages(signInPackages, onProgress);
  const extraConfig = proxiedConfig + guestConfig;
  const superset = await startSuperset({ version: "6.1.0", extraConfig, onProgress });
  const { baseUrl, version, home, logFile, admin, viewer } = superset;
  project.provide("plain", { baseUrl, version, home, logFile, admin, viewer });
  return () => superset.stop();
}
