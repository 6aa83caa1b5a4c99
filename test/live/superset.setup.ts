import { access } from "node:fs/promises";
import type { TestProject } from "vitest/node";
import { serverFile } from "../../lab/mcp-client.ts";
import { startSuperset } from "../../lab/superset.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The real Superset of this run, with normal lifetimes. */
    superset: {
      baseUrl: string;
      version: string;
      admin: { username: string; password: string };
      viewer: { username: string; password: string };
    };
  }
}

/** Start one real Superset for all live tests; each suite that needs another configuration starts its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await access(serverFile).catch(() => {
    throw new Error("dist/ is missing; run `npm run build` first (npm test does)");
  });
  const superset = await startSuperset({ version: "6.1.0", onProgress: (line) => console.log(line) });
  const { baseUrl, version, admin, viewer } = superset;
  project.provide("superset", { baseUrl, version, admin, viewer });
  return () => superset.stop();
}
