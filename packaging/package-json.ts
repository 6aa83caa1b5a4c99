import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../lab/lab-paths.ts";

/** What package.json says of the package; nothing of it is said again for a bundle or a registry. */
export interface PackageJson {
  name: string;
  /** Its name in the MCP registry, which looks for it here to see that both have one owner. */
  mcpName: string;
  version: string;
  description: string;
  author: string;
  license: string;
  keywords: string[];
  repository: { type: string; url: string };
  engines: { node: string };
}

export const packageJson: PackageJson = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8"));

/** The page of the repository, without what only git needs. */
export const repositoryPage = packageJson.repository.url.replace(/^git\+/, "").replace(/\.git$/, "");
