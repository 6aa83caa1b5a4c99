/**
 * What a client leaves in the place of an optional setting that the user of a bundle (.mcpb) has not filled in: its packer's
 * `getMcpConfigForManifest` replaces only what has a value.
 */
const UNFILLED = /^\$\{user_config\.[^}]*\}$/;

/** An environment variable's value; undefined when it is missing, empty, or a place that nobody has filled in. */
export function variableIn(env: NodeJS.ProcessEnv, variable: string): string | undefined {
  const value = env[variable];
  return value === undefined || value === "" || UNFILLED.test(value) ? undefined : value;
}
