import { readConfig } from "../config/config.ts";
import { ConfigError } from "../errors/errors.ts";
import { once } from "../once.ts";
import { initializeResult } from "../server/handshake.ts";
import { serveStdio } from "../server/serve-stdio.ts";
import type { CommandLine } from "./arguments.ts";

/**
 * Serve MCP over stdio until the client hangs up. The configuration is checked before the first answer, the tools are loaded
 * behind it; settings that turn out wrong then end the server with an error.
 */
export async function serve(line: CommandLine, packageVersion: string): Promise<number> {
  if (line.positionals.length > 0) throw new ConfigError(`"${line.positionals[0]}" is too much.`);
  const config = await readConfig(line.sources);
  const runtime = once(async () => {
    const { createRuntime } = await import("../runtime.ts");
    return createRuntime(config, {
      warn: (message) => void process.stderr.write(`superset-mcp: ${message}\n`),
      onToolsChanged: () => server.notify("notifications/tools/list_changed"),
    });
  });
  let fault: unknown;
  const server = serveStdio({
    stdin: process.stdin,
    stdout: process.stdout,
    initialize: (protocolVersion) => initializeResult(protocolVersion, packageVersion),
    list: async () => (await runtime()).list(),
    // Not before: `initialize` need not wait for the tools to be loaded.
    onInitialized() {
      runtime()
        .then((ready) => ready.load())
        .catch((error) => {
          fault = error;
          server.close();
        });
    },
    async connect(transport) {
      const { createMcpServer } = await import("../server/mcp-server.ts");
      await createMcpServer(packageVersion, runtime).connect(transport);
    },
  });
  await server.closed;
  if (fault !== undefined) throw fault;
  return 0;
}
