import {
  ArgumentError,
  AuthError,
  CancelledError,
  ConfigError,
  NetworkError,
  PolicyError,
  ToolError,
} from "../errors/errors.ts";

/** What every exit code means; scripts rely on it. */
export const EXIT_CODES = {
  0: "done",
  1: "Superset refused, or what was looked for or checked is not as it should be",
  2: "the command line, the configuration or the arguments are wrong, or forbid it; nothing was sent",
  3: "signing in failed",
  4: "Superset did not answer",
  70: "a bug in superset-mcp",
  130: "cancelled",
} as const;
export type ExitCode = keyof typeof EXIT_CODES;

/** The most particular class first. */
const CODES: readonly [new (...args: never[]) => ToolError, ExitCode][] = [
  [ConfigError, 2],
  [ArgumentError, 2],
  [PolicyError, 2],
  [AuthError, 3],
  [NetworkError, 4],
  [CancelledError, 130],
  [ToolError, 1],
];

/** The exit code of a command that ended with this error. */
export function exitCodeOf(error: unknown): ExitCode {
  return CODES.find(([kind]) => error instanceof kind)?.[1] ?? 70;
}
