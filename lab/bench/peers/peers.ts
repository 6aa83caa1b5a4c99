import type { Superset } from "../../superset.ts";
import type { Server } from "../server.ts";
import { prepareFastMcp } from "./fastmcp.ts";
import { prepareMcpSuperset } from "./mcp-superset.ts";
import { prepareOpenapiMcpGenerator } from "./openapi-mcp-generator.ts";
import { prepareSupersetMcpService } from "./superset-mcp-service.ts";

export interface PeerContext {
  /** The repaired OpenAPI document. */
  readonly documentFile: string;
  readonly superset: Superset;
  /** An empty folder to be started in. */
  readonly workFolder: string;
  readonly onProgress: (line: string) => void;
}

/** Installs a peer where that has not been done, and says how to run it; throws when it cannot be had. */
export type PreparePeer = (context: PeerContext) => Promise<Server>;

export const peers: Readonly<Record<string, PreparePeer>> = {
  "openapi-mcp-generator": prepareOpenapiMcpGenerator,
  "mcp-superset": prepareMcpSuperset,
  fastmcp: prepareFastMcp,
  "superset-mcp-service": prepareSupersetMcpService,
};
