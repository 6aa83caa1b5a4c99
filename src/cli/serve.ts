import { readConfig } from "../config/config.ts";
import { ConfigError } from "../errors/errors.ts";
import { createMcpServer, serveStdio } from "../server/mcp-server.ts";
import type { CommandLine } from "./arguments.ts";

/**
 * Serve MCP over stdio until the client hangs up. The configuration is checked before the first answer, the tools are loaded
 * behind it.
 */
export async function serve(line: CommandLine, packageVersion: string): Promise<number> {
  if (line.positionals.length > 0) throw new ConfigError(`"${line.positionals[0]}" is too much.`);
  const config = await readConfig(line.sources);
  const warn = (message: string) => void process.stderr.write(`superset-mcp: ${message}\n`);
  const start = async () => (await import("../runtime.ts")).createRuntime(config, warn);
  let runtime: ReturnType<typeof start> | undefined;
  const server = createMcpServer(packageVersion, () => {
    runtime ??= start();
    return runtime;
  });
  await serveStdio(server);
  return 0;
}
