import { labSource, venvPython } from "../../lab-paths.ts";
import { plainEnvironment, type Server } from "../server.ts";
import type { PreparePeer } from "./peers.ts";
import { ensurePythonPeer, peerRequirements, pinned, sizeOfVenv } from "./python-peer.ts";

/** https://pypi.org/project/fastmcp: the whole API by `from_openapi`, in `fastmcp_server.py`. */
export const prepareFastMcp: PreparePeer = async ({ onProgress, documentFile }): Promise<Server> => {
  const venv = await ensurePythonPeer("fastmcp", onProgress);
  const pin = await pinned(peerRequirements("fastmcp"), "fastmcp");
  return {
    id: "fastmcp",
    label: "FastMCP from_openapi",
    description: `PyPI: ${pin}, \`from_openapi\` on the repaired document (lab/bench/fastmcp_server.py)`,
    runtime: "python",
    command: ({ baseUrl, token }) => ({
      program: venvPython(venv),
      args: [labSource("bench", "fastmcp_server.py"), documentFile, baseUrl],
      env: { ...plainEnvironment(), SUPERSET_ACCESS_TOKEN: token },
    }),
    listDashboards: { name: "Get_a_list_of_dashboards", arguments: {} },
    overRest: true,
    measureInstall: () => sizeOfVenv(venv),
  };
};
