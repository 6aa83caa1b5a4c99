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
    const toFault = (cause: unknown) => {
      const cancelled = request.signal?.aborted === true;
      const message = cancelled ? "The call was cancelled." : describeFault(request, cause, timeoutMs);
      return new NetworkError(message, { cause });
    };
    try {
      const response = await fetchImplementation(request.url, {
        method: request.method,
        headers: request.headers,
        body: request.body ?? null,
        redirect: "manual",
        signal,
      });
      return withBodyFaults(response, toFault);
    } catch (cause) {
      throw toFault(cause);
    }
  };
}

/** The same response, whose body fails like the request itself: a connection may drop, or time run out, in the middle of it. */
function withBodyFaults(response: Response, toFault: (cause: unknown) => Error): Response {
  if (!response.body) return response;
  const reader = response.body.getReader();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (cause) {
        controller.error(toFault(cause));
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
  const { status, statusText, headers } = response;
  return new Response(body, { status, statusText, headers });
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

/** Faults of looking up, connecting and shaking hands: the request has not left. */
const NEVER_SENT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$|CERT|SIGNATURE/;

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
  const known = idempotent || NEVER_SENT.test(code);
  const outcome = known ? "" : " Whether the change was made is not known: look before you try again.";
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
