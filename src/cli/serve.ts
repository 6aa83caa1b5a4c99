import { readConfig } from "../config/config.ts";
import { ConfigError } from "../errors/errors.ts";
import type { Runtime } from "../runtime.ts";
import { createMcpServer, serveStdio } from "../server/mcp-server.ts";
import type { CommandLine } from "./arguments.ts";

/**
 * Serve MCP over stdio until the client hangs up. The configuration is checked before the first answer, the tools are loaded
 * behind it; settings that turn out wrong then end the server with an error.
 */
export async function serve(line: CommandLine, packageVersion: string): Promise<number> {
  if (line.positionals.length > 0) throw new ConfigError(`"${line.positionals[0]}" is too much.`);
  const config = await readConfig(line.sources);
  const warn = (message: string) => void process.stderr.write(`superset-mcp: ${message}\n`);
  // A client that has hung up meanwhile need not be told.
  const tellChange = () => void server.sendToolListChanged().catch(() => undefined);
  let made: Promise<Runtime> | undefined;
  const runtime = () => {
    made ??= import("../runtime.ts").then(({ createRuntime }) =>
      createRuntime(config, { warn, onToolsChanged: tellChange }),
    );
    return made;
  };
  const server = createMcpServer(packageVersion, runtime);
  let fault: unknown;
  // Not before: `initialize` need not wait for the tools to be loaded.
  server.oninitialized = () => {
    runtime()
      .then((ready) => ready.registry())
      .catch((error) => {
        fault = error;
        return server.close();
      });
  };
  await serveStdio(server);
  if (fault !== undefined) throw fault;
  return 0;
}
