import { TooLargeError } from "./body.ts";
import type { PendingRequest } from "./request.ts";

/** What went wrong with an exchange, and what to check. */
export const FAULTS: Readonly<Record<string, readonly [what: string, cure?: string]>> = {
  ECONNREFUSED: ["nothing listens there", "is Superset running, and is SUPERSET_BASE_URL right?"],
  ENOTFOUND: ["the host name is not known", "check SUPERSET_BASE_URL"],
  EAI_AGAIN: ["the host name could not be looked up", "check the network and SUPERSET_BASE_URL"],
  ECONNRESET: ["the connection was dropped"],
  EPIPE: ["the connection was dropped"],
  UND_ERR_SOCKET: ["the connection was dropped"],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ["the answer is not as long as it says"],
  ETIMEDOUT: ["the host does not answer"],
  UND_ERR_CONNECT_TIMEOUT: ["the host does not answer"],
  DEPTH_ZERO_SELF_SIGNED_CERT: ["its certificate is self-signed", "set SUPERSET_CA_FILE to your CA's file"],
  SELF_SIGNED_CERT_IN_CHAIN: ["its certificate's CA is not known", "set SUPERSET_CA_FILE to your CA's file"],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: [
    "its certificate's CA is not known",
    "set SUPERSET_CA_FILE to your CA's file",
  ],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: [
    "its certificate's CA is not known",
    "set SUPERSET_CA_FILE to your CA's file",
  ],
  CERT_HAS_EXPIRED: ["its certificate has expired"],
  ERR_TLS_CERT_ALTNAME_INVALID: ["its certificate is for another host name"],
  ERR_SSL_WRONG_VERSION_NUMBER: [
    "it does not speak TLS there",
    "is the address http:// instead of https://?",
  ],
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: ["it wants a client certificate", "set SUPERSET_CLIENT_CERT"],
  ERR_OSSL_BAD_DECRYPT: ["the passphrase of the client key is wrong", "check SUPERSET_CLIENT_KEY_PASSPHRASE"],
  HPE_INVALID_CONSTANT: [
    "what answers there does not speak HTTP",
    "is the address https:// instead of http://?",
  ],
  Z_DATA_ERROR: ["the answer cannot be unpacked"],
  Z_BUF_ERROR: ["the answer ended too early"],
};

/** Faults of looking up, connecting and shaking hands: the request has not left. */
const NEVER_SENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|EPROTO)$|CERT|SIGNATURE|^ERR_SSL_|^ERR_OSSL_/;

/** undici says this in words only. */
const PROXY_REFUSAL = /^Proxy response \(\d+\)/;

/** Without the account that its address may hold. */
function proxyHint(proxy: string): string {
  const where = URL.canParse(proxy) ? `, ${new URL(proxy).host}` : "";
  return `A proxy is set${where}: check that it is up, and SUPERSET_PROXY, HTTPS_PROXY or HTTP_PROXY.`;
}

/** Most servers drop a stranger without a word. */
function certificateHint({ url }: PendingRequest, code: string): string | undefined {
  const dropped = /^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/.test(code);
  return dropped && url.startsWith("https:")
    ? "If it wants a client certificate, set SUPERSET_CLIENT_CERT and SUPERSET_CLIENT_KEY."
    : undefined;
}

/** The connection was not yet there: what went wrong with making it is marked so by the dispatcher. */
function isBeforeSending(cause: unknown): boolean {
  if (PROXY_REFUSAL.test(innermostMessage(cause))) return true;
  for (let error = cause; error instanceof Error; error = error.cause) {
    if (CONNECTING in error) return true;
  }
  return false;
}

/** Marks the fault of a connection that could not be made. */
export const CONNECTING = Symbol("while connecting");

/** What there is to say of a write that may have been made. */
export const UNKNOWN_OUTCOME = "Whether the change was made is not known: look before you try again.";

/** One sentence: where, what, and whether a write may have been made. Holds nothing of headers, body or query. */
export function describeFault(
  request: PendingRequest,
  cause: unknown,
  timeoutMs: number,
  proxy?: string,
): string {
  const code = faultCode(cause);
  const hasLeft = request.progress.sent && !NEVER_SENT.test(code) && !isBeforeSending(cause);
  const outcome = request.changes && hasLeft ? ` ${UNKNOWN_OUTCOME}` : "";
  if (request.signal?.aborted) return `The call was cancelled.${outcome}`;
  const where = `${new URL(request.url).origin} (${request.method})`;
  if (cause instanceof TooLargeError)
    return `Superset's answer at ${where} is too large (${cause.message}): ask for fewer rows or columns.${outcome}`;
  const timedOut = (cause as Error).name === "TimeoutError";
  const fault = timedOut
    ? `no answer within ${timeoutMs / 1000} s`
    : (FAULTS[code]?.join("; ") ?? (code || innermostMessage(cause)));
  const hints = [proxy && !hasLeft && proxyHint(proxy), certificateHint(request, code)];
  const end = fault.endsWith("?") ? "" : ".";
  return [`Cannot reach Superset at ${where}: ${fault}${end}`, ...hints, outcome.trim()]
    .filter(Boolean)
    .join(" ");
}

/** What went wrong with making a connection or with an exchange, and what to check where that is known. */
export function readFault(cause: unknown): { code: string; what: string; cure?: string | undefined } {
  const code = faultCode(cause);
  const [what, cure] = FAULTS[code] ?? [code || innermostMessage(cause)];
  return { code, what, cure };
}

function innermostMessage(cause: unknown): string {
  if (cause instanceof Error && cause.cause instanceof Error) return innermostMessage(cause.cause);
  return cause instanceof Error ? cause.message : String(cause);
}

function faultCode(cause: unknown): string {
  if (PROXY_REFUSAL.test(innermostMessage(cause))) return `the proxy refuses: ${innermostMessage(cause)}`;
  let last = "";
  for (let error = cause; error instanceof Error; error = error.cause) {
    const inner = error instanceof AggregateError ? error.errors[0] : error;
    const code = (inner as { code?: unknown }).code;
    if (typeof code === "string" && code in FAULTS) return code;
    if (typeof code === "string") last = code;
  }
  return last;
}
