/** The typed client: the package without MCP. */
export { createSuperset } from "./client/create-superset.ts";
export type {
  Call,
  CallAnswer,
  CallInit,
  NewestVersion,
  Paths,
  Session,
  Superset,
  Version,
} from "./client/superset.ts";
export type { SupersetOptions } from "./client/superset-options.ts";
export {
  ArgumentError,
  AuthError,
  ConfigError,
  NetworkError,
  TimeoutError,
  ToolError,
} from "./errors/errors.ts";
