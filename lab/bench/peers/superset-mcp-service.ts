import { join } from "node:path";
import { labFolder, labSource, venvPython } from "../../lab-paths.ts";
import { serverEnvironment } from "../../server-environment.ts";
import { ensureExtraPackages } from "../../services/extra-packages.ts";
import { folderBytes, pythonPackages } from "../folder-size.ts";
import { pageSize, type Server } from "../server.ts";
import type { PreparePeer } from "./peers.ts";
import { pinned, sitePackagesOf } from "./python-peer.ts";

/** What makes Superset's own server speak for somebody without a web request; goes into superset_config.py. */
export const mcpServiceConfig = (username: string) => `MCP_DEV_USERNAME = ${JSON.stringify(username)}`;

/** Superset's own server, in one process with Superset's code and on its metadata database; there is no REST between. */
export const prepareSupersetMcpService: PreparePeer = async ({ onProgress, superset }): Promise<Server> => {
  const { version, home } = superset;
  const venv = join(labFolder, version, "venv");
  const extra = await ensureExtraPackages({ version, venv, set: "mcp-service", onProgress });
  const pin = await pinned(labSource("requirements", "mcp-service.txt"), "fastmcp");
  return {
    id: "superset-mcp-service",
    label: "Superset's own",
    description: `\`python -m superset.mcp_service\` of Superset ${version} with its extra \`fastmcp\` (${pin}), over stdio, its default`,
    runtime: "python",
    command: () => ({
      program: venvPython(venv),
      args: ["-m", "superset.mcp_service"],
      env: { ...serverEnvironment(venv, home), PYTHONPATH: extra },
      cwd: home,
    }),
    listDashboards: { name: "list_dashboards", arguments: { request: { page_size: pageSize } } },
    overRest: false,
    measureInstall: async () => {
      const sitePackages = await sitePackagesOf(venv);
      return {
        packages: (await pythonPackages(sitePackages)) + (await pythonPackages(extra)),
        bytes: (await folderBytes(sitePackages)) + (await folderBytes(extra)),
        what: "Superset itself, in whose process it runs, and its extra `fastmcp`",
      };
    },
  };
};
