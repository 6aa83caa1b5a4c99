import { ConfigError, NetworkError, TimeoutError } from "../errors/errors.ts";
import { readFault } from "../http/fault.ts";
import { PendingRequest } from "../http/request.ts";
import { type Check, failed, ok, type Verdict } from "./check.ts";
import { verdictOf } from "./read-error.ts";
import { speaks } from "./speaks.ts";

const NO_CERTIFICATE =
  "Set SUPERSET_CLIENT_CERT and SUPERSET_CLIENT_KEY to the certificate and key (PEM) that you were given.";

const WRONG_FILE = "Correct SUPERSET_CA_FILE, SUPERSET_CLIENT_CERT or SUPERSET_CLIENT_KEY, whichever it is.";

/** What to do about a fault, for whoever looks for its cause: more than a call that fails in passing can say. */
const CURES: Readonly<Record<string, string>> = {
  ECONNREFUSED: "Start Superset, or correct host and port in SUPERSET_BASE_URL.",
  ENOTFOUND:
    "Check the spelling in SUPERSET_BASE_URL; a company's own names are often known only on its network (VPN).",
  EAI_AGAIN: "Check the network of this machine, and the host in SUPERSET_BASE_URL.",
  UND_ERR_CONNECT_TIMEOUT:
    "Check host and port in SUPERSET_BASE_URL; a firewall or a missing VPN looks like this.",
  DEPTH_ZERO_SELF_SIGNED_CERT:
    "Set SUPERSET_CA_FILE to that certificate (PEM), if it is really your server's.",
  CERT_HAS_EXPIRED: "Whoever runs the server has to renew it. Is the clock of this machine right?",
  ERR_TLS_CERT_ALTNAME_INVALID: "Use in SUPERSET_BASE_URL the host name that the certificate is for.",
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: NO_CERTIFICATE,
};
const UNKNOWN_AUTHORITY =
  "Set SUPERSET_CA_FILE to the file (PEM) of the authority that your company signs with.";

/** Name lookup, connection and handshake: something answers. */
export const checkConnection: Check<"baseUrl" | "route" | "transport"> = {
  name: "connection",
  needs: ["baseUrl", "route", "transport"],
  gives: ["answer"],
  async run({ baseUrl, route, transport }) {
    const { origin, hostname } = new URL(baseUrl);
    const askedAt = Date.now();
    try {
      const response = await transport(new PendingRequest(`${baseUrl}/health`, { kind: "probe" }));
      const answeredAt = Date.now();
      const trouble = proxysOwn(response.status, await response.text(), origin);
      if (trouble) return { verdicts: [trouble] };
      return {
        verdicts: [ok(`${origin} answers${origin.startsWith("https:") ? ", its certificate is good" : ""}`)],
        ground: { answer: { date: response.headers.get("Date"), askedAt, answeredAt } },
      };
    } catch (error) {
      if (error instanceof ConfigError) return { verdicts: [verdictOf(error, WRONG_FILE)] };
      if (!(error instanceof NetworkError)) throw error;
      const other = route.proxy ? undefined : await otherProtocol(origin, error);
      return { verdicts: [other ?? faultOf(error, origin, hostname)] };
    }
  },
};

function faultOf(error: NetworkError, origin: string, hostname: string): Verdict {
  if (error instanceof TimeoutError)
    return failed(
      `${origin} takes the connection and does not answer.`,
      "Superset may be overloaded or still starting; try again, and look at its log.",
    );
  const { code, what, cure } = readFault(error.cause);
  const dropped = /^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/.test(code);
  if (dropped && origin.startsWith("https:"))
    return failed(`${origin} hangs up while connecting; it may want a client certificate.`, NO_CERTIFICATE);
  const inContainer =
    hostname === "localhost" || hostname.startsWith("127.")
      ? " Within a container, localhost is the container itself."
      : "";
  const known = CURES[code] ?? (cure && /CA is not known/.test(what) ? UNKNOWN_AUTHORITY : cure);
  return failed(
    `${origin} cannot be reached: ${what}.`,
    known
      ? `${known}${code === "ECONNREFUSED" ? inContainer : ""}`
      : "Check SUPERSET_BASE_URL and the network.",
  );
}

/** http spoken to where https is, and the reverse, end in all kinds of faults: the other one is tried. */
async function otherProtocol(origin: string, error: NetworkError): Promise<Verdict | undefined> {
  const { code } = readFault(error.cause);
  if (!/^(ECONNRESET|EPIPE|UND_ERR_SOCKET|EPROTO|HPE_\w+|ERR_SSL_\w+)$/.test(code)) return undefined;
  const url = new URL(origin);
  const other = url.protocol === "https:" ? "http:" : "https:";
  if (!(await speaks(url, other))) return undefined;
  const right = origin.replace(url.protocol, other);
  return failed(
    `${url.host} speaks ${other.slice(0, -1)}, not ${url.protocol.slice(0, -1)}.`,
    `Set SUPERSET_BASE_URL to begin with ${right}`,
  );
}

/** Proxies say in a page what others say by hanging up. */
function proxysOwn(status: number, text: string, origin: string): Verdict | undefined {
  if (status !== 400) return undefined;
  if (/SSL certificate/i.test(text)) return failed(`${origin} wants a client certificate.`, NO_CERTIFICATE);
  return /plain HTTP request|HTTP request to an HTTPS server/i.test(text)
    ? failed(
        `${new URL(origin).host} speaks https, not http.`,
        `Set SUPERSET_BASE_URL to begin with ${origin.replace("http:", "https:")}`,
      )
    : undefined;
}
