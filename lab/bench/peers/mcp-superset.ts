import { join } from "node:path";
import { pageSize, plainEnvironment, type Server } from "../server.ts";
import type { PreparePeer } from "./peers.ts";
import { ensurePythonPeer, peerRequirements, pinned, sizeOfVenv } from "./python-peer.ts";

/** https://pypi.org/project/mcp-superset: written by hand over FastMCP and the REST API. */
export const prepareMcpSuperset: PreparePeer = async ({ onProgress, workFolder }): Promise<Server> => {
  const venv = await ensurePythonPeer("mcp-superset", onProgress);
  const pin = (name: string) => pinned(peerRequirements("mcp-superset"), name);
  return {
    id: "mcp-superset",
    label: "mcp-superset",
    description: `PyPI: ${await pin("mcp-superset")} on ${await pin("fastmcp")}, over stdio`,
    runtime: "python",
    command: ({ baseUrl, account }) => ({
      program: join(venv, "bin", "mcp-superset"),
      args: ["--transport", "stdio"],
      env: {
        ...plainEnvironment(),
        SUPERSET_BASE_URL: baseUrl,
        SUPERSET_USERNAME: account.username,
        SUPERSET_PASSWORD: account.password,
      },
      // It reads a `.env` of the folder it is started in.
      cwd: workFolder,
    }),
    listDashboards: { name: "superset_dashboard_list", arguments: { page_size: pageSize } },
    overRest: true,
    measureInstall: () => sizeOfVenv(venv),
  };
};
