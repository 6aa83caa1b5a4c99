/**
 * What can go wrong in a call that a user or a model can do something about. Each ends up as a tool result with `isError`;
 * anything else that is thrown is a bug.
 */
export class ToolError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The configuration is incomplete or wrong; nothing was sent. */
export class ConfigError extends ToolError {}

/** The call's arguments are wrong; nothing was sent. */
export class ArgumentError extends ToolError {}

/** Policy does not allow the call; nothing was sent. */
export class PolicyError extends ToolError {}

/** Signing in failed, or Superset went on refusing after a renewal. */
export class AuthError extends ToolError {}

/** No answer came. For a write that is not idempotent, what happened to it is not known. */
export class NetworkError extends ToolError {}

/** No answer came within the time that a call may take; trying again would take as long. */
export class TimeoutError extends NetworkError {}

/** Whoever was asked has called it off; nothing was changed. */
export class CancelledError extends ToolError {}

/** Superset answered with an error. */
export class SupersetError extends ToolError {
  readonly status: number;
  /** `GET /api/v1/chart/{pk}` */
  readonly operation: string;

  constructor(message: string, status: number, operation: string) {
    super(message);
    this.status = status;
    this.operation = operation;
  }
}
