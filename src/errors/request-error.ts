/**
 * A request of the protocol that cannot be answered. The protocol package sends `code`, `message` and `data` of whatever a handler
 * throws, so none of its own errors is needed.
 * @see https://www.jsonrpc.org/specification#error_object
 */
export class RequestError extends Error {
  readonly code: number;
  readonly data?: unknown;

  constructor(code: number, message: string, data?: unknown) {
    super(message);
    this.name = "RequestError";
    this.code = code;
    if (data !== undefined) this.data = data;
  }
}

const INVALID_PARAMS = -32602;
const INTERNAL_ERROR = -32603;
/** @see https://modelcontextprotocol.io/specification/2025-06-18/server/resources#error-handling */
const RESOURCE_NOT_FOUND = -32002;

export const invalidParams = (message: string) => new RequestError(INVALID_PARAMS, message);
export const internalError = (message: string) => new RequestError(INTERNAL_ERROR, message);
export const resourceNotFound = (message: string, uri: string) =>
  new RequestError(RESOURCE_NOT_FOUND, message, { uri });
