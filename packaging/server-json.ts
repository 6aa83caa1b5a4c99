import { packageJson, repositoryPage } from "./package-json.ts";
import { SETTING_INPUTS, type SettingInput } from "./setting-inputs.ts";

/** A bundle that can be fetched. */
export interface PublishedBundle {
  url: string;
  /** Of the file, in hex. */
  sha256: string;
}

/** What the setting is to the registry: https://github.com/modelcontextprotocol/registry, docs/reference/server-json. */
const FORMATS: Readonly<Record<SettingInput["kind"], string>> = {
  text: "string",
  number: "number",
  boolean: "boolean",
  file: "filepath",
  folder: "filepath",
};

/**
 * The entry of the MCP registry.
 * @param bundle for an entry that offers the bundle too, which only a release can: it has to lie where the entry says
 */
export function serverJson(bundle?: PublishedBundle) {
  const { mcpName, description, version, name } = packageJson;
  const started = { transport: { type: "stdio" }, environmentVariables: SETTING_INPUTS.map(variableOf) };
  const npm = { registryType: "npm", identifier: name, version, ...started };
  return {
    $schema: "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json",
    name: mcpName,
    title: "Superset MCP",
    description,
    repository: { url: repositoryPage, source: "github" },
    version,
    packages: bundle ? [npm, bundleEntry(bundle)] : [npm],
  };
}

/** A bundle asks for its settings itself: its manifest has them. */
function bundleEntry({ url, sha256 }: PublishedBundle) {
  return { registryType: "mcpb", identifier: url, fileSha256: sha256, transport: { type: "stdio" } };
}

function variableOf({
  name,
  variable,
  description,
  kind,
  isSecret,
  choices,
  default: given,
  example,
}: SettingInput) {
  return {
    name: variable,
    description,
    isRequired: name === "base_url",
    format: FORMATS[kind],
    isSecret,
    ...(choices && { choices }),
    ...(given !== undefined && { default: given }),
    ...(example !== undefined && { placeholder: example }),
  };
}
