import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { hashTexts, hasStamp, writeStamp } from "../../stamp.ts";
import { folderBytes, npmPackages } from "../folder-size.ts";
import { npm } from "../npm.ts";
import { plainEnvironment, type Server } from "../server.ts";
import type { PreparePeer } from "./peers.ts";
import { peersFolder } from "./python-peer.ts";

/** The newest release, and the most used generator of MCP servers in TypeScript. What it generates names its own packages. */
const version = "4.0.1";

const folder = join(peersFolder, "openapi-mcp-generator");
const project = join(folder, "project");

/** https://www.npmjs.com/package/openapi-mcp-generator: a project generated from the document, installed and built. */
export const prepareOpenapiMcpGenerator: PreparePeer = async ({
  onProgress,
  documentFile,
}): Promise<Server> => {
  const hash = hashTexts([version, await readFile(documentFile, "utf8")]);
  if (!(await hasStamp(folder, hash))) {
    onProgress(`Installing openapi-mcp-generator ${version}, and what it generates`);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "package.json"), '{"private":true}');
    await npm(
      folder,
      "install",
      "--no-audit",
      "--no-fund",
      "--save-exact",
      `openapi-mcp-generator@${version}`,
    );
    await generateWithPeer(documentFile, project);
    await npm(project, "install", "--no-audit", "--no-fund");
    await npm(project, "run", "build");
    await npm(project, "prune", "--omit=dev", "--no-audit", "--no-fund");
    await writeStamp(folder, hash);
  }
  return {
    id: "openapi-mcp-generator",
    label: "openapi-mcp-generator",
    description: `npm openapi-mcp-generator ${version} on the repaired document, built`,
    runtime: "node",
    command: ({ baseUrl, token }) => ({
      program: process.execPath,
      args: [join(project, "build", "index.js")],
      env: { ...plainEnvironment(), API_BASE_URL: baseUrl, BEARER_TOKEN_JWT: token },
      cwd: project,
    }),
    listDashboards: { name: "GetApiV1Dashboard", arguments: {} },
    overRest: true,
    measureInstall: async () => ({
      packages: await npmPackages(project),
      bytes: (await folderBytes(join(project, "node_modules"))) + (await folderBytes(join(project, "build"))),
      ownBytes: await folderBytes(join(project, "build")),
      what: "the generated project built and pruned to what it needs at run time",
    }),
  };
};

/** Writes the project alone, without installing or building it. */
export async function generateWithPeer(documentFile: string, output: string): Promise<void> {
  const args = ["--input", documentFile, "--output", output, "--force"];
  await npm(folder, "exec", "--no", "--", "openapi-mcp-generator", ...args);
}
