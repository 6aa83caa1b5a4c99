import type { McpbManifestAny } from "@anthropic-ai/mcpb";
import type { SettingName } from "../src/config/settings.ts";
import { packageJson, repositoryPage } from "./package-json.ts";
import { SETTING_INPUTS, type SettingInput } from "./setting-inputs.ts";

/** What the form of a client asks for, under which title and in which order. What else can be set goes into a file. */
const ASKED: Readonly<Partial<Record<SettingName, string>>> = {
  base_url: "Address of Superset",
  username: "Username",
  password: "Password",
  auth_provider: "Password checked by",
  api_key: "API key",
  tools: "Tools",
  read_only: "Read only",
  confirm: "Confirmation",
  output_dir: "Output folder",
  files: "Upload folder",
  ca_file: "Certificates",
  proxy: "Proxy",
};

/** The one that is no setting but says where settings are. */
const CONFIG_FILE = {
  type: "file",
  title: "Configuration file",
  description:
    "YAML or JSON file with further settings; what is set here beats it, Read only in either state",
  required: false,
} as const;

const TYPES = {
  text: "string",
  number: "number",
  boolean: "boolean",
  file: "file",
  folder: "directory",
} as const satisfies Record<SettingInput["kind"], string>;

/** Where the bundle's picture lies in it. */
export const ICON = "icon.png";

/**
 * The manifest of the bundle. Of the format's versions 0.3 is the one that its specification calls current; 0.4 adds only what
 * servers in Python need, and older clients refuse what they do not know.
 * @param tools those that are listed unless the user says otherwise
 */
export function bundleManifest(tools: readonly { name: string; description: string }[]): McpbManifestAny {
  const { name, version, description, author, license, keywords, engines } = packageJson;
  const asked = Object.entries(ASKED).map(([setting, title]) => ({ title, ...inputOf(setting) }));
  const variables = asked.map((input) => [input.variable, placeholder(input.name)]);
  return {
    manifest_version: "0.3",
    name,
    display_name: "Superset MCP",
    version,
    description,
    author: { name: author },
    repository: { type: "git", url: repositoryPage },
    documentation: `${repositoryPage}#readme`,
    icon: ICON,
    license,
    keywords,
    server: {
      type: "node",
      entry_point: "dist/main.js",
      mcp_config: {
        command: "node",
        args: [`\${__dirname}/dist/main.js`],
        env: Object.fromEntries([...variables, ["SUPERSET_MCP_CONFIG", placeholder("config")]]),
      },
    },
    tools: [...tools],
    // All others are found by search, and other settings list others.
    tools_generated: true,
    prompts_generated: true,
    compatibility: { platforms: ["darwin", "linux", "win32"], runtimes: { node: engines.node } },
    user_config: Object.fromEntries([
      ...asked.map((input) => [input.name, optionOf(input)]),
      ["config", CONFIG_FILE],
    ]),
  };
}

const placeholder = (name: string) => `\${user_config.${name}}`;

function inputOf(name: string): SettingInput {
  const input = SETTING_INPUTS.find((each) => each.name === name);
  if (!input) throw new Error(`The bundle asks for ${name}, which is no setting.`);
  return input;
}

/** Without defaults: a client gives those as if they had been filled in, and they would beat the configuration file. */
function optionOf({ title, name, description, kind, isSecret }: SettingInput & { title: string }) {
  return {
    type: TYPES[kind],
    title,
    description,
    required: name === "base_url",
    ...(isSecret && { sensitive: true }),
  };
}
