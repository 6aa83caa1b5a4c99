import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../lab-paths.ts";
import { serverFile } from "../mcp-client.ts";
import { folderBytes, npmPackages } from "./folder-size.ts";
import { npm } from "./npm.ts";
import { type InstallSize, pageSize, plainEnvironment, type Server } from "./server.ts";

/** Our server as `npm run build` made it: with the tools it lists by default, and with all. */
export const ours: Server = {
  id: "ours",
  label: "superset-mcp (this)",
  description: "dist/main.js of this project, as built",
  runtime: "node",
  command: ({ baseUrl, account, stateFolder }) => ({
    program: process.execPath,
    args: [serverFile],
    env: {
      ...plainEnvironment(),
      SUPERSET_BASE_URL: baseUrl,
      SUPERSET_USERNAME: account.username,
      SUPERSET_PASSWORD: account.password,
      XDG_STATE_HOME: stateFolder,
    },
  }),
  listDashboards: { name: "superset_dashboard_list", arguments: { page_size: pageSize } },
  overRest: true,
  measureInstall,
};

export const oursAll: Server = {
  ...ours,
  id: "ours-all",
  label: "the same, all tools listed",
  description: "the same with SUPERSET_MCP_TOOLS=all",
  variantOf: ours.id,
  command: (target) => {
    const command = ours.command(target);
    return { ...command, env: { ...command.env, SUPERSET_MCP_TOOLS: "all" } };
  },
};

/** Packs this project and installs the tarball into an empty folder, as a user would from the registry. */
async function measureInstall(): Promise<InstallSize> {
  const folder = await mkdtemp(join(tmpdir(), "superset-mcp-bench-install-"));
  try {
    const packed = await npm(projectRoot, "pack", "--json", "--silent", "--pack-destination", folder);
    const tarball = (await readdir(folder)).find((name) => name.endsWith(".tgz")) as string;
    await writeFile(join(folder, "package.json"), '{"private":true}');
    await npm(folder, "install", "--no-audit", "--no-fund", `./${tarball}`);
    return {
      packages: await npmPackages(folder),
      bytes: await folderBytes(join(folder, "node_modules")),
      ownBytes: unpackedSize(JSON.parse(packed)),
      what: "`npm install` of the packed tarball",
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** npm up to 11 prints a list of packages, later ones an object by name. */
function unpackedSize(packed: { unpackedSize: number }[] | Record<string, { unpackedSize: number }>): number {
  return Object.values(packed)[0]?.unpackedSize ?? Number.NaN;
}
