import { NetworkError } from "../errors/errors.ts";
import type { PendingRequest, Send } from "./request.ts";

/**
 * The innermost layer: one exchange with Superset. Redirects are never followed: one to the sign-in page is a refusal, and
 * one to another host must not get our token.
 */
export function createTransport(timeoutMs: number, fetchImplementation: typeof fetch = fetch): Send {
  return async (request) => {
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = request.signal ? AbortSignal.any([request.signal, timeout]) : timeout;
    try {
      return await fetchImplementation(request.url, {
        method: request.method,
        headers: request.headers,
        body: request.body ?? null,
        redirect: "manual",
        signal,
      });
    } catch (cause) {
      if (request.signal?.aborted) throw new NetworkError("The call was cancelled.", { cause });
      throw new NetworkError(describeFault(request, cause, timeoutMs), { cause });
    }
  };
}

const FAULTS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens there; is Superset running, and is SUPERSET_BASE_URL right?",
  ENOTFOUND: "the host name is not known; check SUPERSET_BASE_URL",
  EAI_AGAIN: "the host name could not be looked up; check the network and SUPERSET_BASE_URL",
  ECONNRESET: "the connection was dropped",
  UND_ERR_SOCKET: "the connection was dropped",
  ETIMEDOUT: "the host does not answer",
  UND_ERR_CONNECT_TIMEOUT: "the host does not answer",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is self-signed; set NODE_EXTRA_CA_CERTS to your CA's file",
  SELF_SIGNED_CERT_IN_CHAIN: "its certificate's CA is not known; set NODE_EXTRA_CA_CERTS to your CA's file",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    "its certificate's CA is not known; set NODE_EXTRA_CA_CERTS to your CA's file",
  CERT_HAS_EXPIRED: "its certificate has expired",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another host name",
};

function describeFault(
  { url, method, idempotent }: PendingRequest,
  cause: unknown,
  timeoutMs: number,
): string {
  const code = faultCode(cause);
  const timedOut = (cause as Error).name === "TimeoutError";
  const fault = timedOut
    ? `no answer within ${timeoutMs / 1000} s`
    : (FAULTS[code] ?? (code || innermostMessage(cause)));
  const unknown = idempotent || code === "ECONNREFUSED" || code === "ENOTFOUND";
  const outcome = unknown ? "" : " Whether the change was made is not known: look before you try again.";
  return `Cannot reach Superset at ${new URL(url).origin} (${method}): ${fault}.${outcome}`;
}

function innermostMessage(cause: unknown): string {
  return cause instanceof Error && cause.cause instanceof Error
    ? innermostMessage(cause.cause)
    : String(cause);
}

function faultCode(cause: unknown): string {
  for (let error = cause; error instanceof Error; error = error.cause) {
    if ("code" in error && typeof error.code === "string" && error.code in FAULTS) return error.code;
    const inner = error instanceof AggregateError ? error.errors[0] : undefined;
    if (inner && typeof inner.code === "string") return inner.code;
  }
  return "";
}
