import { join } from "node:path";
import { didYouMean } from "../config/nearest.ts";
import { ConfigError } from "../errors/errors.ts";

/** What decides where clients keep their configuration. */
export interface Surroundings {
  platform: NodeJS.Platform;
  /** The user's home folder. */
  home: string;
  env: NodeJS.ProcessEnv;
}

/** A program that starts MCP servers by its configuration. */
export interface McpClient {
  /** What `--client` takes. */
  id: string;
  title: string;
  /** The user's configuration file. */
  file(surroundings: Surroundings): string;
  /** A folder that is there when the client has been used. */
  home(surroundings: Surroundings): string;
  format: "json" | "toml";
  /** The key of the object that holds the servers by name. */
  key: string;
  /** What an entry has besides command, arguments and environment. */
  fixed?: Readonly<Record<string, unknown>>;
  /** It puts values in the place of `${…}` before it starts a server. */
  fillsIn?: true;
  /** What a person does for a change to take effect. */
  activation: string;
}

/** Where programs keep their settings: one folder for all on each system. */
function settingsFolder({ platform, home, env }: Surroundings): string {
  if (platform === "darwin") return join(home, "Library", "Application Support");
  if (platform === "win32") return env.APPDATA || join(home, "AppData", "Roaming");
  return env.XDG_CONFIG_HOME || join(home, ".config");
}

/** In a folder of its own, which is the client's home. */
const inFolder = (folder: (surroundings: Surroundings) => string, name: string) => ({
  file: (surroundings: Surroundings) => join(folder(surroundings), name),
  home: folder,
});

const atHome =
  (...path: string[]) =>
  ({ home }: Surroundings) =>
    join(home, ...path);

/**
 * The clients that `init` can set up.
 * @see the documentation of each: "MCP servers" and the place of its user configuration
 */
export const CLIENTS: readonly McpClient[] = [
  {
    id: "claude-desktop",
    title: "Claude Desktop",
    ...inFolder((at) => join(settingsFolder(at), "Claude"), "claude_desktop_config.json"),
    format: "json",
    key: "mcpServers",
    activation: "quit and start it again",
  },
  {
    id: "claude-code",
    title: "Claude Code",
    file: (at) => join(at.env.CLAUDE_CONFIG_DIR || at.home, ".claude.json"),
    home: (at) => at.env.CLAUDE_CONFIG_DIR || join(at.home, ".claude"),
    format: "json",
    key: "mcpServers",
    fixed: { type: "stdio" },
    fillsIn: true,
    activation: "begin a new session",
  },
  {
    id: "vscode",
    title: "VS Code",
    file: (at) => join(settingsFolder(at), "Code", "User", "mcp.json"),
    home: (at) => join(settingsFolder(at), "Code"),
    format: "json",
    key: "servers",
    fixed: { type: "stdio" },
    fillsIn: true,
    activation: "start the server in the MCP view (MCP: List Servers)",
  },
  {
    id: "cursor",
    title: "Cursor",
    ...inFolder(atHome(".cursor"), "mcp.json"),
    format: "json",
    key: "mcpServers",
    fillsIn: true,
    activation: "switch the server on in its settings, under MCP",
  },
  {
    id: "codex",
    title: "Codex",
    ...inFolder((at) => at.env.CODEX_HOME || join(at.home, ".codex"), "config.toml"),
    format: "toml",
    key: "mcp_servers",
    activation: "begin a new session",
  },
  {
    id: "gemini",
    title: "Gemini CLI",
    ...inFolder(atHome(".gemini"), "settings.json"),
    format: "json",
    key: "mcpServers",
    activation: "begin a new session",
  },
  {
    id: "windsurf",
    title: "Windsurf",
    ...inFolder(atHome(".codeium", "windsurf"), "mcp_config.json"),
    format: "json",
    key: "mcpServers",
    fillsIn: true,
    activation: "press Refresh in its MCP panel",
  },
];

/**
 * The client of that name.
 * @throws ConfigError naming the nearest when there is none
 */
export function findClient(id: string): McpClient {
  const ids = CLIENTS.map((client) => client.id);
  const client = CLIENTS.find((one) => one.id === id);
  if (client) return client;
  throw new ConfigError(`There is no client "${id}".${didYouMean(id, ids)} There are: ${ids.join(", ")}.`);
}
