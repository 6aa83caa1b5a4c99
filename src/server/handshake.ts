/**
 * What this server says of itself, apart from the protocol package: so that `initialize` is answered before that is loaded.
 * The package's own server says the same (a test holds the two together).
 */

const INSTRUCTIONS =
  'Tools for the whole REST API of Apache Superset. Where superset_search_tools is listed, most operations are not: find them with it, then superset_describe_tool, then superset_call_read or superset_call_write. List tools take filters, columns and paging, or all_pages. Answers show the usual fields, without empty ones: name others by fields, ["*"] for all. Lists of like things come as {columns, rows}. Ids come from the list tools.';

export const IDENTITY = {
  capabilities: { tools: { listChanged: true }, resources: {}, prompts: {}, completions: {} },
  serverInfo: { name: "superset-mcp", title: "Apache Superset" },
  instructions: INSTRUCTIONS,
};

/** The versions of the protocol that the protocol package speaks, newest first. */
export const PROTOCOL_VERSIONS: readonly string[] = [
  "2025-11-25",
  "2025-06-18",
  "2025-03-26",
  "2024-11-05",
  "2024-10-07",
];

/**
 * The result of `initialize`.
 * @param wanted the version of the protocol that the client asks for; another is answered where it is not spoken
 * @param version of this package
 * @see https://modelcontextprotocol.io/specification/2025-11-25/basic/lifecycle#version-negotiation
 */
export function initializeResult(wanted: string, version: string) {
  const { capabilities, serverInfo, instructions } = IDENTITY;
  return {
    protocolVersion: PROTOCOL_VERSIONS.includes(wanted) ? wanted : PROTOCOL_VERSIONS[0],
    capabilities,
    serverInfo: { ...serverInfo, version },
    instructions,
  };
}
